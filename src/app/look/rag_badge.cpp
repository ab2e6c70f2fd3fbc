#include <app/look/rag_badge.h>
#include <app/look/rag_painter.h>

#include <QPainter>

namespace outturn::app {

RagBadge::RagBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(m_status);
}

void RagBadge::setStatus(RagStatus status)
{
    m_status = status;
    setAccessibleName(tr("Rating: %1").arg(ragLook(status, palette()).word));
    updateGeometry();
    update();
}

QSize RagBadge::sizeHint() const
{
    const QSizeF size =
        ragBadgeSize(ragLook(m_status, palette()), scaledFont(font(), type::body, true));
    return {qCeil(size.width()) + 1, qCeil(size.height())};
}

QSize RagBadge::minimumSizeHint() const
{
    return sizeHint();
}

void RagBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRagBadge(
        painter,
        QRectF(rect()),
        ragLook(m_status, palette()),
        scaledFont(font(), type::body, true));
}

} // namespace outturn::app
