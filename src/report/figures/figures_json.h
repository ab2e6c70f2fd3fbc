#pragma once

#include <report/report.h>

#include <string>

namespace outturn::report {

/// The same figures as figuresCsv(), as JSON (docs/command-line.md): strings at the indicator's
/// precision, or null; the plan, its year and the head of the audit trail once, before them.
[[nodiscard]] std::string figuresJson(const ReportRequest& request);

} // namespace outturn::report
