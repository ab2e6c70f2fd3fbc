#include <domain/measure/figure.h>
#include <report/chart/trajectory_chart.h>
#include <report/chart/trajectory_runs.h>
#include <report/words.h>

#include <algorithm>

namespace outturn::report::chart {
namespace {

/// As a sentence without its full stop, whether or not the measure's own words had one.
std::string withoutStop(std::string text)
{
    while (!text.empty() && (text.back() == '.' || text.back() == ' '))
        text.pop_back();
    return capitalised(std::move(text));
}

std::string stageText(const TrajectoryPoint& point)
{
    std::string text(toCode(point.stage));
    if (isApart(point))
        text += ", of another measure, not comparable";
    return text;
}

/// What a difference of two figures is counted in, after it and short.
std::string differenceUnit(Unit unit)
{
    return isShare(unit) || unit == Unit::PercentagePoints ? "\u00A0pp" : "";
}

std::string describeRequired(const TrajectoryChart& chart)
{
    const RequiredPath& path = *chart.required;
    const auto figure = [&](Decimal value) {
        return figureText(value, chart.unit, chart.decimals);
    };
    const bool isUp = path.target > path.figure;
    const Decimal step = path.perYear(chart.decimals).absolute();
    return "To get from " + figure(path.figure) + " in " + path.from.label() +
        " to the target of " + figure(path.target) + " in " + path.to.label() +
        ", the figure has to " + (isUp ? "rise" : "fall") + " by " +
        differenceText(step, chart.unit, chart.decimals) + (path.years() == 1 ? "." : " a year.");
}

} // namespace

TrajectoryChart
trajectoryChart(const IndicatorResult& result, AcademicYear chosen, std::string_view area)
{
    const Indicator& indicator = result.indicator;
    return {
        .name = indicator.name,
        .unit = indicator.unit,
        .decimals = indicator.decimals,
        .minimum = result.minimum,
        .benchmarkName =
            indicator.benchmark ? benchmarkText(*indicator.benchmark, area) : std::string(),
        .points = result.trajectory,
        .required = requiredPath(result.trajectory, indicator.polarity),
        .chosenYear = chosen};
}

std::string shortFigure(Decimal value, Unit unit, int decimals)
{
    std::string text = numberText(value, decimals);
    if (isShare(unit))
        text += '%';
    else if (unit == Unit::PercentagePoints)
        text += "\u00A0pp";
    return text;
}

std::string requiredPace(const TrajectoryChart& chart)
{
    if (!chart.required)
        return {};
    return signedText(chart.required->perYear(chart.decimals), chart.decimals) +
        differenceUnit(chart.unit) + " a year";
}

std::string describeYear(const TrajectoryChart& chart, const TrajectoryPoint& point)
{
    const auto figure = [&](Decimal value) {
        return figureText(value, chart.unit, chart.decimals);
    };
    std::string text = point.year.label() + ": ";
    text += point.outturn ? "outturn " + figure(*point.outturn) + " (" + stageText(point) + ")"
                          : "no outturn";
    text += point.target ? ", target " + figure(*point.target) : ", no target";
    const auto& path = chart.required;
    if (path && path->from < point.year && point.year < path->to)
        text += ", on the way to the last target " + figure(path->at(point.year, chart.decimals));
    if (chart.minimum)
        text += ", minimum " + figure(*chart.minimum);
    if (point.benchmark)
        text += ", " + chart.benchmarkName + " " + figure(*point.benchmark);
    return text + ".";
}

std::string describe(const TrajectoryChart& chart)
{
    std::string text;
    const auto add = [&text](const std::string& sentence) {
        text += (text.empty() ? "" : " ") + sentence;
    };
    for (const TrajectoryPoint& point : chart.points)
        add(describeYear(chart, point));
    if (chart.required)
        add(describeRequired(chart));
    for (const MeasureBreak& change : measureBreaks(chart))
        add(change.text + ".");
    return text;
}

std::vector<MeasureBreak> measureBreaks(const TrajectoryChart& chart)
{
    std::vector<MeasureBreak> breaks;
    for (const TrajectoryPoint& point : chart.points)
        if (point.breakBefore)
            breaks.push_back({point.year, withoutStop(*point.breakBefore)});
    return breaks;
}

} // namespace outturn::report::chart
