#pragma once

#include <report/report.h>

#include <string>
#include <vector>

namespace outturn::report {

/// One indicator as data files carry it: texts at the indicator's precision, empty where there is
/// nothing, with where the figure came from and which rule rated it.
struct FigureRow
{
    const IndicatorResult* result = nullptr;
    std::string outturn;
    std::string target;
    std::string variance;
    std::string minimum;
    std::string benchmark;
    std::string change; ///< from the year before
    std::string rule;   ///< the policy, in a sentence
};

/// The indicators of the request's scorecard in the plan's order.
[[nodiscard]] std::vector<FigureRow> figureRows(const ReportRequest& request);

} // namespace outturn::report
