#include <app/text.h>
#include <app/trajectory/trajectory_axis.h>
#include <app/trajectory/trajectory_ends.h>
#include <app/trajectory/trajectory_geometry.h>
#include <app/trajectory/trajectory_labels.h>
#include <app/trajectory/trajectory_runs.h>
#include <domain/measure/figure.h>

#include <QFontMetricsF>

#include <algorithm>

namespace outturn::app {
namespace {

constexpr double air = 8;
constexpr double leaderRoom = 26; ///< between the plot and the labels at its right
constexpr double shareBeforeFirst = 0.4;
constexpr double shareAfterLast = 0.25; ///< of the distance of two years
constexpr double breakWidthAtLeast = 220;
constexpr int breakLinesAtMost = 3;

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
    Layout(const TrajectoryChart& chart, const QRectF& area, const QFont& font)
        : m_chart(chart)
        , m_area(area)
        , m_metrics(font)
        , m_axis(axisFor(valuesOf(chart), chart.unit))
        , m_ends(lineEnds(chart))
    {
    }

    TrajectoryGeometry run()
    {
        placePlot();
        placeAxes();
        placeBreaks();
        joinOutturns();
        joinTargets();
        markBenchmarks();
        placeEndLabels();
        placeValueLabels();
        return std::move(m_geometry);
    }

private:
    [[nodiscard]] double lineHeight() const { return m_metrics.height(); }

    [[nodiscard]] double yearStep() const
    {
        const auto gaps = static_cast<double>(m_chart.points.size()) - 1;
        return m_geometry.plot.width() / (gaps + shareBeforeFirst + shareAfterLast);
    }

    [[nodiscard]] double x(std::size_t position) const
    {
        return m_geometry.plot.left() +
            yearStep() * (shareBeforeFirst + static_cast<double>(position));
    }

    [[nodiscard]] double x(const TrajectoryPoint& point) const
    {
        return x(static_cast<std::size_t>(&point - m_chart.points.data()));
    }

    [[nodiscard]] double y(Decimal value) const { return y(value.toDouble()); }

    [[nodiscard]] double y(double value) const
    {
        return m_geometry.plot.bottom() - m_axis.share(value) * m_geometry.plot.height();
    }

    [[nodiscard]] QString tickText(double value) const
    {
        return QString::number(value, 'f', m_axis.decimals);
    }

    void placePlot()
    {
        double left = 0;
        for (const double tick : m_axis.ticks())
            left = std::max(left, m_metrics.horizontalAdvance(tickText(tick)));
        double right = 0;
        for (const LineEnd& end : m_ends)
            right = std::max(right, m_metrics.horizontalAdvance(end.text) + 1);

        m_geometry.axisTitle = toQString(std::string_view(unitHeading(m_chart.unit)));
        m_geometry.axisTitleBox = QRectF(
            m_area.left(),
            m_area.top(),
            m_metrics.horizontalAdvance(m_geometry.axisTitle) + 2,
            lineHeight());
        const double top = m_area.top() + lineHeight() + air;
        const double bottom = m_area.bottom() - lineHeight() - air;
        m_geometry.plot = QRectF(
            QPointF(m_area.left() + left + air, top),
            QPointF(m_area.right() - right - leaderRoom, bottom));
        m_geometry.plot.setTop(top + breakBandHeight());
    }

    /// What the sentences about changes of the measure need above the plot.
    [[nodiscard]] double breakBandHeight() const
    {
        double height = 0;
        for (const MeasureBreak& change : measureBreaks(m_chart))
            height = std::max(height, breakBox(change).height());
        return height > 0 ? height + air : 0;
    }

    [[nodiscard]] double breakX(const MeasureBreak& change) const
    {
        const auto found = std::ranges::find(m_chart.points, change.year, &TrajectoryPoint::year);
        return x(*found) - yearStep() / 2;
    }

    [[nodiscard]] QString breakText(const MeasureBreak& change, double width) const
    {
        return brokenIntoLines(change.text, m_metrics, width, breakLinesAtMost);
    }

    /// The room for a break's sentence: right of its line up to the next break or the area's end.
    /// The first may stand left of its line instead, where nothing else does.
    [[nodiscard]] QRectF breakBox(const MeasureBreak& change) const
    {
        const auto breaks = measureBreaks(m_chart);
        const double at = breakX(change);
        double left = at + air / 2;
        double right = m_area.right();
        for (const MeasureBreak& other : breaks)
            if (other.year > change.year)
                right = std::min(right, breakX(other) - air / 2);
        const bool isFirst = change.year == breaks.front().year;
        if (isFirst && right - left < breakWidthAtLeast && at - m_area.left() > right - left) {
            left = m_area.left();
            right = at - air / 2;
        }
        const auto lines = breakText(change, right - left).count(QLatin1Char('\n')) + 1;
        return {
            left,
            m_area.top() + lineHeight() + air / 2,
            right - left,
            static_cast<double>(lines) * m_metrics.lineSpacing()};
    }

    void placeAxes()
    {
        const QRectF& plot = m_geometry.plot;
        for (const double tick : m_axis.ticks())
            m_geometry.valueTicks.push_back(
                {y(tick),
                 tickText(tick),
                 QRectF(
                     m_area.left(),
                     y(tick) - lineHeight() / 2,
                     plot.left() - air - m_area.left(),
                     lineHeight())});
        const double widest = m_metrics.horizontalAdvance(QStringLiteral("2000/00")) + air;
        const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(widest / yearStep())));
        for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
            const AcademicYear year = m_chart.points[i].year;
            const double half = yearStep() / 2;
            const QRectF strip(
                QPointF(x(i) - half, plot.top()), QPointF(x(i) + half, plot.bottom()));
            m_geometry.columns.push_back(
                {year, x(i), strip.intersected(plot), m_chart.chosenYear == year});
            if (i % every == 0)
                m_geometry.yearTicks.push_back(
                    {x(i),
                     toQString(std::string_view(year.label())),
                     QRectF(x(i) - widest / 2, plot.bottom() + air, widest, lineHeight())});
        }
    }

    void placeBreaks()
    {
        for (const MeasureBreak& change : measureBreaks(m_chart)) {
            const QRectF box = breakBox(change);
            m_geometry.breaks.push_back(
                {change.year, breakX(change), breakText(change, box.width()), box});
        }
    }

    void joinOutturns()
    {
        const auto at = [&](std::size_t i) {
            return QPointF(x(i), y(*m_chart.points[i].outturn));
        };
        for (const Run& run : comparableRuns(m_chart.points))
            for (std::size_t i = 1; i < run.size(); ++i)
                m_geometry.segments.push_back(
                    {ChartSeries::Outturn,
                     QLineF(at(run[i - 1]), at(run[i])),
                     m_chart.points[run[i]].stage == Stage::Forecast});
        for (std::size_t i = 0; i < m_chart.points.size(); ++i)
            if (const TrajectoryPoint& point = m_chart.points[i]; point.outturn)
                m_geometry.marks.push_back(
                    {isApart(point) ? ChartSeries::Apart : ChartSeries::Outturn,
                     kindOf(point),
                     point.year,
                     at(i)});
    }

    void joinTargets()
    {
        const TrajectoryPoint* before = nullptr;
        for (const TrajectoryPoint& point : m_chart.points) {
            if (point.target) {
                const QPointF at(x(point), y(*point.target));
                m_geometry.marks.push_back({ChartSeries::Target, MarkKind::Level, point.year, at});
                if (before != nullptr)
                    m_geometry.segments.push_back(
                        {ChartSeries::Target,
                         QLineF(QPointF(x(*before), y(*before->target)), at),
                         false});
            }
            before = point.target ? &point : nullptr;
        }
        if (m_chart.minimum)
            m_geometry.segments.push_back(
                {ChartSeries::Minimum,
                 QLineF(
                     m_geometry.plot.left(),
                     y(*m_chart.minimum),
                     m_geometry.plot.right(),
                     y(*m_chart.minimum)),
                 false});
    }

    void markBenchmarks()
    {
        const TrajectoryPoint* before = nullptr;
        for (const TrajectoryPoint& point : m_chart.points) {
            if (point.benchmark) {
                const QPointF at(x(point), y(*point.benchmark));
                m_geometry.marks.push_back(
                    {ChartSeries::Benchmark, MarkKind::Diamond, point.year, at});
                if (before != nullptr)
                    m_geometry.segments.push_back(
                        {ChartSeries::Benchmark,
                         QLineF(QPointF(x(*before), y(*before->benchmark)), at),
                         false});
            }
            before = point.benchmark ? &point : nullptr;
        }
    }

    void placeEndLabels()
    {
        std::vector<double> wishes;
        for (const LineEnd& end : m_ends)
            wishes.push_back(y(end.value));
        const double height = lineHeight() + 2;
        const auto centres = spreadApart(
            wishes, height, m_geometry.plot.top() - height, m_geometry.plot.bottom() + height);
        const double plotEnd = m_geometry.plot.right();
        const double left = plotEnd + leaderRoom;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            const LineEnd& end = m_ends[i];
            TrajectoryGeometry::Label label{end.series, end.text, {}, {}};
            label.box = QRectF(
                left,
                centres[i] - lineHeight() / 2,
                m_metrics.horizontalAdvance(end.text) + 1,
                lineHeight());
            const QPointF exit(plotEnd + air / 2, wishes[i]);
            if (end.point != nullptr)
                label.leader.emplace_back(QPointF(x(*end.point) + air, wishes[i]), exit);
            label.leader.emplace_back(exit, QPointF(left - air / 2, centres[i]));
            m_geometry.endLabels.push_back(std::move(label));
        }
    }

    [[nodiscard]] std::vector<QLineF> linesToAvoid() const
    {
        std::vector<QLineF> lines;
        for (const auto& segment : m_geometry.segments)
            lines.push_back(segment.line);
        for (const auto& label : m_geometry.endLabels)
            lines.insert(lines.end(), label.leader.begin(), label.leader.end());
        for (const auto& change : m_geometry.breaks)
            lines.emplace_back(change.x, m_geometry.plot.top(), change.x, m_geometry.plot.bottom());
        return lines;
    }

    void placeValueLabels()
    {
        const std::vector<QLineF> lines = linesToAvoid();
        constexpr double markReach = 6;
        std::vector<QRectF> boxes;
        for (const auto& mark : m_geometry.marks)
            boxes.emplace_back(
                mark.at - QPointF(markReach, markReach), QSizeF(2 * markReach, 2 * markReach));
        for (const TrajectoryPoint& point : m_chart.points) {
            if (!point.outturn)
                continue;
            const QString text = figureCell(point.outturn, m_chart.decimals);
            const QSizeF size(m_metrics.horizontalAdvance(text) + 2, lineHeight());
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
    QRectF m_area;
    QFontMetricsF m_metrics;
    ValueAxis m_axis;
    std::vector<LineEnd> m_ends;
    TrajectoryGeometry m_geometry;
};

} // namespace

TrajectoryGeometry layOut(const TrajectoryChart& chart, const QRectF& area, const QFont& font)
{
    if (chart.points.empty())
        return {};
    return Layout(chart, area, font).run();
}

} // namespace outturn::app
