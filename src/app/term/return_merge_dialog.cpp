#include "ui_return_merge_dialog.h"

#include <app/entry/entry_delegate.h>
#include <app/look/palette.h>
#include <app/look/screen_room.h>
#include <app/plan/open_plan.h>
#include <app/term/return_merge_dialog.h>
#include <app/term/return_merge_model.h>
#include <app/term/term_text.h>
#include <app/undo/enter_outturns_command.h>
#include <app/undo/revise_plan_command.h>
#include <app/window/problem.h>

#include <QHeaderView>
#include <QPushButton>
#include <QUndoStack>

#include <array>
#include <utility>

namespace outturn::app {

namespace {

/// Steps taken while this lives are one step to undo.
class OneStep
{
public:
    OneStep(QUndoStack& stack, const QString& text)
        : m_stack(stack)
    {
        m_stack.beginMacro(text);
    }

    OneStep(const OneStep&) = delete;
    OneStep& operator=(const OneStep&) = delete;

    ~OneStep() { m_stack.endMacro(); }

private:
    QUndoStack& m_stack;
};

} // namespace

ReturnMergeDialog::ReturnMergeDialog(
    OpenPlan& plan, const OfficerCode& officer, MergedReturn merged, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_officer(officer)
    , m_ui(std::make_unique<Ui::ReturnMergeDialog>())
    , m_model(new ReturnMergeModel(plan.record().plan, std::move(merged), this))
{
    m_ui->setupUi(this);
    fitOnScreen(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Return of %1").arg(officerName(plan.record().plan, officer)));
    m_ui->heading->setFont(scaledFont(font(), type::heading, true));
    m_ui->parts->setModel(m_model);
    m_ui->parts->setItemDelegate(new EntryDelegate(m_ui->parts));
    m_ui->parts->verticalHeader()->hide();
    m_ui->parts->verticalHeader()->setDefaultSectionSize(spacing::gridRowHeight);
    const int character = fontMetrics().averageCharWidth();
    constexpr std::array characters{18, 44, 24, 24};
    for (std::size_t column = 0; column < characters.size(); ++column)
        m_ui->parts->setColumnWidth(static_cast<int>(column), characters[column] * character);
    m_ui->parts->horizontalHeader()->setStretchLastSection(true);
    if (m_model->rowCount() > 0)
        m_ui->parts->setCurrentIndex(m_model->index(0, ReturnMergeModel::TakeColumn));
    connect(m_model, &ReturnMergeModel::choiceChanged, this, &ReturnMergeDialog::showCounts);
    showCounts();
    m_ui->parts->setFocus();
}

ReturnMergeDialog::~ReturnMergeDialog() = default;

void ReturnMergeDialog::showCounts()
{
    const int conflicts = m_model->merged().count(Merge::Conflict);
    m_ui->heading->setText(
        conflicts == 0 ? tr("Nothing has changed under this return.")
            : conflicts == 1
            ? tr("The plan has changed under 1 part of this return: decide which to keep.")
            : tr("The plan has changed under %1 parts of this return: decide which to keep.")
                  .arg(conflicts));
    QPushButton* take = m_ui->buttons->button(QDialogButtonBox::Ok);
    const int taken = m_model->takenCount();
    take->setText(taken == 1 ? tr("&Take 1 part") : tr("&Take %1 parts").arg(taken));
    take->setEnabled(taken > 0);
}

void ReturnMergeDialog::accept()
{
    const int taken = m_model->takenCount();
    const bool isDone = runOrShowProblem(this, tr("The return could not be taken"), [this] {
        const OneStep step(
            m_plan.undoStack(),
            tr("Take the return of %1").arg(officerName(m_plan.record().plan, m_officer)));
        if (const auto outturns = m_model->outturns(); !outturns.empty())
            enterOutturns(m_plan, outturns);
        const Plan after = withUpdates(
            m_plan.record().plan,
            m_officer,
            m_model->merged(),
            m_plan.session().today,
            [this](const MergedUpdate& update) { return m_model->takes(update); });
        if (after != m_plan.record().plan)
            revisePlan(m_plan, after, tr("Progress of actions"));
    });
    if (!isDone)
        return;
    QDialog::accept();
    emit this->taken(taken);
}

} // namespace outturn::app
