#include <app/undo/change_history.h>

#include <QUndoView>

namespace outturn::app {

ChangeHistory::ChangeHistory(QUndoGroup& undoGroup, QWidget* parent)
    : QDockWidget(tr("History of changes"), parent)
{
    setObjectName(QStringLiteral("changeHistory"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto* list = new QUndoView(&undoGroup, this);
    list->setObjectName(QStringLiteral("changes"));
    list->setAccessibleName(tr("Changes, the oldest first"));
    list->setEmptyLabel(tr("As the plan was opened"));
    setWidget(list);
    hide();
}

} // namespace outturn::app
