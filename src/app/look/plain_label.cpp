#include <app/look/plain_label.h>

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
