#include <app/dashboard/dashboard_tile.h>
#include <app/look/rag_painter.h>
#include <app/text.h>

#include <QPainter>

#include <algorithm>

namespace outturn::app {
namespace {

/// The side of the mark beside a count.
int markSize(const QFont& font)
{
    return qRound(QFontMetricsF(font).ascent() * 1.5);
}

/// For the count of what got worse: a direction is not a status, so it has no colour.
void paintArrow(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.setPen(QPen(colour, 2.25, Qt::SolidLine, Qt::RoundCap));
    const QPointF foot(box.center().x(), box.bottom());
    painter.drawLine(QPointF(foot.x(), box.top()), foot);
    painter.drawLine(foot, foot + QPointF(-6, -6));
    painter.drawLine(foot, foot + QPointF(6, -6));
}

} // namespace

DashboardTile::DashboardTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DashboardTile::setMeaning(const QString& word, std::optional<RagStatus> shape)
{
    setText(word);
    m_shape = shape;
    nameForAssistance();
}

void DashboardTile::setMeaningWithoutMark(const QString& word)
{
    m_hasMark = false;
    setMeaning(word, std::nullopt);
}

void DashboardTile::setDetail(const QString& detail, const QString& explanation)
{
    m_detail = detail;
    m_explanation = explanation;
    nameForAssistance();
    updateGeometry();
    update();
}

void DashboardTile::setCount(int count)
{
    m_count = count;
    nameForAssistance();
    update();
}

QSize DashboardTile::sizeHint() const
{
    const QFontMetrics figure(scaledFont(font(), type::figure, true));
    const int detail = QFontMetrics(scaledFont(font(), type::small)).horizontalAdvance(m_detail);
    const int width = spacing::large + markSize(font()) + spacing::medium +
        figure.horizontalAdvance(QStringLiteral("00")) + spacing::medium +
        std::max(fontMetrics().horizontalAdvance(text()), detail) + spacing::large;
    return {std::max(width, 140), figure.height() + spacing::large};
}

QSize DashboardTile::minimumSizeHint() const
{
    return sizeHint();
}

void DashboardTile::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = isChecked() || hasFocus();
    const double half = isStrong ? 1.0 : 0.5;
    painter.setPen(QPen(isStrong ? colours.accent : colours.border, 2 * half));
    painter.setBrush(
        isChecked()        ? colours.selection
            : underMouse() ? colours.header
                           : colours.surface);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(half, half, -half, -half), spacing::radius, spacing::radius);

    const int mark = markSize(font());
    QRectF shape(spacing::large, (height() - mark) / 2.0, mark, mark);
    if (!m_hasMark)
        shape.setWidth(0);
    else if (m_shape)
        paintRagShape(painter, shape, ragLook(*m_shape, palette()));
    else
        paintArrow(painter, shape, colours.mutedText);

    const QFont figure = scaledFont(font(), type::figure, true);
    const QString number = QString::number(m_count);
    painter.setFont(figure);
    painter.setPen(colours.text);
    QRectF place(shape.right() + (m_hasMark ? spacing::medium : 0), 0, width(), height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, number);

    place.setLeft(place.left() + QFontMetricsF(figure).horizontalAdvance(number) + spacing::medium);
    painter.setFont(font());
    painter.setPen(colours.mutedText);
    place.setRight(width() - spacing::small);
    if (m_detail.isEmpty()) {
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text());
        return;
    }
    const QFont small = scaledFont(font(), type::small);
    const double middle = height() / 2.0;
    painter.drawText(
        QRectF(place.topLeft(), QPointF(place.right(), middle + 1)),
        Qt::AlignBottom | Qt::AlignLeft,
        text());
    painter.setFont(small);
    painter.drawText(
        QRectF(QPointF(place.left(), middle + 1), place.bottomRight()),
        Qt::AlignTop | Qt::AlignLeft,
        QFontMetricsF(small).elidedText(m_detail, Qt::ElideRight, place.width()));
}

void DashboardTile::nameForAssistance()
{
    const QString name = tr("%1: %2").arg(text()).arg(m_count);
    setAccessibleName(m_detail.isEmpty() ? name : tr("%1 (%2)").arg(name, m_detail));
    const QString use = tr("Shows only these while pressed.");
    setAccessibleDescription(m_explanation.isEmpty() ? use : tr("%1 %2").arg(use, m_explanation));
    setToolTip(plainToolTip(m_explanation.isEmpty() ? m_detail : m_explanation));
}

} // namespace outturn::app
