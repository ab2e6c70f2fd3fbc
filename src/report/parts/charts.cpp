#include <domain/plan/council_area.h>
#include <report/parts/parts.h>
#include <report/words.h>

#include <algorithm>
#include <utility>

namespace outturn::report::parts {

namespace {

/// A chart shows the way from year to year: one year alone is told in the table.
bool isWayToShow(const std::vector<TrajectoryPoint>& trajectory)
{
    const bool hasFigure = std::ranges::any_of(
        trajectory, [](const TrajectoryPoint& point) { return point.outturn.has_value(); });
    const auto years = std::ranges::count_if(trajectory, [](const TrajectoryPoint& point) {
        return point.outturn.has_value() || point.target.has_value();
    });
    return hasFigure && years > 1;
}

} // namespace

void addChart(
    const ReportRequest& request,
    const IndicatorResult& result,
    FigureHeight height,
    Blocks& blocks)
{
    if (!isWayToShow(result.trajectory))
        return;
    auto figure = trajectoryFigure(
        result, request.scorecard.point.year, councilArea(request.record.plan.identity.council));
    figure.height = height;
    blocks.emplace_back(std::move(figure));
}

void addCharts(const ReportRequest& request, Blocks& blocks)
{
    for (const auto& result : request.scorecard.indicators)
        if (!result.indicator.activity)
            addChart(request, result, FigureHeight::Usual, blocks);
}

} // namespace outturn::report::parts
