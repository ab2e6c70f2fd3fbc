#include <app/plan/open_plan.h>
#include <app/undo/enter_outturns_command.h>
#include <app/undo/refused_step.h>

#include <QCoreApplication>

#include <utility>

namespace outturn::app {

EnterOutturnsCommand::EnterOutturnsCommand(OpenPlan& plan, std::vector<store::StoredOutturn> stored)
    : m_plan(plan)
    , m_stored(std::move(stored))
{
    const auto count = static_cast<int>(m_stored.size());
    setText(
        count == 1 ? QCoreApplication::translate("Undo", "enter 1 outturn")
                   : QCoreApplication::translate("Undo", "enter %1 outturns").arg(count));
}

void EnterOutturnsCommand::undo()
{
    setWithdrawn(true);
}

void EnterOutturnsCommand::redo()
{
    // The stack calls redo() when the command is pushed; the figures are in the file by then.
    if (!m_isInFile)
        setWithdrawn(false);
}

void EnterOutturnsCommand::setWithdrawn(bool withdrawn)
{
    try {
        m_stored = m_plan.setWithdrawn(m_stored, withdrawn);
        m_isInFile = !withdrawn;
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void enterOutturns(OpenPlan& plan, const std::vector<Outturn>& outturns)
{
    plan.undoStack().push(new EnterOutturnsCommand(plan, plan.enter(outturns)));
}

} // namespace outturn::app
