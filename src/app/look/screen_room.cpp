#include <app/look/screen_room.h>

#include <QScreen>
#include <QWidget>

namespace outturn::app {

QSize roomOnScreen(const QWidget& window)
{
    // A window has no frame yet before it is shown; this is what desktops put around one.
    constexpr QSize frame{16, 48};
    return window.screen()->availableGeometry().size() - frame;
}

void fitOnScreen(QWidget& window)
{
    window.resize(window.size().boundedTo(roomOnScreen(window)));
}

} // namespace outturn::app
