#pragma once

#include <store/plan_store.h>

#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class ImportedFilesPanel;
}

namespace outturn::app {

class OpenPlan;
class RowsModel;

/// The published tables that were imported, the latest first: where each came from, which of them
/// count, what became of its rows; and the way to take an import back.
class ImportedFilesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportedFilesPanel(QWidget* parent = nullptr);
    ~ImportedFilesPanel() override;

    /// Shows the imports of @p plan, which must outlive this, from now on.
    void setPlan(OpenPlan& plan);

    void refresh();

    /// Chooses the import of that row of the file.
    void showImport(qint64 id);

private:
    void showDetails();
    void switchWithdrawn();
    [[nodiscard]] const store::StoredDataset* current() const;

    OpenPlan* m_plan = nullptr;
    std::unique_ptr<Ui::ImportedFilesPanel> m_ui;
    RowsModel* m_model;
    RowsModel* m_remarks;
    std::vector<store::StoredDataset> m_datasets; ///< in the order of the rows
};

} // namespace outturn::app
