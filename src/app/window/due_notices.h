#pragma once

#include <domain/rating/due_list.h>

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace outturn::app {

class DueButton;
class DuePanel;
class OpenPlan;

/// Tells of what is due in the open plan: how much in the status bar, all of it in a panel that is
/// made when it is first asked for.
class DueNotices : public QObject
{
    Q_OBJECT

public:
    /// @p command, which can be checked, shows and hides the panel, as the count does.
    DueNotices(QMainWindow& window, QAction& command);

    /// nullptr when none is open.
    void showPlan(OpenPlan* plan);

signals:
    /// What it is about is to be shown.
    void chosen(const outturn::DueThing& thing);

private:
    [[nodiscard]] DuePanel* makePanel();

    QMainWindow& m_window;
    QAction& m_command;
    DueButton* m_button;
    QPointer<DuePanel> m_panel;
    QPointer<OpenPlan> m_plan;
};

} // namespace outturn::app
