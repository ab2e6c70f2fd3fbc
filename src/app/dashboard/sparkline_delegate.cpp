#include <app/dashboard/sparkline_delegate.h>
#include <app/dashboard/sparkline_geometry.h>
#include <app/look/palette.h>
#include <app/look/roles.h>

#include <QPainter>

namespace outturn::app {
namespace {

// Segments, not one polyline: an antialiased polyline takes Qt's raster engine many times longer.
void drawSegments(QPainter& painter, const std::vector<QLineF>& lines, const QPen& pen)
{
    painter.setPen(pen);
    for (const QLineF& line : lines)
        painter.drawLine(line);
}

void drawDots(QPainter& painter, const std::vector<QPointF>& centres, double radius)
{
    for (const QPointF& centre : centres)
        painter.drawEllipse(centre, radius, radius);
}

void drawSparkline(QPainter& painter, const SparklineGeometry& geometry, const Colours& colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    drawSegments(painter, geometry.breaks, QPen(colours.control, 1, Qt::DotLine));
    drawSegments(painter, geometry.targets, QPen(colours.mutedText, 1, Qt::DashLine));
    drawSegments(
        painter, geometry.outturns, QPen(colours.outturnLine, 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.outturnLine);
    drawDots(painter, geometry.figures, 2.0);
    if (geometry.latest)
        painter.drawEllipse(*geometry.latest, 3.2, 3.2);
    painter.setPen(QPen(colours.control, 1.25));
    painter.setBrush(Qt::NoBrush);
    drawDots(painter, geometry.apart, 2.0);
}

} // namespace

void SparklineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintBackground(*painter, option, index);

    const QVariant value = index.data(TrajectoryRole);
    if (!value.canConvert<Sparkline>())
        return;
    const QRectF area =
        QRectF(option.rect)
            .adjusted(spacing::large - 4, spacing::medium, -spacing::large + 4, -spacing::medium);
    painter->save();
    drawSparkline(*painter, layOut(value.value<Sparkline>(), area), coloursFor(option.palette));
    painter->restore();
}

} // namespace outturn::app
