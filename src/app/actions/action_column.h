#pragma once

#include <domain/plan/action.h>

#include <QListWidget>

namespace outturn::app {

/// One column of the board: the cards of the actions with one status.
class ActionColumn : public QListWidget
{
    Q_OBJECT

public:
    ActionColumn(ActionStatus status, QWidget* parent);

    [[nodiscard]] ActionStatus status() const noexcept { return m_status; }

    void addCard(const ActionCode& action, const QString& text);
    /// Nothing becomes current when the action is not here.
    void select(const ActionCode& action);

signals:
    void chosen(const outturn::ActionCode& action);
    /// A card of another column was dropped here.
    void taken(const outturn::ActionCode& action);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ActionStatus m_status;
};

} // namespace outturn::app
