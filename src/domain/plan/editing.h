#pragma once

#include <domain/plan/plan.h>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn {

// What an editor of plans does beyond setting a value: operations that touch more than one place,
// so that no reference is left pointing at nothing. All are pure; a sound plan stays sound.

/// What the things of a plan that others refer to are known by.
template <class C>
concept PlanCode =
    std::same_as<C, OfficerCode> || std::same_as<C, PostCode> || std::same_as<C, PriorityNumber> ||
    std::same_as<C, ActionCode> || std::same_as<C, IndicatorCode> || std::same_as<C, RiskCode> ||
    std::same_as<C, DutyCode> || std::same_as<C, WorkAreaCode>;

/// The plan with the thing called @p from called @p to, in its own place and wherever the plan
/// names it, remarks on the source included. Throws Error{Input} when there is no @p from or when
/// @p to is taken.
template <PlanCode C>
[[nodiscard]] Plan renamed(Plan plan, const C& from, const C& to);

/// Where the plan names a thing, each place once, in the plan's order: "action 7", "risk SSI 1".
template <PlanCode C>
[[nodiscard]] std::vector<std::string> usesOf(const Plan& plan, const C& code);

/// The plan without the thing. Places that may do without it no longer name it; parts of a list
/// that were about it (a tenure, a contribution) go with it. Throws Error{Input} when there is no
/// such thing, or when a place cannot do without it (an indicator needs its priority).
template <PlanCode C>
[[nodiscard]] Plan without(Plan plan, const C& code);

/// Why the thing must keep its code and may not be removed: figures or accepted findings are
/// recorded under it, and they are not part of the plan. Half a sentence, or nothing.
[[nodiscard]] std::optional<std::string>
whyFixed(const PlanRecord& record, const OfficerCode& code);
[[nodiscard]] std::optional<std::string> whyFixed(const PlanRecord& record, const PostCode& code);
[[nodiscard]] std::optional<std::string>
whyFixed(const PlanRecord& record, const PriorityNumber& code);
[[nodiscard]] std::optional<std::string> whyFixed(const PlanRecord& record, const ActionCode& code);
[[nodiscard]] std::optional<std::string>
whyFixed(const PlanRecord& record, const IndicatorCode& code);
[[nodiscard]] std::optional<std::string> whyFixed(const PlanRecord& record, const RiskCode& code);
[[nodiscard]] std::optional<std::string> whyFixed(const PlanRecord& record, const DutyCode& code);
[[nodiscard]] std::optional<std::string>
whyFixed(const PlanRecord& record, const WorkAreaCode& code);

/// Takes the item at @p from out and puts it in at @p to, counted without it. Both must exist.
template <class T>
void moveItem(std::vector<T>& items, std::size_t from, std::size_t to)
{
    const auto at = [&items](std::size_t place) {
        return items.begin() + static_cast<std::ptrdiff_t>(place);
    };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
}

/// The plan with the priority at @p from in the place of the one at @p to. The numbers in use stay
/// those in use and are given out again in the new order, so that a report still counts upwards;
/// actions, indicators, milestones and decisions follow their priorities.
[[nodiscard]] Plan withPriorityMoved(Plan plan, std::size_t from, std::size_t to);

/// @p stem with the first of 1, 2, 3 ... that makes a code not among @p used.
[[nodiscard]] std::string nextFreeCode(const std::vector<std::string>& used, std::string_view stem);

/// One more than the highest priority number. Throws Error{Input} when that is 99 already.
[[nodiscard]] PriorityNumber nextPriorityNumber(const Plan& plan);

/// The first letter that no milestone of the priority has: "A" to "Z", then "AA" and so on.
[[nodiscard]] std::string nextMilestoneLetter(const Plan& plan, PriorityNumber priority);

/// The smallest sound plan: an identity and nothing else, rated against minimums.
[[nodiscard]] Plan blankPlan(
    std::string title,
    std::string council,
    AcademicYear firstTargetYear,
    AcademicYear lastTargetYear);

} // namespace outturn
