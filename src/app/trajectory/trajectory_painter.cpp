#include <app/trajectory/trajectory_painter.h>

#include <QPainter>
#include <QPainterPath>

namespace outturn::app {
namespace {

QColor colourOf(ChartSeries series, const Colours& colours)
{
    switch (series) {
    case ChartSeries::Outturn:
        return colours.outturnLine;
    case ChartSeries::Target:
        return colours.targetLine;
    case ChartSeries::Minimum:
        return colours.minimumLine;
    case ChartSeries::Benchmark:
        return colours.benchmarkLine;
    case ChartSeries::Apart:
        break;
    }
    return colours.mutedText;
}

QPen penOf(const TrajectoryGeometry::Segment& segment, const Colours& colours)
{
    const QColor colour = colourOf(segment.series, colours);
    switch (segment.series) {
    case ChartSeries::Outturn:
        return {colour, 2.25, segment.isForecast ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap};
    case ChartSeries::Target:
        return {colour, 1.25, Qt::DashLine};
    case ChartSeries::Minimum:
        return {colour, 1.25, Qt::DotLine};
    default:
        return {colour, 1.25, Qt::DashDotLine};
    }
}

void paintGrid(QPainter& painter, const TrajectoryGeometry& geometry, const Colours& colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.header);
    for (const auto& column : geometry.columns)
        if (column.isChosen)
            painter.drawRect(column.area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.border, 1));
    for (const auto& tick : geometry.valueTicks)
        painter.drawLine(QLineF(geometry.plot.left(), tick.at, geometry.plot.right(), tick.at));
    painter.setPen(QPen(colours.control, 1));
    painter.drawLine(QLineF(geometry.plot.bottomLeft(), geometry.plot.bottomRight()));

    painter.setPen(colours.mutedText);
    for (const auto& tick : geometry.valueTicks)
        painter.drawText(tick.box, Qt::AlignRight | Qt::AlignVCenter, tick.text);
    for (const auto& tick : geometry.yearTicks)
        painter.drawText(tick.box, Qt::AlignCenter, tick.text);
    painter.drawText(geometry.axisTitleBox, Qt::AlignLeft | Qt::AlignVCenter, geometry.axisTitle);
}

void paintBreaks(QPainter& painter, const TrajectoryGeometry& geometry, const Colours& colours)
{
    for (const auto& change : geometry.breaks) {
        painter.setPen(QPen(colours.control, 1.25, Qt::DotLine));
        painter.drawLine(QLineF(change.x, change.box.top(), change.x, geometry.plot.bottom()));
        painter.setPen(colours.mutedText);
        const bool isLeftOfLine = change.box.right() < change.x;
        const Qt::Alignment side = isLeftOfLine ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(change.box, static_cast<int>(side | Qt::AlignTop), change.text);
    }
}

void paintMark(QPainter& painter, const TrajectoryGeometry::Mark& mark, const Colours& colours)
{
    constexpr double radius = 4.25;
    const QColor colour = colourOf(mark.series, colours);
    switch (mark.kind) {
    case MarkKind::Validated:
        painter.setPen(QPen(colours.surface, 1.5));
        painter.setBrush(colour);
        painter.drawEllipse(mark.at, radius + 0.75, radius + 0.75);
        break;
    case MarkKind::Provisional:
    case MarkKind::Forecast:
        painter.setBrush(colours.surface);
        painter.setPen(
            QPen(colour, 2, mark.kind == MarkKind::Forecast ? Qt::DotLine : Qt::SolidLine));
        painter.drawEllipse(mark.at, radius, radius);
        break;
    case MarkKind::NotComparable:
        painter.setBrush(colours.surface);
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(mark.at, radius - 0.5, radius - 0.5);
        painter.drawLine(mark.at + QPointF(-5.5, 5.5), mark.at + QPointF(5.5, -5.5));
        break;
    case MarkKind::Level:
        painter.setPen(QPen(colour, 2));
        painter.drawLine(mark.at - QPointF(7, 0), mark.at + QPointF(7, 0));
        break;
    case MarkKind::Diamond: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        QPainterPath path(mark.at + QPointF(0, -radius));
        path.lineTo(mark.at + QPointF(radius, 0));
        path.lineTo(mark.at + QPointF(0, radius));
        path.lineTo(mark.at + QPointF(-radius, 0));
        path.closeSubpath();
        painter.drawPath(path);
        break;
    }
    }
}

void paintLabels(QPainter& painter, const TrajectoryGeometry& geometry, const Colours& colours)
{
    for (const auto& label : geometry.endLabels) {
        const QColor colour = colourOf(label.series, colours);
        QColor faint = colour;
        faint.setAlphaF(0.6F);
        painter.setPen(QPen(faint, 0.75, Qt::DotLine));
        for (const QLineF& line : label.leader)
            painter.drawLine(line);
        painter.setPen(colour);
        painter.drawText(label.box, Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
    for (const auto& label : geometry.valueLabels) {
        painter.setPen(colourOf(label.series, colours));
        painter.drawText(label.box, Qt::AlignCenter, label.text);
    }
}

} // namespace

void paintTrajectory(
    QPainter& painter,
    const TrajectoryGeometry& geometry,
    const Colours& colours,
    const QFont& font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    paintGrid(painter, geometry, colours);
    paintBreaks(painter, geometry, colours);
    // Segments, not polylines: an antialiased polyline takes the raster engine many times longer.
    for (const auto& segment : geometry.segments) {
        painter.setPen(penOf(segment, colours));
        painter.drawLine(segment.line);
    }
    paintLabels(painter, geometry, colours);
    // The outturn goes on top: it is what the chart is about.
    for (const bool isOutturn : {false, true})
        for (const auto& mark : geometry.marks)
            if ((mark.series == ChartSeries::Outturn) == isOutturn)
                paintMark(painter, mark, colours);
    painter.restore();
}

} // namespace outturn::app
