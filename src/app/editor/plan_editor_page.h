#pragma once

#include <app/editor/plan_editor.h>

#include <QWidget>

#include <memory>
#include <optional>

class QModelIndex;

namespace Ui {
class PlanEditorPage;
}

namespace outturn::app {

class FindingsModel;
class ItemForm;
class ItemModel;
class OpenPlan;
class SectionModel;
class SuccessionBar;

/// Where a performance officer writes the plan: its sections, the items of one of them, the fields
/// of one item, and the plan check that follows every change.
class PlanEditorPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlanEditorPage(OpenPlan& plan, QWidget* parent = nullptr);
    ~PlanEditorPage() override;

    [[nodiscard]] PlanEditor& editor() noexcept { return m_editor; }

    /// Opens the section with that key ("indicators") at @p row.
    void showItem(const QString& section, std::size_t row);

    /// Opens an indicator whose measure was succeeded elsewhere, with what is left to decide of it.
    void showDecisions(const IndicatorCode& indicator, const QStringList& toDecide);

    /// Stores what is still typed in a field.
    void finish();

private:
    void setUpSections();
    void setUpItems();
    void setUpForm();
    void setUpFindings();
    void showSection();
    void showCurrentItem();
    void showChange();
    void showFindingsCount();
    void showMessage(const QString& message);
    void add();
    void duplicate();
    void remove();
    void moveCurrent(int distance);
    void selectRow(std::size_t row);
    void openCurrentFinding();
    void acceptCurrentFinding();
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    [[nodiscard]] std::size_t currentSection() const;

    OpenPlan& m_plan;
    PlanEditor m_editor;
    std::unique_ptr<Ui::PlanEditorPage> m_ui;
    SectionModel* m_sections;
    ItemModel* m_items;
    FindingsModel* m_findings;
    ItemForm* m_form;
    SuccessionBar* m_succession;
};

} // namespace outturn::app
