#include <app/look/palette.h>
#include <app/text.h>
#include <app/trajectory/drawing_painter.h>
#include <app/trajectory/screen_measure.h>
#include <app/trajectory/trajectory_view.h>

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace outturn::app {

namespace chart = report::chart;

TrajectoryView::TrajectoryView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TrajectoryView::setChart(const report::chart::TrajectoryChart& shown)
{
    m_chart = shown;
    m_pointed.reset();
    setAccessibleName(tr("Trajectory of %1").arg(toQString(std::string_view(shown.name))));
    setAccessibleDescription(toQString(std::string_view(chart::describe(shown))));
    layOutAgain();
}

QString TrajectoryView::readout() const
{
    if (m_chart.points.empty())
        return tr("There are no figures and no targets to draw.");
    return toQString(
        std::string_view(chart::describeYear(m_chart, m_chart.points[shownPosition()])));
}

QSize TrajectoryView::sizeHint() const
{
    return QSize(720, 270).expandedTo(minimumSizeHint());
}

QSize TrajectoryView::minimumSizeHint() const
{
    // Larger letters want a larger chart, its height more than its width, or they leave it no room.
    constexpr double usualLetters = 17;
    const double scale = std::max(1.0, fontMetrics().height() / usualLetters);
    return {qRound(240 * (1 + scale)), qRound(240 * scale)};
}

void TrajectoryView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursFor(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.border, hasFocus() ? 2 : 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(
        hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame,
        spacing::radius,
        spacing::radius);
    const ScreenMeasure measure(font());
    paintDrawing(
        painter, chart::drawTrajectory(m_geometry, chartColours(colours), measure, {}, 0), font());

    if (m_pointed) {
        const double x = m_geometry.columns[*m_pointed].x;
        painter.setPen(QPen(colours.control, 1));
        painter.drawLine(QLineF(x, m_geometry.plot.top, x, m_geometry.plot.bottom()));
    }
    const QRectF line(
        spacing::large,
        height() - readoutHeight(),
        width() - 2 * spacing::large,
        readoutHeight() - spacing::small);
    painter.setPen(QPen(colours.border, 1));
    painter.drawLine(QLineF(line.left(), line.top(), line.right(), line.top()));
    painter.setPen(colours.text);
    painter.setFont(font());
    painter.drawText(
        line,
        Qt::AlignLeft | Qt::AlignVCenter,
        toQString(std::string_view(
            chart::brokenIntoLines(toStdString(readout()), measure, line.width(), 2))));
}

void TrajectoryView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutAgain();
}

void TrajectoryView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutAgain();
}

void TrajectoryView::mouseMoveEvent(QMouseEvent* event)
{
    const auto found = std::ranges::find_if(m_geometry.columns, [&](const auto& column) {
        return column.area.left <= event->position().x() &&
            event->position().x() < column.area.right();
    });
    if (found == m_geometry.columns.end())
        pointAt(std::nullopt);
    else
        pointAt(static_cast<std::size_t>(found - m_geometry.columns.begin()));
}

void TrajectoryView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    pointAt(std::nullopt);
}

void TrajectoryView::keyPressEvent(QKeyEvent* event)
{
    const std::size_t last = m_chart.points.empty() ? 0 : m_chart.points.size() - 1;
    const std::size_t now = shownPosition();
    switch (m_chart.points.empty() ? Qt::Key_unknown : event->key()) {
    case Qt::Key_Left:
        pointAt(now > 0 ? now - 1 : 0);
        break;
    case Qt::Key_Right:
        pointAt(std::min(now + 1, last));
        break;
    case Qt::Key_Home:
        pointAt(0);
        break;
    case Qt::Key_End:
        pointAt(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrajectoryView::layOutAgain()
{
    const chart::Rect area{
        spacing::large,
        spacing::medium,
        width() - 2.0 * spacing::large,
        height() - spacing::medium - readoutHeight() - spacing::small};
    m_geometry = chart::layOut(m_chart, area, ScreenMeasure(font()));
    update();
}

void TrajectoryView::pointAt(std::optional<std::size_t> position)
{
    if (m_pointed == position)
        return;
    m_pointed = position;
    update();
    if (!position)
        return;
    setAccessibleDescription(
        readout() + QLatin1Char(' ') + toQString(std::string_view(chart::describe(m_chart))));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

std::size_t TrajectoryView::shownPosition() const
{
    if (m_pointed)
        return *m_pointed;
    const auto found = std::ranges::find_if(m_chart.points, [&](const TrajectoryPoint& point) {
        return m_chart.chosenYear == point.year;
    });
    return found == m_chart.points.end() ? 0
                                         : static_cast<std::size_t>(found - m_chart.points.begin());
}

double TrajectoryView::readoutHeight() const
{
    constexpr int lines = 2;
    return lines * QFontMetricsF(font()).height() + spacing::medium;
}

} // namespace outturn::app
