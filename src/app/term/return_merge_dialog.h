#pragma once

#include <domain/term/return_merge.h>

#include <QDialog>

#include <memory>

namespace Ui {
class ReturnMergeDialog;
}

namespace outturn::app {

class OpenPlan;
class ReturnMergeModel;

/// Shows what a return would change, and where the plan has changed in the meantime. Nothing is
/// written before it is accepted; what is taken is one step to undo.
class ReturnMergeDialog : public QDialog
{
    Q_OBJECT

public:
    ReturnMergeDialog(
        OpenPlan& plan, const OfficerCode& officer, MergedReturn merged, QWidget* parent);
    ~ReturnMergeDialog() override;

    void accept() override;

signals:
    /// So many parts are in the plan now.
    void taken(int count);

private:
    void showCounts();

    OpenPlan& m_plan;
    OfficerCode m_officer;
    std::unique_ptr<Ui::ReturnMergeDialog> m_ui;
    ReturnMergeModel* m_model;
};

} // namespace outturn::app
