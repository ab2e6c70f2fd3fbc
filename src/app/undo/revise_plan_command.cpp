#include <app/plan/open_plan.h>
#include <app/undo/refused_step.h>
#include <app/undo/revise_plan_command.h>

#include <QCoreApplication>

#include <utility>

namespace outturn::app {

RevisePlanCommand::RevisePlanCommand(OpenPlan& plan, Plan before, Plan after, const QString& text)
    : QUndoCommand(text)
    , m_plan(plan)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void RevisePlanCommand::undo()
{
    write(m_after, m_before);
    m_isInFile = false;
}

void RevisePlanCommand::redo()
{
    // The stack calls redo() when the command is pushed; the plan is in the file by then.
    if (!m_isInFile)
        write(m_before, m_after);
    m_isInFile = true;
}

void RevisePlanCommand::write(const Plan& expected, const Plan& wanted)
{
    try {
        // The whole plan is written: what came in between by another way must not be lost.
        if (m_plan.record().plan != expected)
            throw Error(
                ErrorKind::Conflict,
                QCoreApplication::translate(
                    "Undo", "the plan has been changed in another way since this step")
                    .toStdString());
        m_plan.revisePlan(wanted);
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void revisePlan(OpenPlan& plan, const Plan& after, const QString& text)
{
    Plan before = plan.record().plan;
    plan.revisePlan(after);
    plan.undoStack().push(new RevisePlanCommand(plan, std::move(before), after, text));
}

} // namespace outturn::app
