#include <domain/measure/figure.h>
#include <report/chart/trajectory_axis.h>
#include <report/chart/trajectory_ends.h>
#include <report/chart/trajectory_geometry.h>
#include <report/chart/trajectory_labels.h>
#include <report/chart/trajectory_runs.h>

#include <algorithm>
#include <cmath>

namespace outturn::report::chart {
namespace {

constexpr double air = 8;
constexpr double leaderRoom = 26; ///< between the plot and the labels at its right
constexpr double shareBeforeFirst = 0.4;
constexpr double shareAfterLast = 0.25; ///< of the distance of two years
constexpr double breakWidthAtLeast = 220;
constexpr int breakLinesAtMost = 6; ///< a sentence is not cut short

std::vector<Decimal> valuesOf(const TrajectoryChart& chart)
{
    std::vector<Decimal> values;
    const auto add = [&](const std::optional<Decimal>& value) {
        if (value)
            values.push_back(*value);
    };
    add(chart.minimum);
    for (const TrajectoryPoint& point : chart.points) {
        add(point.outturn);
        add(point.target);
        add(point.benchmark);
    }
    return values;
}

MarkKind kindOf(const TrajectoryPoint& point)
{
    if (!point.isComparable)
        return MarkKind::NotComparable;
    switch (point.stage) {
    case Stage::Forecast:
        return MarkKind::Forecast;
    case Stage::Provisional:
        return MarkKind::Provisional;
    case Stage::Validated:
        break;
    }
    return MarkKind::Validated;
}

/// Lays a chart out step by step; each step leans on the ones before it.
class Layout
{
public:
    Layout(const TrajectoryChart& chart, const Rect& area, const TextMeasure& measure)
        : m_chart(chart)
        , m_area(area)
        , m_measure(measure)
        , m_axis(axisFor(valuesOf(chart), chart.unit, chart.decimals))
        , m_ends(lineEnds(chart))
    {
    }

    TrajectoryGeometry run()
    {
        placePlot();
        placeAxes();
        placeBreaks();
        joinOutturns();
        joinYears(ChartSeries::Target, MarkKind::Level, &TrajectoryPoint::target);
        drawMinimum();
        joinYears(ChartSeries::Benchmark, MarkKind::Diamond, &TrajectoryPoint::benchmark);
        drawRequired();
        placeEndLabels();
        placeValueLabels();
        return std::move(m_geometry);
    }

private:
    [[nodiscard]] double lineHeight() const { return m_measure.lineHeight(); }

    [[nodiscard]] double yearStep() const
    {
        const auto gaps = static_cast<double>(m_chart.points.size()) - 1;
        return m_geometry.plot.width / (gaps + shareBeforeFirst + shareAfterLast);
    }

    [[nodiscard]] double x(std::size_t position) const
    {
        return m_geometry.plot.left +
            yearStep() * (shareBeforeFirst + static_cast<double>(position));
    }

    [[nodiscard]] double x(const TrajectoryPoint& point) const
    {
        return x(static_cast<std::size_t>(&point - m_chart.points.data()));
    }

    [[nodiscard]] double y(Decimal value) const { return y(value.toDouble()); }

    [[nodiscard]] double y(double value) const
    {
        return m_geometry.plot.bottom() - m_axis.share(value) * m_geometry.plot.height;
    }

    [[nodiscard]] std::string tickText(double value) const
    {
        return numberText(Decimal::millionths(std::llround(value * 1e6)), m_axis.decimals);
    }

    void placePlot()
    {
        double left = 0;
        for (const double tick : m_axis.ticks())
            left = std::max(left, m_measure.width(tickText(tick)));
        double right = 0;
        for (const LineEnd& end : m_ends)
            right = std::max(right, m_measure.width(end.text) + 1);

        m_geometry.axisTitle = unitHeading(m_chart.unit);
        m_geometry.axisTitleBox = {
            m_area.left, m_area.top, m_measure.width(m_geometry.axisTitle) + 2, lineHeight()};
        m_geometry.plot = Rect::between(
            {m_area.left + left + air, m_area.top + lineHeight() + air},
            {m_area.right() - right - leaderRoom, m_area.bottom() - lineHeight() - air});
        const double band = breakBandHeight();
        m_geometry.plot.top += band;
        m_geometry.plot.height -= band;
    }

    /// What the sentences about changes of the measure need above the plot.
    [[nodiscard]] double breakBandHeight() const
    {
        double height = 0;
        for (const MeasureBreak& change : measureBreaks(m_chart))
            height = std::max(height, breakBox(change).height);
        return height > 0 ? height + air : 0;
    }

    [[nodiscard]] double breakX(const MeasureBreak& change) const
    {
        const auto found = std::ranges::find(m_chart.points, change.year, &TrajectoryPoint::year);
        return x(*found) - yearStep() / 2;
    }

    [[nodiscard]] std::string breakText(const MeasureBreak& change, double width) const
    {
        return brokenIntoLines(change.text, m_measure, width, breakLinesAtMost);
    }

    /// The room for a break's sentence: right of its line up to the next break or the area's end.
    /// The first may stand left of its line instead, where nothing else does.
    [[nodiscard]] Rect breakBox(const MeasureBreak& change) const
    {
        const auto breaks = measureBreaks(m_chart);
        const double at = breakX(change);
        double left = at + air / 2;
        double right = m_area.right();
        for (const MeasureBreak& other : breaks)
            if (other.year > change.year)
                right = std::min(right, breakX(other) - air / 2);
        const bool isFirst = change.year == breaks.front().year;
        if (isFirst && right - left < breakWidthAtLeast && at - m_area.left > right - left) {
            left = m_area.left;
            right = at - air / 2;
        }
        const std::string text = breakText(change, right - left);
        const auto lines = std::ranges::count(text, '\n') + 1;
        return {
            left,
            m_area.top + lineHeight() + air / 2,
            right - left,
            static_cast<double>(lines) * lineHeight()};
    }

    void placeAxes()
    {
        const Rect& plot = m_geometry.plot;
        for (const double tick : m_axis.ticks())
            m_geometry.valueTicks.push_back(
                {y(tick),
                 tickText(tick),
                 {m_area.left,
                  y(tick) - lineHeight() / 2,
                  plot.left - air - m_area.left,
                  lineHeight()}});
        const double widest = m_measure.width("2000/00") + air;
        const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(widest / yearStep())));
        for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
            const AcademicYear year = m_chart.points[i].year;
            const double half = yearStep() / 2;
            const Rect strip = Rect::between({x(i) - half, plot.top}, {x(i) + half, plot.bottom()});
            m_geometry.columns.push_back(
                {year, x(i), strip.intersected(plot), m_chart.chosenYear == year});
            if (i % every == 0)
                m_geometry.yearTicks.push_back(
                    {x(i),
                     year.label(),
                     {x(i) - widest / 2, plot.bottom() + air, widest, lineHeight()}});
        }
    }

    void placeBreaks()
    {
        for (const MeasureBreak& change : measureBreaks(m_chart)) {
            const Rect box = breakBox(change);
            m_geometry.breaks.push_back(
                {change.year, breakX(change), breakText(change, box.width), box});
        }
    }

    void joinOutturns()
    {
        const auto at = [&](std::size_t i) {
            return Point{x(i), y(*m_chart.points[i].outturn)};
        };
        for (const Run& run : comparableRuns(m_chart.points))
            for (std::size_t i = 1; i < run.size(); ++i)
                m_geometry.segments.push_back(
                    {ChartSeries::Outturn,
                     Line{at(run[i - 1]), at(run[i])},
                     m_chart.points[run[i]].stage == Stage::Forecast});
        for (std::size_t i = 0; i < m_chart.points.size(); ++i)
            if (const TrajectoryPoint& point = m_chart.points[i]; point.outturn)
                m_geometry.marks.push_back(
                    {isApart(point) ? ChartSeries::Apart : ChartSeries::Outturn,
                     kindOf(point),
                     point.year,
                     at(i)});
    }

    /// Marks a figure of each year and joins those of consecutive years.
    void
    joinYears(ChartSeries series, MarkKind kind, std::optional<Decimal> TrajectoryPoint::*figure)
    {
        const TrajectoryPoint* before = nullptr;
        for (const TrajectoryPoint& point : m_chart.points) {
            if (point.*figure) {
                const Point at{x(point), y(*(point.*figure))};
                m_geometry.marks.push_back({series, kind, point.year, at});
                if (before != nullptr)
                    m_geometry.segments.push_back(
                        {series, {{x(*before), y(*(before->*figure))}, at}, false});
            }
            before = point.*figure ? &point : nullptr;
        }
    }

    void drawMinimum()
    {
        if (!m_chart.minimum)
            return;
        const double level = y(*m_chart.minimum);
        m_geometry.segments.push_back(
            {ChartSeries::Minimum,
             {{m_geometry.plot.left, level}, {m_geometry.plot.right(), level}},
             false});
    }

    void drawRequired()
    {
        if (!m_chart.required)
            return;
        const auto& path = *m_chart.required;
        const auto at = [&](AcademicYear year, Decimal value) {
            const auto point = std::ranges::find(m_chart.points, year, &TrajectoryPoint::year);
            return Point{x(*point), y(value)};
        };
        m_geometry.segments.push_back(
            {ChartSeries::Required, {at(path.from, path.figure), at(path.to, path.target)}, false});
    }

    void placeEndLabels()
    {
        std::vector<double> wishes;
        for (const LineEnd& end : m_ends)
            wishes.push_back(y(end.value));
        const double height = lineHeight() + 2;
        const auto centres = spreadApart(
            wishes, height, m_geometry.plot.top - height, m_geometry.plot.bottom() + height);
        const double plotEnd = m_geometry.plot.right();
        const double left = plotEnd + leaderRoom;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            const LineEnd& end = m_ends[i];
            TrajectoryGeometry::Label label{end.series, end.text, {}, {}};
            label.box = {
                left, centres[i] - lineHeight() / 2, m_measure.width(end.text) + 1, lineHeight()};
            const Point exit{plotEnd + air / 2, wishes[i]};
            if (end.point != nullptr)
                label.leader.push_back({{x(*end.point) + air, wishes[i]}, exit});
            label.leader.push_back({exit, {left - air / 2, centres[i]}});
            m_geometry.endLabels.push_back(std::move(label));
        }
    }

    [[nodiscard]] std::vector<Line> linesToAvoid() const
    {
        std::vector<Line> lines;
        for (const auto& segment : m_geometry.segments)
            lines.push_back(segment.line);
        for (const auto& label : m_geometry.endLabels)
            lines.insert(lines.end(), label.leader.begin(), label.leader.end());
        for (const auto& change : m_geometry.breaks)
            lines.push_back(
                {{change.x, m_geometry.plot.top}, {change.x, m_geometry.plot.bottom()}});
        return lines;
    }

    void placeValueLabels()
    {
        const std::vector<Line> lines = linesToAvoid();
        constexpr double markReach = 6;
        std::vector<Rect> boxes;
        for (const auto& mark : m_geometry.marks)
            boxes.push_back(
                {mark.at.x - markReach, mark.at.y - markReach, 2 * markReach, 2 * markReach});
        for (const TrajectoryPoint& point : m_chart.points) {
            if (!point.outturn)
                continue;
            const std::string text = point.outturn->text(m_chart.decimals);
            const Size size{m_measure.width(text) + 2, lineHeight()};
            const auto box =
                placeBeside({x(point), y(*point.outturn)}, size, m_geometry.plot, lines, boxes);
            if (!box)
                continue;
            boxes.push_back(*box);
            m_geometry.valueLabels.push_back(
                {isApart(point) ? ChartSeries::Apart : ChartSeries::Outturn, text, *box, {}});
        }
    }

    const TrajectoryChart& m_chart;
    Rect m_area;
    const TextMeasure& m_measure;
    ValueAxis m_axis;
    std::vector<LineEnd> m_ends;
    TrajectoryGeometry m_geometry;
};

} // namespace

TrajectoryGeometry
layOut(const TrajectoryChart& chart, const Rect& area, const TextMeasure& measure)
{
    if (chart.points.empty())
        return {};
    return Layout(chart, area, measure).run();
}

} // namespace outturn::report::chart
