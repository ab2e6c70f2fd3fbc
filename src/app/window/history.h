#pragma once

#include <domain/codes.h>
#include <domain/identifier.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn {

namespace app {

/// A page of an open plan that can be gone back to.
struct Place
{
    enum class Page
    {
        Dashboard,
        Indicator,
        Entry,
        Term,
        Actions,
        Published,
        Plan,
        Editor,
        Schools,
        School,
        Caseload,
        Districts,
        Reviews,
    };

    Page page = Page::Dashboard;
    std::optional<IndicatorCode> indicator; ///< of Page::Indicator
    std::optional<Urn> school = {};         ///< of Page::School
    std::string district = {};              ///< of Page::Districts; may be empty
    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace app

/// A page's name in the guide and in what is kept of the last sitting.
template <>
struct EnumCodes<app::Place::Page>
{
    static constexpr std::array<std::pair<app::Place::Page, std::string_view>, 13> table{
        {{app::Place::Page::Dashboard, "dashboard"},
         {app::Place::Page::Indicator, "indicator"},
         {app::Place::Page::Entry, "entry"},
         {app::Place::Page::Term, "term"},
         {app::Place::Page::Actions, "actions"},
         {app::Place::Page::Published, "published"},
         {app::Place::Page::Plan, "plan"},
         {app::Place::Page::Editor, "editor"},
         {app::Place::Page::Schools, "schools"},
         {app::Place::Page::School, "school"},
         {app::Place::Page::Caseload, "caseload"},
         {app::Place::Page::Districts, "districts"},
         {app::Place::Page::Reviews, "reviews"}}};
};

namespace app {

/// The places that were visited, as a browser keeps them: going somewhere new forgets what lay
/// ahead, and a place is not kept twice in a row. The oldest of more than maxPlaces are forgotten.
class History
{
public:
    static constexpr std::size_t maxPlaces = 100;

    void visit(const Place& place);

    /// Where we are; nothing before the first visit.
    [[nodiscard]] std::optional<Place> present() const;

    [[nodiscard]] bool canGoBack() const noexcept { return m_at > 1; }

    [[nodiscard]] bool canGoForward() const noexcept { return m_at < m_places.size(); }

    /// The place before, which becomes the present one; nothing where there is none.
    std::optional<Place> back();
    /// The place that back() came from; nothing where there is none.
    std::optional<Place> forward();

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0; ///< how many places lead up to the present one, itself included
};

} // namespace app

} // namespace outturn
