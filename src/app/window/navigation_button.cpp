#include <app/window/navigation_button.h>

#include <QEvent>

#include <algorithm>

namespace outturn::app {

namespace {

constexpr int iconEdge = 18;
constexpr int largestIcon = 24;
constexpr int usualLetters = 17; ///< their height, beside which that edge looks right

} // namespace

NavigationButton::NavigationButton(const QString& text, QWidget* parent)
    : QToolButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitIcon();
}

QSize NavigationButton::sizeHint() const
{
    QFont chosen = font();
    chosen.setBold(true);
    const int more =
        QFontMetrics(chosen).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    return QToolButton::sizeHint() + QSize(std::max(0, more), 0);
}

void NavigationButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitIcon();
}

void NavigationButton::fitIcon()
{
    const int edge =
        std::clamp(iconEdge * fontMetrics().height() / usualLetters, iconEdge, largestIcon);
    setIconSize(QSize(edge, edge));
}

} // namespace outturn::app
