#pragma once

#include <report/report.h>

#include <string>

namespace outturn::report::xlsx {

/// The request's scorecard as an Excel workbook: how each indicator stands, its years as numbers
/// with a native chart each, and where each figure came from. Ratings are words of ours, shaded by
/// the word: Excel decides none. Throws Error{Store} when it cannot be written.
[[nodiscard]] std::string scorecardWorkbook(const ReportRequest& request);

} // namespace outturn::report::xlsx
