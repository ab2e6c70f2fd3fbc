#pragma once

#include <Qt>

#include <functional>

class QAction;
class QDockWidget;
class QMainWindow;

namespace outturn::app {

/// Lets @p command, which can be checked, show and hide a panel at @p area of @p window. @p make
/// makes it, hidden, when it is first asked for: most never ask.
void connectPanel(
    QMainWindow& window,
    QAction& command,
    Qt::DockWidgetArea area,
    std::function<QDockWidget*()> make);

} // namespace outturn::app
