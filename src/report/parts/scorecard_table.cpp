#include <report/parts/figure_table.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

namespace outturn::report::parts {

void addScorecardTable(const ReportRequest& request, Blocks& blocks)
{
    Results results;
    for (const auto& result : request.scorecard.indicators)
        if (!result.indicator.activity)
            results.push_back(&result);
    if (results.empty()) {
        blocks.emplace_back(numbered(
            request.record.plan.indicators.empty()
                ? "The plan sets no indicators, so there is nothing to rate and this scorecard is "
                  "empty."
                : "There is no indicator to show."));
        return;
    }
    blocks.emplace_back(numbered(standingText(request.scorecard.counts) + "."));
    blocks.emplace_back(figureTable(request, results, "All indicators"));
}

} // namespace outturn::report::parts
