#pragma once

#include <domain/school/category_rules.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

// What falls due with schools: progress meetings with priority schools, impact to be judged, and
// reviews of categories.

enum class DueKind
{
    Meeting, ///< the next progress meeting with a priority school
    Review,  ///< of a school's category
};

template <>
struct EnumCodes<DueKind>
{
    static constexpr std::array<std::pair<DueKind, std::string_view>, 2> table{
        {{DueKind::Meeting, "meeting"}, {DueKind::Review, "review"}}};
};

/// "Progress meeting", "Review of the category".
[[nodiscard]] std::string_view labelOf(DueKind kind);

/// How a due day lies to today.
enum class DueState
{
    Overdue, ///< it has passed
    Soon,    ///< within two weeks
    Ahead,
};

template <>
struct EnumCodes<DueState>
{
    static constexpr std::array<std::pair<DueState, std::string_view>, 3> table{
        {{DueState::Overdue, "overdue"}, {DueState::Soon, "soon"}, {DueState::Ahead, "ahead"}}};
};

[[nodiscard]] DueState dueStateOf(const Date& due, const Date& today);

/// Something to be done with a school by a day.
struct SchoolDue
{
    Urn school;
    DueKind kind = DueKind::Meeting;
    Date due;
    DueState state = DueState::Ahead;
    std::string adviser; ///< of the school in that academic year; empty when nobody was named
    /// Of a meeting: what the last one agreed, whose impact is judged at this one; may be empty.
    std::string toJudge;
    friend bool operator==(const SchoolDue&, const SchoolDue&) = default;
};

/// The next meeting with each priority school: as many weeks after the last one as @p rules say, or
/// after the school became one; and the next review of each school's category. By day, then school.
[[nodiscard]] std::vector<SchoolDue> dueWithSchools(
    const SchoolLog& log,
    const Date& today,
    const std::optional<CategoryScheme>& scheme,
    const SupportRules& rules);

} // namespace outturn
