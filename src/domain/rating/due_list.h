#pragma once

#include <domain/period/calendar.h>
#include <domain/rating/record_view.h>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace outturn {

/// Something that somebody owes, or will owe soon.
struct DueThing
{
    /// What it is about; a milestone by its priority and letter.
    using Subject =
        std::variant<IndicatorCode, ActionCode, std::pair<PriorityNumber, std::string>, DutyCode>;

    Subject subject;
    std::string what; ///< the name of it: an action's title, an indicator's name
    std::string when; ///< a sentence: "It was due by the end of March 2014."
    bool isOverdue = false;
    Date by;                     ///< the last day, or for a figure the day from which it is out
    std::optional<PostCode> who; ///< who leads it, the plan's director where nobody does
    friend bool operator==(const DueThing&, const DueThing&) = default;
};

/// Everything that is overdue or due soon on @p day: actions that are not complete and milestones
/// (progress.h), reports due this month or next, figures that are out and not in (freshness.h).
/// What is overdue comes first, then what is due soonest, then the plan's order. Milestones that
/// have passed are left out: whether one was reached is told by its indicator, and nothing says
/// that it is still owed.
[[nodiscard]] std::vector<DueThing> whatIsDue(const RecordView& record, Date day);

} // namespace outturn
