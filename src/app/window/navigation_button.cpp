#include <app/window/navigation_button.h>

namespace outturn::app {

namespace {

constexpr int iconEdge = 18;

} // namespace

NavigationButton::NavigationButton(const QString& text, QWidget* parent)
    : QToolButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoRaise(true);
    setIconSize(QSize(iconEdge, iconEdge));
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace outturn::app
