#include <app/window/panel_command.h>

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QPointer>

#include <utility>

namespace outturn::app {

void connectPanel(
    QMainWindow& window,
    QAction& command,
    Qt::DockWidgetArea area,
    std::function<QDockWidget*()> make)
{
    const auto show = [&window,
                       &command,
                       area,
                       make = std::move(make),
                       panel = QPointer<QDockWidget>()](bool isWanted) mutable {
        if (panel == nullptr && isWanted) {
            panel = make();
            window.addDockWidget(area, panel);
            QObject::connect(panel, &QDockWidget::visibilityChanged, &command, [&command, panel] {
                command.setChecked(!panel->isHidden());
            });
        }
        if (panel != nullptr)
            panel->setVisible(isWanted);
    };
    QObject::connect(&command, &QAction::toggled, &window, show);
}

} // namespace outturn::app
