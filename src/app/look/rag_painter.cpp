#include <app/look/rag_painter.h>

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace outturn::app {
namespace {

constexpr double padding = 7;
constexpr double gap = 6;

double shapeSize(const QFontMetricsF& metrics)
{
    return metrics.ascent() * 0.78;
}

/// A shape in the colour of the ink, for use on the badge's own fill.
RagLook inked(const RagLook& look)
{
    RagLook result = look;
    result.fill = look.shape == RagShape::Ring ? Qt::transparent : look.ink;
    result.outline = look.ink;
    return result;
}

} // namespace

void paintRagShape(QPainter& painter, const QRectF& box, const RagLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRing = look.shape == RagShape::Ring;
    const bool hasEdge = isRing || look.outline != look.fill;
    painter.setPen(hasEdge ? QPen(look.outline, isRing ? 1.5 : 1) : QPen(Qt::NoPen));
    painter.setBrush(isRing ? QBrush(Qt::NoBrush) : QBrush(look.fill));
    switch (look.shape) {
    case RagShape::Disc:
        painter.drawEllipse(box);
        break;
    case RagShape::Ring:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case RagShape::Square:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case RagShape::Diamond:
        painter.drawConvexPolygon(QPolygonF(
            {{box.center().x(), box.top()},
             {box.right(), box.center().y()},
             {box.center().x(), box.bottom()},
             {box.left(), box.center().y()}}));
        break;
    }
    painter.restore();
}

QSizeF ragBadgeSize(const RagLook& look, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return {
        2 * padding + shapeSize(metrics) + gap + metrics.horizontalAdvance(look.word),
        metrics.height() + 6};
}

void paintRagBadge(QPainter& painter, const QRectF& area, const RagLook& look, const QFont& font)
{
    const QFontMetricsF metrics(font);
    QRectF badge(area.topLeft(), ragBadgeSize(look, font));
    badge.setWidth(std::min(badge.width(), area.width()));
    badge.moveTop(area.center().y() - badge.height() / 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.outline, 1));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(
        badge.adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius - 1, spacing::radius - 1);

    const double size = shapeSize(metrics);
    const QRectF shape(badge.left() + padding, badge.center().y() - size / 2, size, size);
    paintRagShape(painter, shape, inked(look));

    const QRectF word = badge.adjusted(padding + size + gap, 0, -padding + 2, 0);
    painter.setFont(font);
    painter.setPen(look.ink);
    painter.drawText(
        word,
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(look.word, Qt::ElideRight, word.width() + 1));
    painter.restore();
}

} // namespace outturn::app
