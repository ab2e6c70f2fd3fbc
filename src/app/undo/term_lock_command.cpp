#include <app/plan/open_plan.h>
#include <app/plan/plan_rounds.h>
#include <app/text.h>
#include <app/undo/refused_step.h>
#include <app/undo/term_lock_command.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

QString textOf(const TermStage& figures, bool isLocking)
{
    const QString label = toQString(std::string_view(labelOf(figures)));
    return isLocking ? QCoreApplication::translate("Undo", "Lock the %1").arg(label)
                     : QCoreApplication::translate("Undo", "Unlock the %1").arg(label);
}

} // namespace

TermLockCommand::TermLockCommand(OpenPlan& plan, const TermStage& figures, bool isLocking)
    : QUndoCommand(textOf(figures, isLocking))
    , m_plan(plan)
    , m_figures(figures)
    , m_isLocking(isLocking)
{
}

void TermLockCommand::undo()
{
    set(!m_isLocking);
    m_isInFile = false;
}

void TermLockCommand::redo()
{
    // The stack calls redo() when the command is pushed; the lock is in the file by then.
    if (!m_isInFile)
        set(m_isLocking);
    m_isInFile = true;
}

void TermLockCommand::set(bool isLocked)
{
    try {
        PlanRounds rounds(m_plan);
        if (isLocked)
            rounds.lock(m_figures);
        else
            rounds.unlock(m_figures);
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void lockTerm(OpenPlan& plan, const TermStage& figures)
{
    PlanRounds(plan).lock(figures);
    plan.undoStack().push(new TermLockCommand(plan, figures, true));
}

void unlockTerm(OpenPlan& plan, const TermStage& figures)
{
    PlanRounds(plan).unlock(figures);
    plan.undoStack().push(new TermLockCommand(plan, figures, false));
}

} // namespace outturn::app
