#pragma once

#include <app/due/due_model.h>

#include <QDockWidget>
#include <QPointer>

class QTreeView;

namespace outturn::app {

class OpenPlan;

/// What is overdue and due soon in the open plan, at the side of the window; hidden until it is
/// asked for. Enter or a double click goes to what a row is about.
class DuePanel : public QDockWidget
{
    Q_OBJECT

public:
    explicit DuePanel(QWidget* parent = nullptr);

    /// Follows @p plan until it goes; nullptr for none.
    void showPlan(OpenPlan* plan);

signals:
    void chosen(const outturn::DueThing& thing);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refreshWhenSeen();
    void choose(const QModelIndex& index);

    DueModel* m_model;
    QTreeView* m_list;
    QPointer<OpenPlan> m_plan;
};

} // namespace outturn::app
