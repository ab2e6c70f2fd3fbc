#include <app/plan/open_plan.h>
#include <app/plan/plan_rounds.h>
#include <app/undo/entry_steps_command.h>
#include <app/undo/refused_step.h>

#include <QCoreApplication>

#include <utility>

namespace outturn::app {

namespace {

QString textOf(std::size_t count, EntryState next)
{
    const QString text = next == EntryState::Accepted ? count == 1
            ? QCoreApplication::translate("Undo", "Accept %1 figure")
            : QCoreApplication::translate("Undo", "Accept %1 figures")
        : count == 1 ? QCoreApplication::translate("Undo", "Review %1 figure")
                     : QCoreApplication::translate("Undo", "Review %1 figures");
    return text.arg(count);
}

/// Does @p step; where the file refuses, the command is of no use any more and the user is told.
template <class Step>
void tryStep(QUndoCommand& command, OpenPlan& plan, const Step& step)
{
    try {
        step();
    } catch (const Error& error) {
        command.setObsolete(true);
        reportRefusedStep(plan, error);
    }
}

} // namespace

EntryStepsCommand::EntryStepsCommand(
    OpenPlan& plan, std::vector<std::int64_t> outturns, EntryState next)
    : QUndoCommand(textOf(outturns.size(), next))
    , m_plan(plan)
    , m_outturns(std::move(outturns))
    , m_next(next)
{
}

void EntryStepsCommand::undo()
{
    tryStep(*this, m_plan, [this] { PlanRounds(m_plan).takeBack(m_outturns); });
    m_isInFile = false;
}

void EntryStepsCommand::redo()
{
    // The stack calls redo() when the command is pushed; the step is in the file by then.
    if (!m_isInFile)
        tryStep(*this, m_plan, [this] { PlanRounds(m_plan).take(m_outturns, m_next); });
    m_isInFile = true;
}

void takeFigures(OpenPlan& plan, const std::vector<std::int64_t>& outturns, EntryState next)
{
    PlanRounds(plan).take(outturns, next);
    plan.undoStack().push(new EntryStepsCommand(plan, outturns, next));
}

} // namespace outturn::app
