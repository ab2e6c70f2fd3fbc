#include <app/look/plain_label.h>

#include <algorithm>
#include <utility>

namespace outturn::app {

PlainLabel::PlainLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::becomeSelectableOncePainted(Qt::TextInteractionFlags by)
{
    m_oncePainted = by;
}

QSize PlainLabel::sizeHint() const
{
    return QLabel::sizeHint() + QSize(roomForMnemonic(), 0);
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    if (!wordWrap())
        return least + QSize(roomForMnemonic(), 0);
    return m_widthLaidOut == 0 || text().isEmpty()
        ? least
        : QSize(least.width(), std::max(least.height(), heightForWidth(m_widthLaidOut)));
}

void PlainLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (!wordWrap() || m_widthLaidOut == width())
        return;
    m_widthLaidOut = width();
    updateGeometry();
}

int PlainLabel::roomForMnemonic() const
{
    const auto at = text().indexOf(u'&');
    if (buddy() == nullptr || at < 0)
        return 0;
    const QString letter = text().mid(at + 1, 1);
    const QString before = text().left(at);
    const QString after = text().mid(at + 2);
    const QFontMetrics metrics = fontMetrics();
    const int apart = metrics.horizontalAdvance(before) + metrics.horizontalAdvance(letter) +
        metrics.horizontalAdvance(after);
    return std::max(0, apart - metrics.horizontalAdvance(before + letter + after));
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!m_oncePainted)
        return;
    const auto by = std::exchange(m_oncePainted, Qt::NoTextInteraction);
    QMetaObject::invokeMethod(
        this, [this, by] { setTextInteractionFlags(by); }, Qt::QueuedConnection);
}

} // namespace outturn::app
