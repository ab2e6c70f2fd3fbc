#include <app/plan/open_plan.h>
#include <app/undo/refused_step.h>
#include <app/undo/withdraw_outturns_command.h>

#include <QCoreApplication>

#include <utility>

namespace outturn::app {

WithdrawOutturnsCommand::WithdrawOutturnsCommand(
    OpenPlan& plan, std::vector<store::StoredOutturn> withdrawn)
    : m_plan(plan)
    , m_outturns(std::move(withdrawn))
{
    const auto count = static_cast<int>(m_outturns.size());
    setText(
        count == 1 ? QCoreApplication::translate("Undo", "clear 1 outturn")
                   : QCoreApplication::translate("Undo", "clear %1 outturns").arg(count));
}

void WithdrawOutturnsCommand::undo()
{
    setWithdrawn(false);
}

void WithdrawOutturnsCommand::redo()
{
    // The stack calls redo() when the command is pushed; the figures are withdrawn by then.
    if (!m_isWithdrawn)
        setWithdrawn(true);
}

void WithdrawOutturnsCommand::setWithdrawn(bool withdrawn)
{
    try {
        m_outturns = m_plan.setWithdrawn(m_outturns, withdrawn);
        m_isWithdrawn = withdrawn;
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void withdrawOutturns(OpenPlan& plan, const std::vector<store::StoredOutturn>& outturns)
{
    plan.undoStack().push(new WithdrawOutturnsCommand(plan, plan.setWithdrawn(outturns, true)));
}

} // namespace outturn::app
