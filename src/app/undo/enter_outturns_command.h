#pragma once

#include <store/plan_store.h>

#include <QUndoCommand>

#include <vector>

namespace outturn::app {

class OpenPlan;

/// "Enter 3 outturns". Undoing withdraws what was stored, doing it again brings it back; the file
/// keeps every step. Pushed through enterOutturns(), after the figures are in the file.
class EnterOutturnsCommand : public QUndoCommand
{
public:
    EnterOutturnsCommand(OpenPlan& plan, std::vector<store::StoredOutturn> stored);

    void undo() override;
    void redo() override;

private:
    void setWithdrawn(bool withdrawn);

    OpenPlan& m_plan;
    std::vector<store::StoredOutturn> m_stored;
    bool m_isInFile = true;
};

/// Takes @p outturns in one transaction and as one step of the plan's undo stack. Throws
/// outturn::Error, and then nothing has changed.
void enterOutturns(OpenPlan& plan, const std::vector<Outturn>& outturns);

} // namespace outturn::app
