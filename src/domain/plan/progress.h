#pragma once

#include <domain/plan/plan.h>

#include <utility>
#include <vector>

namespace outturn {

/// How a dated piece of work stands to its months on a day.
enum class Due
{
    Complete, ///< said to be done, whenever it was to end
    Passed,   ///< its last month is over
    Soon,     ///< it ends this month or next
    Running,  ///< it has begun and ends later
    Ahead,    ///< it has not begun
};

/// An action is overdue when this is Due::Passed.
[[nodiscard]] Due dueOf(const Action& action, Date day);

/// A milestone has one month alone: it has passed, is soon, or is ahead. Without a month it is
/// ahead.
[[nodiscard]] Due dueOf(const Milestone& milestone, Date day);

/// True when @p post leads the action or contributes to it.
[[nodiscard]] bool isInvolved(const Action& action, const PostCode& post);

/// The posts that lead or contribute to any action, in the plan's order.
[[nodiscard]] std::vector<PostCode> postsWithActions(const Plan& plan);

/// The latest note of @p action up to @p day; of two on one day, the one entered later. nullptr
/// when there is none.
[[nodiscard]] const ProgressNote* latestNote(const Action& action, Date day);

/// The first and last month that an action or milestone of the plan names; nothing when none does.
[[nodiscard]] std::optional<std::pair<Month, Month>> monthsOfWork(const Plan& plan);

/// The plan in which @p note has been added to the action and its status is the note's. Throws
/// Error{Input} when there is no such action, or when the note has no text and leaves the status
/// as it was.
[[nodiscard]] Plan withProgress(Plan plan, const ActionCode& action, ProgressNote note);

} // namespace outturn
