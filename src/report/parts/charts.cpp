#include <domain/plan/council_area.h>
#include <report/parts/parts.h>
#include <report/words.h>

#include <algorithm>

namespace outturn::report::parts {

void addChart(const ReportRequest& request, const IndicatorResult& result, Blocks& blocks)
{
    const bool hasFigure = std::ranges::any_of(
        result.trajectory, [](const TrajectoryPoint& point) { return point.outturn.has_value(); });
    if (hasFigure)
        blocks.emplace_back(trajectoryFigure(
            result,
            request.scorecard.point.year,
            councilArea(request.record.plan.identity.council)));
}

void addCharts(const ReportRequest& request, Blocks& blocks)
{
    for (const auto& result : request.scorecard.indicators)
        if (!result.indicator.activity)
            addChart(request, result, blocks);
}

} // namespace outturn::report::parts
