#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/adopt_successor_command.h>
#include <app/undo/refused_step.h>
#include <domain/plan/adoption.h>

#include <QCoreApplication>

#include <utility>

namespace outturn::app {

AdoptSuccessorCommand::AdoptSuccessorCommand(
    OpenPlan& plan,
    Plan before,
    Plan after,
    std::vector<store::StoredOutturn> named,
    const QString& text)
    : QUndoCommand(text)
    , m_plan(plan)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_named(std::move(named))
{
}

// Either way the figures name the measure that ended for as long as the plan has its successor:
// between the two writes they name the indicator's own measure, which says nothing new.

void AdoptSuccessorCommand::undo()
{
    try {
        write(m_after, m_before);
        setNamedWithdrawn(true);
        m_isInFile = false;
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void AdoptSuccessorCommand::redo()
{
    if (m_isInFile) // the stack calls redo() when the command is pushed
        return;
    try {
        setNamedWithdrawn(false);
        write(m_before, m_after);
        m_isInFile = true;
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void AdoptSuccessorCommand::write(const Plan& expected, const Plan& wanted)
{
    if (m_plan.record().plan != expected)
        throw Error(
            ErrorKind::Conflict,
            QCoreApplication::translate(
                "Undo", "the plan has been changed in another way since this step")
                .toStdString());
    m_plan.revisePlan(wanted);
}

void AdoptSuccessorCommand::setNamedWithdrawn(bool withdrawn)
{
    if (!m_named.empty())
        m_named = m_plan.setWithdrawn(m_named, withdrawn);
}

std::vector<std::string>
adoptSuccessor(OpenPlan& plan, const IndicatorCode& code, const MeasureVersion& successor)
{
    Plan before = plan.record().plan;
    Adoption adoption = outturn::adoptSuccessor(before, code, successor);
    const std::vector<Outturn> former =
        outturnsOfFormerMeasure(plan.record().outturns, *findIndicator(before, code));
    std::vector<store::StoredOutturn> named;
    if (!former.empty())
        named = plan.enter(former);
    try {
        plan.revisePlan(adoption.plan);
    } catch (const Error&) {
        if (!named.empty())
            plan.setWithdrawn(named, true);
        throw;
    }
    plan.undoStack().push(new AdoptSuccessorCommand(
        plan,
        std::move(before),
        std::move(adoption.plan),
        std::move(named),
        QCoreApplication::translate("Undo", "adopt %1 for %2")
            .arg(toQString(successor.code), toQString(code))));
    return std::move(adoption.toDecide);
}

} // namespace outturn::app
