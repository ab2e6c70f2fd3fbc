#pragma once

#include <domain/plan/plan.h>

#include <string>

namespace outturn::report {

/// Every benchmark of @p record as CSV, in the order of entry: the columns
/// `indicator,kind,year,value,stage,source,comment`, which an import reads back. Written as
/// outturnsCsv() writes its cells.
[[nodiscard]] std::string benchmarksCsv(const PlanRecord& record);

} // namespace outturn::report
