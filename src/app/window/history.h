#pragma once

#include <domain/identifier.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace outturn::app {

/// A page of an open plan that can be gone back to.
struct Place
{
    enum class Page
    {
        Dashboard,
        Indicator,
        Entry,
        Actions,
        Plan,
        Editor,
    };

    Page page = Page::Dashboard;
    std::optional<IndicatorCode> indicator; ///< of Page::Indicator
    friend bool operator==(const Place&, const Place&) = default;
};

/// The places that were visited, as a browser keeps them: going somewhere new forgets what lay
/// ahead, and a place is not kept twice in a row. The oldest of more than maxPlaces are forgotten.
class History
{
public:
    static constexpr std::size_t maxPlaces = 100;

    void visit(const Place& place);

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

} // namespace outturn::app
