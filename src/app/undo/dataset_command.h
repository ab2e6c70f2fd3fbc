#pragma once

#include <store/plan_store.h>

#include <QUndoCommand>

namespace outturn::app {

class OpenPlan;

/// "Import ks2final.csv" and "take back the import of ks2final.csv". Undoing takes the import back
/// as a whole or brings it back; the file keeps the table either way. Pushed through the functions
/// below, after the file has the change.
class DatasetCommand : public QUndoCommand
{
public:
    DatasetCommand(OpenPlan& plan, store::StoredDataset dataset);

    void undo() override;
    void redo() override;

private:
    void setWithdrawn(bool withdrawn);

    OpenPlan& m_plan;
    store::StoredDataset m_dataset;
    bool m_isWithdrawal; ///< what was done is that it was taken back
    bool m_isDone = true;
};

/// Makes an import that the file has already one step of the plan's undo stack.
void pushImport(OpenPlan& plan, const store::StoredDataset& imported);

/// Takes an import back, or brings it back, as one step of the undo stack. Throws outturn::Error,
/// and then nothing has changed.
void setDatasetWithdrawn(OpenPlan& plan, const store::StoredDataset& dataset, bool withdrawn);

} // namespace outturn::app
