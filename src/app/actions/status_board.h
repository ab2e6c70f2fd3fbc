#pragma once

#include <domain/plan/progress.h>

#include <QWidget>

#include <array>
#include <vector>

namespace outturn::app {

class ActionColumn;

/// The actions in a column for each status. A card is dragged to another column to give its action
/// that status; the details beside the board do the same from the keyboard.
class StatusBoard : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBoard(QWidget* parent = nullptr);

    /// Shows @p actions of @p plan as they stand on @p today.
    void showActions(const Plan& plan, const std::vector<const Action*>& actions, Date today);

    /// Makes the card of an action the current one, without a word.
    void select(const ActionCode& action);

signals:
    void chosen(const outturn::ActionCode& action);
    void statusWanted(const outturn::ActionCode& action, outturn::ActionStatus status);

private:
    std::array<ActionColumn*, EnumCodes<ActionStatus>::table.size()> m_columns{};
    std::array<QWidget*, EnumCodes<ActionStatus>::table.size()> m_headings{};
};

} // namespace outturn::app
