#include <app/text.h>
#include <app/trajectory/drawing_painter.h>
#include <app/trajectory/screen_measure.h>

#include <QPainter>

namespace outturn::app {
namespace {

namespace chart = report::chart;

chart::Colour fromQt(const QColor& colour)
{
    return {
        static_cast<std::uint8_t>(colour.red()),
        static_cast<std::uint8_t>(colour.green()),
        static_cast<std::uint8_t>(colour.blue())};
}

QColor toQt(const chart::Colour& colour)
{
    return {colour.red, colour.green, colour.blue};
}

QPointF toQt(const chart::Point& point)
{
    return {point.x, point.y};
}

QPen penOf(const chart::Stroke& stroke)
{
    QPen pen(toQt(stroke.colour), stroke.width, Qt::SolidLine, Qt::FlatCap);
    const auto dashes = chart::dashPattern(stroke.dash);
    if (!dashes.empty())
        pen.setDashPattern(QList<qreal>(dashes.begin(), dashes.end()));
    return pen;
}

class ShapePainter
{
public:
    explicit ShapePainter(QPainter& painter)
        : m_painter(painter)
    {
    }

    // Segments, not polylines: an antialiased polyline takes the raster engine many times longer.
    void operator()(const chart::LineShape& shape)
    {
        m_painter.setPen(penOf(shape.stroke));
        m_painter.drawLine(QLineF(toQt(shape.line.from), toQt(shape.line.to)));
    }

    void operator()(const chart::BoxShape& shape)
    {
        const auto& box = shape.box;
        m_painter.fillRect(QRectF(box.left, box.top, box.width, box.height), toQt(shape.fill));
    }

    void operator()(const chart::DiscShape& shape)
    {
        m_painter.setPen(penOf(shape.outline));
        m_painter.setBrush(toQt(shape.fill));
        m_painter.drawEllipse(toQt(shape.centre), shape.radius, shape.radius);
    }

    void operator()(const chart::PolygonShape& shape)
    {
        QPolygonF polygon;
        for (const chart::Point& corner : shape.corners)
            polygon.append(toQt(corner));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(toQt(shape.fill));
        m_painter.drawPolygon(polygon);
    }

    void operator()(const chart::TextShape& shape)
    {
        const QString text = toQString(std::string_view(shape.text));
        const double share = shape.anchor == chart::Anchor::Start ? 0
            : shape.anchor == chart::Anchor::Middle               ? 0.5
                                                                  : 1;
        const double width =
            share > 0 ? QFontMetricsF(m_painter.font()).horizontalAdvance(text) : 0;
        m_painter.setPen(toQt(shape.colour));
        m_painter.drawText(toQt(shape.at) - QPointF(share * width, 0), text);
    }

private:
    QPainter& m_painter;
};

} // namespace

report::chart::ChartColours chartColours(const Colours& colours)
{
    return {
        .surface = fromQt(colours.surface),
        .chosen = fromQt(colours.header),
        .grid = fromQt(colours.border),
        .axis = fromQt(colours.control),
        .mutedText = fromQt(colours.mutedText),
        .outturn = fromQt(colours.outturnLine),
        .target = fromQt(colours.targetLine),
        .minimum = fromQt(colours.minimumLine),
        .benchmark = fromQt(colours.benchmarkLine)};
}

void paintDrawing(QPainter& painter, const report::chart::Drawing& drawing, const QFont& font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    ShapePainter shapes(painter);
    for (const chart::Shape& shape : drawing.shapes)
        std::visit(shapes, shape);
    painter.restore();
}

QImage trajectoryImage(
    const report::chart::TrajectoryChart& chart,
    const QSize& size,
    const report::chart::ChartColours& colours,
    const QFont& font,
    double ratio)
{
    const ScreenMeasure measure(font);
    const double air = spacing::medium;
    const auto geometry =
        chart::layOut(chart, {air, air, size.width() - 2 * air, size.height() - 2 * air}, measure);
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(toQt(colours.surface));
    QPainter painter(&image);
    paintDrawing(painter, chart::drawTrajectory(geometry, colours, measure, {}, 0), font);
    return image;
}

} // namespace outturn::app
