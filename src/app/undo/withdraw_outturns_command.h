#pragma once

#include <store/plan_store.h>

#include <QUndoCommand>

#include <vector>

namespace outturn::app {

class OpenPlan;

/// "Clear 2 outturns". The figures no longer count but stay in the file's history; undoing brings
/// them back. Pushed through withdrawOutturns(), after the file has been changed.
class WithdrawOutturnsCommand : public QUndoCommand
{
public:
    WithdrawOutturnsCommand(OpenPlan& plan, std::vector<store::StoredOutturn> withdrawn);

    void undo() override;
    void redo() override;

private:
    void setWithdrawn(bool withdrawn);

    OpenPlan& m_plan;
    std::vector<store::StoredOutturn> m_outturns;
    bool m_isWithdrawn = true;
};

/// Withdraws @p outturns in one transaction and as one step of the plan's undo stack. Throws
/// outturn::Error, and then nothing has changed.
void withdrawOutturns(OpenPlan& plan, const std::vector<store::StoredOutturn>& outturns);

} // namespace outturn::app
