#pragma once

#include <domain/plan/plan.h>

#include <string>
#include <string_view>

namespace outturn::planfile {

/// Writes all of @p record, as a signed-off review keeps it: the plan document, but with every
/// measure that the record has, and with the order, author and time of every figure. The same
/// record gives the same bytes. Throws Error{Input} when a text is not UTF-8.
[[nodiscard]] std::string freezeRecord(const PlanRecord& record);

/// The record that was frozen, equal in everything. Nothing is added from the built-in measures and
/// nothing refused that a later version of the program would refuse in a new plan: what was frozen
/// stays what it was. Throws Error{Input} when @p document is not one that freezeRecord() wrote.
[[nodiscard]] PlanRecord thawRecord(std::string_view document);

} // namespace outturn::planfile
