#pragma once

#include <domain/term/term_stage.h>

#include <QUndoCommand>

namespace outturn::app {

class OpenPlan;

/// "Lock the summer term 2012/13, provisional", or "Unlock ...". Undoing does the other. Pushed
/// through lockTerm() and unlockTerm(), after it is in the file.
class TermLockCommand : public QUndoCommand
{
public:
    TermLockCommand(OpenPlan& plan, const TermStage& figures, bool isLocking);

    void undo() override;
    void redo() override;

private:
    void set(bool isLocked);

    OpenPlan& m_plan;
    TermStage m_figures;
    bool m_isLocking;
    bool m_isInFile = true;
};

/// Each is one step of the plan's undo stack. They throw outturn::Error, and then nothing has
/// changed.
void lockTerm(OpenPlan& plan, const TermStage& figures);
void unlockTerm(OpenPlan& plan, const TermStage& figures);

} // namespace outturn::app
