#pragma once

#include <domain/term/entry_state.h>
#include <domain/term/term_stage.h>
#include <store/terms/terms.h>

#include <QDialog>

#include <cstdint>
#include <memory>
#include <vector>

namespace Ui {
class TermFiguresDialog;
}

namespace outturn::app {

class OpenPlan;
class RowsModel;

/// The figures of a term at a stage with how far each has come: to say that they were reviewed, to
/// accept them, and to lock the term. Every press is an edit of its own that can be undone.
class TermFiguresDialog : public QDialog
{
    Q_OBJECT

public:
    TermFiguresDialog(OpenPlan& plan, const TermStage& figures, QWidget* parent = nullptr);
    ~TermFiguresDialog() override;

private:
    void refresh();
    void listFigures();
    void showState();
    void enableSteps();
    /// The chosen figures that stand at @p state.
    [[nodiscard]] std::vector<std::int64_t> chosenAt(EntryState state) const;
    void take(EntryState next);
    void setLocked();

    OpenPlan& m_plan;
    TermStage m_figures;
    std::unique_ptr<Ui::TermFiguresDialog> m_ui;
    RowsModel* m_model;
    store::Terms::Steps m_steps; ///< how far each figure has come, as it is listed
    bool m_isLocked = false;
};

} // namespace outturn::app
