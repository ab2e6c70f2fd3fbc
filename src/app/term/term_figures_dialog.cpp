#include "ui_term_figures_dialog.h"

#include <app/look/palette.h>
#include <app/look/rows_model.h>
#include <app/plan/open_plan.h>
#include <app/plan/plan_rounds.h>
#include <app/term/term_figure_rows.h>
#include <app/term/term_figures_dialog.h>
#include <app/text.h>
#include <app/undo/entry_steps_command.h>
#include <app/undo/review_rule_command.h>
#include <app/undo/term_lock_command.h>
#include <app/window/problem.h>

#include <QPushButton>

#include <algorithm>

namespace outturn::app {

TermFiguresDialog::TermFiguresDialog(OpenPlan& plan, const TermStage& figures, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_figures(figures)
    , m_ui(std::make_unique<Ui::TermFiguresDialog>())
    , m_model(new RowsModel(this))
{
    m_ui->setupUi(this);
    QString label = toQString(std::string_view(labelOf(figures)));
    label.replace(0, 1, label.left(1).toUpper());
    m_ui->title->setText(label);
    m_ui->title->setFont(scaledFont(font(), type::heading, true));
    m_ui->figures->setModel(m_model);
    m_ui->figures->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(
        m_ui->figures->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &TermFiguresDialog::enableSteps);
    connect(m_ui->review, &QPushButton::clicked, this, [this] { take(EntryState::Reviewed); });
    connect(m_ui->accept, &QPushButton::clicked, this, [this] { take(EntryState::Accepted); });
    connect(m_ui->lock, &QPushButton::clicked, this, &TermFiguresDialog::setLocked);
    connect(m_ui->asksForReview, &QCheckBox::clicked, this, [this](bool isWanted) {
        runOrShowProblem(this, tr("The procedure could not be changed."), [&] {
            askForReview(m_plan, isWanted);
        });
    });
    connect(&m_plan, &OpenPlan::recordChanged, this, &TermFiguresDialog::refresh);
    refresh();
    m_ui->figures->setFocus();
}

TermFiguresDialog::~TermFiguresDialog() = default;

void TermFiguresDialog::refresh()
{
    listFigures();
    showState();
    enableSteps();
}

void TermFiguresDialog::listFigures()
{
    const std::vector<std::int64_t> chosen = [&] {
        std::vector<std::int64_t> ids;
        for (const QModelIndex& index : m_ui->figures->selectionModel()->selectedRows())
            ids.push_back(index.data(RowsModel::KeyRole).toLongLong());
        return ids;
    }();
    m_steps = PlanRounds(m_plan).steps();
    m_model->show(termFigureColumns(), termFigureRows(m_plan.snapshot(), m_figures, m_steps));
    m_ui->figures->fitColumns();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const qint64 id = index.data(RowsModel::KeyRole).toLongLong();
        if (std::ranges::find(chosen, id) != chosen.end())
            m_ui->figures->selectionModel()->select(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void TermFiguresDialog::showState()
{
    const PlanRounds rounds(m_plan);
    const auto lock = rounds.lockOf(m_figures);
    m_isLocked = lock.has_value();
    m_ui->state->setText(
        lock ? toQString(std::string_view(sentenceOn(*lock)))
             : tr("Open: figures can be entered, changed and taken back."));
    m_ui->lock->setText(m_isLocked ? tr("Un&lock the term") : tr("&Lock the term"));
    m_ui->asksForReview->setChecked(rounds.asksForReview());
    for (QWidget* edit :
         {static_cast<QWidget*>(m_ui->lock), static_cast<QWidget*>(m_ui->asksForReview)})
        edit->setEnabled(!m_plan.isReadOnly());
}

void TermFiguresDialog::enableSteps()
{
    const bool isOpen = !m_isLocked && !m_plan.isReadOnly();
    m_ui->review->setEnabled(isOpen && !chosenAt(EntryState::Submitted).empty());
    m_ui->accept->setEnabled(isOpen && !chosenAt(EntryState::Reviewed).empty());
}

std::vector<std::int64_t> TermFiguresDialog::chosenAt(EntryState state) const
{
    std::vector<std::int64_t> ids;
    for (const QModelIndex& index : m_ui->figures->selectionModel()->selectedRows()) {
        const qint64 id = index.data(RowsModel::KeyRole).toLongLong();
        const auto found = m_steps.find(id);
        if ((found == m_steps.end() ? EntryState::Submitted : found->second.state()) == state)
            ids.push_back(id);
    }
    return ids;
}

void TermFiguresDialog::take(EntryState next)
{
    const auto chosen =
        chosenAt(next == EntryState::Reviewed ? EntryState::Submitted : EntryState::Reviewed);
    runOrShowProblem(
        this, tr("The figures could not be taken on."), [&] { takeFigures(m_plan, chosen, next); });
}

void TermFiguresDialog::setLocked()
{
    if (m_isLocked)
        runOrShowProblem(
            this, tr("The term could not be unlocked."), [&] { unlockTerm(m_plan, m_figures); });
    else
        runOrShowProblem(
            this, tr("The term could not be locked."), [&] { lockTerm(m_plan, m_figures); });
}

} // namespace outturn::app
