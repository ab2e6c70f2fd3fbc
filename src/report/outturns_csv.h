#pragma once

#include <domain/plan/plan.h>

#include <string>

namespace outturn::report {

/// Every outturn of @p record as CSV, in the order of entry: the columns
/// `indicator,year,value,term,stage,scope,measure,numerator,denominator,comment,source`, which an
/// import reads back. UTF-8, quoted where needed, lines ended by CR LF (RFC 4180).
///
/// A spreadsheet would take a text that starts with `=`, `+`, `-`, `@`, a tab or a carriage return
/// for a formula: such a text gets an apostrophe before it, which an import takes off again.
/// Numbers stay numbers.
[[nodiscard]] std::string outturnsCsv(const PlanRecord& record);

} // namespace outturn::report
