#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/dataset_command.h>
#include <app/undo/refused_step.h>

#include <QCoreApplication>

#include <utility>

namespace outturn::app {

DatasetCommand::DatasetCommand(OpenPlan& plan, store::StoredDataset dataset)
    : m_plan(plan)
    , m_dataset(std::move(dataset))
    , m_isWithdrawal(m_dataset.isWithdrawn)
{
    const QString file = toQString(std::string_view(m_dataset.origin.fileName));
    setText(
        m_isWithdrawal ? QCoreApplication::translate("Undo", "take back the import of %1").arg(file)
                       : QCoreApplication::translate("Undo", "import %1").arg(file));
}

void DatasetCommand::undo()
{
    setWithdrawn(!m_isWithdrawal);
    m_isDone = false;
}

void DatasetCommand::redo()
{
    // The stack calls redo() when the command is pushed; the file has the change by then.
    if (!m_isDone)
        setWithdrawn(m_isWithdrawal);
    m_isDone = true;
}

void DatasetCommand::setWithdrawn(bool withdrawn)
{
    try {
        m_dataset = m_plan.setWithdrawn(m_dataset, withdrawn);
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void pushImport(OpenPlan& plan, const store::StoredDataset& imported)
{
    plan.undoStack().push(new DatasetCommand(plan, imported));
}

void setDatasetWithdrawn(OpenPlan& plan, const store::StoredDataset& dataset, bool withdrawn)
{
    plan.undoStack().push(new DatasetCommand(plan, plan.setWithdrawn(dataset, withdrawn)));
}

} // namespace outturn::app
