#include <app/due/due_button.h>
#include <app/due/due_panel.h>
#include <app/plan/open_plan.h>
#include <app/window/due_notices.h>
#include <app/window/panel_command.h>

#include <QAction>
#include <QMainWindow>
#include <QStatusBar>

namespace outturn::app {

DueNotices::DueNotices(QMainWindow& window, QAction& command)
    : QObject(&window)
    , m_window(window)
    , m_command(command)
    , m_button(new DueButton(&window))
{
    window.statusBar()->addPermanentWidget(m_button);
    connectPanel(window, command, Qt::BottomDockWidgetArea, [this] { return makePanel(); });
    connect(m_button, &QPushButton::clicked, &command, &QAction::setChecked);
    connect(&command, &QAction::toggled, m_button, &QPushButton::setChecked);
}

DuePanel* DueNotices::makePanel()
{
    m_panel = new DuePanel(&m_window);
    m_panel->showPlan(m_plan.data());
    connect(m_panel, &DuePanel::chosen, this, &DueNotices::chosen);
    return m_panel;
}

void DueNotices::showPlan(OpenPlan* plan)
{
    m_plan = plan;
    if (plan == nullptr)
        m_command.setChecked(false);
    m_button->showPlan(plan);
    if (m_panel != nullptr)
        m_panel->showPlan(plan);
}

} // namespace outturn::app
