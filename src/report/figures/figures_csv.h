#pragma once

#include <report/report.h>

#include <string>

namespace outturn::report {

/// The figures of the request's year as CSV, one row for each indicator: how it stands, why, and
/// where its figure came from. UTF-8 with CRLF; no text in it can become a formula.
[[nodiscard]] std::string figuresCsv(const ReportRequest& request);

} // namespace outturn::report
