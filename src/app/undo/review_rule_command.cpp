#include <app/plan/open_plan.h>
#include <app/plan/plan_rounds.h>
#include <app/undo/refused_step.h>
#include <app/undo/review_rule_command.h>

#include <QCoreApplication>

namespace outturn::app {

ReviewRuleCommand::ReviewRuleCommand(OpenPlan& plan, bool isAsking)
    : QUndoCommand(
          isAsking
              ? QCoreApplication::translate("Undo", "Ask for acceptance before a term is locked")
              : QCoreApplication::translate("Undo", "Lock terms without acceptance"))
    , m_plan(plan)
    , m_isAsking(isAsking)
{
}

void ReviewRuleCommand::undo()
{
    set(!m_isAsking);
    m_isInFile = false;
}

void ReviewRuleCommand::redo()
{
    // The stack calls redo() when the command is pushed; the rule is in the file by then.
    if (!m_isInFile)
        set(m_isAsking);
    m_isInFile = true;
}

void ReviewRuleCommand::set(bool isAsking)
{
    try {
        PlanRounds(m_plan).setAsksForReview(isAsking);
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void askForReview(OpenPlan& plan, bool isAsking)
{
    PlanRounds(plan).setAsksForReview(isAsking);
    plan.undoStack().push(new ReviewRuleCommand(plan, isAsking));
}

} // namespace outturn::app
