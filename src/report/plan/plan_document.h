#pragma once

#include <domain/period/calendar.h>
#include <domain/plan/plan.h>
#include <report/document.h>

#include <string_view>

namespace outturn::report {

/// The part of the plan document that says what is due, when and to whom.
inline constexpr std::string_view reportingCalendarHeading = "Reporting calendar";

/// The plan itself, to be read from end to end: what it is for, its priorities and targets, its
/// actions, and whatever else it holds, each part under a heading of level 1. A part that the plan
/// has nothing of is left out. People are named as they are in post on @p day, from which the
/// reporting calendar looks ahead.
[[nodiscard]] Document planDocument(const PlanRecord& record, Date day);

} // namespace outturn::report
