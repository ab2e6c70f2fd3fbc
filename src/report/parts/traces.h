#pragma once

#include <report/plan/plan_parts.h>
#include <report/report.h>

#include <string>
#include <vector>

namespace outturn::report::parts {

/// What a cell that tells @p outturn names as its trace: indicator, year and whom it is about.
[[nodiscard]] std::string traceId(const Outturn& outturn);

/// Where each figure of @p blocks that names a trace comes from: who entered it and when, from
/// which file and row, by which measure, which rule rated it and why.
[[nodiscard]] std::vector<Trace> tracesIn(const ReportRequest& request, const Blocks& blocks);

} // namespace outturn::report::parts
