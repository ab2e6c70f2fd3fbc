#include <report/chart/trajectory_ends.h>

#include <algorithm>

namespace outturn::report::chart {
namespace {

std::string outturnName(const TrajectoryPoint& point)
{
    switch (point.stage) {
    case Stage::Forecast:
        return "Forecast";
    case Stage::Provisional:
        return "Provisional";
    case Stage::Validated:
        break;
    }
    return "Outturn";
}

/// The last points that have a figure of each kind.
struct LastPoints
{
    const TrajectoryPoint* outturn = nullptr;
    const TrajectoryPoint* apart = nullptr;
    const TrajectoryPoint* target = nullptr;
    const TrajectoryPoint* benchmark = nullptr;
};

LastPoints lastPoints(const TrajectoryChart& chart)
{
    LastPoints last;
    for (const TrajectoryPoint& point : chart.points) {
        if (point.outturn)
            (point.isComparable ? last.outturn : last.apart) = &point;
        if (point.target)
            last.target = &point;
        if (point.benchmark)
            last.benchmark = &point;
    }
    return last;
}

} // namespace

std::vector<LineEnd> lineEnds(const TrajectoryChart& chart)
{
    std::vector<LineEnd> ends;
    const auto add = [&](ChartSeries series,
                         const std::string& name,
                         const std::optional<Decimal>& value,
                         const TrajectoryPoint* point) {
        std::string text = name + ' ' + shortFigure(*value, chart.unit, chart.decimals);
        if (point != nullptr && point != &chart.points.back())
            text += " (" + point->year.label() + ")";
        ends.push_back({series, text, *value, point});
    };
    const LastPoints last = lastPoints(chart);
    if (last.target != nullptr)
        add(ChartSeries::Target, "Target", last.target->target, last.target);
    if (chart.required) {
        const auto goal =
            std::ranges::find(chart.points, chart.required->to, &TrajectoryPoint::year);
        ends.push_back(
            {ChartSeries::Required,
             "Required " + requiredPace(chart),
             chart.required->target,
             goal == chart.points.end() ? nullptr : &*goal});
    }
    if (last.outturn != nullptr)
        add(ChartSeries::Outturn, outturnName(*last.outturn), last.outturn->outturn, last.outturn);
    if (chart.minimum)
        add(ChartSeries::Minimum, "Minimum", chart.minimum, nullptr);
    if (last.benchmark != nullptr)
        add(ChartSeries::Benchmark, "Benchmark", last.benchmark->benchmark, last.benchmark);
    if (last.apart != nullptr)
        add(ChartSeries::Apart, "Not comparable", last.apart->outturn, last.apart);
    return ends;
}

} // namespace outturn::report::chart
