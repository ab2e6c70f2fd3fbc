#pragma once

#include <domain/rating/scorecard.h>
#include <report/report.h>

#include <vector>

namespace outturn::report::parts {

using Results = std::vector<const IndicatorResult*>;

/// Those that the officer of the paper answers for at its date.
[[nodiscard]] Results ownIndicators(const ReportRequest& request);

/// The figures of one priority against their targets, without the columns that no row has anything
/// for. Figures of one unit share one precision; what all rows have in common (the unit, the
/// benchmark's year) is said once.
[[nodiscard]] Table
figureTable(const ReportRequest& request, const Results& results, const Priority& priority);

/// The same for any indicators, each with its priority where they are of several.
[[nodiscard]] Table
figureTable(const ReportRequest& request, const Results& results, const std::string& caption);

/// Whether figureTable() tells the targets of @p priority in words, since each of them waits for
/// something: "The national average, which is not known yet for 2015/16".
[[nodiscard]] bool areTargetsInWords(const Scorecard& scorecard, PriorityNumber priority);

} // namespace outturn::report::parts
