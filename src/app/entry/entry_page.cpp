#include "ui_entry_page.h"

#include <app/entry/change_preview.h>
#include <app/entry/entry_delegate.h>
#include <app/entry/entry_model.h>
#include <app/entry/entry_page.h>
#include <app/entry/form_file.h>
#include <app/look/flow_layout.h>
#include <app/look/palette.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/plan/plan_rounds.h>
#include <app/settings.h>
#include <app/term/term_figures_dialog.h>
#include <app/text.h>
#include <app/undo/enter_outturns_command.h>
#include <app/window/file_chooser.h>
#include <app/window/problem.h>
#include <domain/codes.h>
#include <domain/term/entry_form.h>
#include <import/outturns_csv.h>
#include <report/forms/entry_form_file.h>
#include <report/report.h>

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace outturn::app {

namespace {

/// How each of @p outturns stands to what was entered in its round, and how it will be rated.
std::vector<ChangeLine> changesOf(const std::vector<Outturn>& outturns, const OpenPlan& plan)
{
    PlanRecord after = plan.record();
    for (Outturn outturn : outturns) {
        outturn.sequence = std::numeric_limits<std::int64_t>::max();
        after.outturns.push_back(std::move(outturn));
    }
    std::vector<ChangeLine> lines;
    for (const Outturn& outturn : outturns) {
        const Indicator& indicator = *findIndicator(after.plan, outturn.indicator);
        const Outturn* before = enteredIn(plan.rated(), outturn.indicator, roundOf(outturn));
        const Rating rating =
            assessIndicator(after, indicator, {outturn.year, outturn.scope, plan.session().today})
                .rating;
        lines.push_back(
            {.code = toQString(indicator.code),
             .name = EntryPage::tr("%1, %2").arg(
                 toQString(std::string_view(indicator.name)), scopeText(outturn.scope)),
             .before = before ? shortText(entryText(*before, indicator.decimals)) : QString(),
             .after = shortText(entryText(outturn, indicator.decimals)),
             .status = rating.status,
             .remark = toQString(std::string_view(rating.reason)),
             .isRefused = false});
    }
    return lines;
}

} // namespace

EntryPage::EntryPage(
    OpenPlan& plan, EntryDrafts& drafts, Settings& settings, FileChooser& files, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_settings(settings)
    , m_files(files)
    , m_ui(std::make_unique<Ui::EntryPage>())
    , m_model(new EntryModel(plan, drafts, this))
{
    m_ui->setupUi(this);
    for (QBoxLayout* row : {m_ui->titleRow, m_ui->choiceRow, m_ui->hintRow})
        FlowLayout::inPlaceOf(*row);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->readOnlyBanner->setVisible(plan.isReadOnly());
    setUpTable();
    setUpChoices();
    connect(&m_plan, &OpenPlan::yearChanged, this, &EntryPage::showYear);
    connect(m_model, &EntryModel::progressChanged, this, &EntryPage::showProgress);
    connect(m_model, &EntryModel::editRefused, this, &EntryPage::showMessage);
    showYear();
    showProgress();
    showReason();
    showLock();
}

EntryPage::~EntryPage() = default;

void EntryPage::setUpTable()
{
    EntryTable& table = *m_ui->entries;
    auto* delegate = new EntryDelegate(&table);
    table.setModel(m_model);
    table.setItemDelegate(delegate);
    table.verticalHeader()->setDefaultSectionSize(spacing::gridRowHeight);

    const int character = table.fontMetrics().averageCharWidth();
    table.shareOut(
        gridRoom(*this),
        {{.column = EntryModel::NameColumn, .weight = 3, .least = 28 * character},
         {.column = EntryModel::CommentColumn, .weight = 2, .least = 10 * character},
         {.column = EntryModel::MessageColumn, .weight = 5, .least = 26 * character}});
    table.wrapColumns(
        {EntryModel::NameColumn, EntryModel::CommentColumn, EntryModel::MessageColumn});
    table.horizontalHeader()->setStretchLastSection(true);
    table.setCurrentIndex(m_model->index(0, EntryModel::ValueColumn));
    setFocusProxy(&table);
    connect(
        table.selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryPage::showReason);
    connect(m_model, &EntryModel::dataChanged, this, &EntryPage::showReason);

    connect(&table, &EntryTable::blockPasted, this, &EntryPage::paste);
    connect(&table, &EntryTable::clearRequested, this, &EntryPage::clear);
    connect(delegate, &EntryDelegate::typed, m_model, &EntryModel::preview);
    connect(delegate, &QAbstractItemDelegate::closeEditor, m_model, &EntryModel::endPreview);
}

void EntryPage::setUpChoices()
{
    m_ui->term->addItem(tr("Autumn term"), toQString(toCode(Term::Autumn)));
    m_ui->term->addItem(tr("Spring term"), toQString(toCode(Term::Spring)));
    m_ui->term->addItem(tr("Summer term and whole year"), toQString(toCode(Term::Summer)));
    m_ui->stage->addItem(tr("Forecast"), toQString(toCode(Stage::Forecast)));
    m_ui->stage->addItem(tr("Provisional"), toQString(toCode(Stage::Provisional)));
    m_ui->stage->addItem(tr("Validated"), toQString(toCode(Stage::Validated)));
    m_ui->term->setCurrentIndex(m_ui->term->count() - 1);
    m_ui->stage->setCurrentIndex(m_ui->stage->count() - 1);
    for (QComboBox* choice : {m_ui->term, m_ui->stage})
        connect(choice, &QComboBox::currentIndexChanged, this, &EntryPage::chooseTermAndStage);
    connect(m_ui->scope, &ScopeChoice::scopeChosen, m_model, &EntryModel::setScope);
    connect(m_ui->scope, &ScopeChoice::refused, this, &EntryPage::showMessage);
    connect(m_ui->showsAll, &QCheckBox::toggled, m_model, &EntryModel::setShowsAll);
    connect(m_ui->writeForm, &QPushButton::clicked, this, &EntryPage::writeForm);
    connect(m_ui->readForm, &QPushButton::clicked, this, &EntryPage::readForm);
    connect(m_ui->review, &QPushButton::clicked, this, &EntryPage::askToReview);
    connect(&m_plan, &OpenPlan::recordChanged, this, &EntryPage::showChoices);
    connect(&m_plan, &OpenPlan::recordChanged, this, &EntryPage::showLock);
    connect(m_model, &EntryModel::modelReset, this, [this] {
        m_ui->entries->setCurrentIndex(m_model->index(0, EntryModel::ValueColumn));
    });
    showChoices();
}

void EntryPage::showChoices()
{
    m_ui->scope->offer(m_plan.rated().scopes());
}

void EntryPage::chooseTermAndStage()
{
    const auto term = fromCode<Term>(toStdString(m_ui->term->currentData().toString()));
    const auto stage = fromCode<Stage>(toStdString(m_ui->stage->currentData().toString()));
    m_model->setTermAndStage(term.value_or(Term::Summer), stage.value_or(Stage::Validated));
    showMessage({});
    showLock();
}

void EntryPage::paste(const QString& text)
{
    if (!m_model->canBeEntered())
        return showMessage(whyNothingIsEntered());
    const PastePlan block = m_model->layOut(readTable(text), m_ui->entries->currentIndex());
    {
        const QSignalBlocker quiet(m_ui->showsAll);
        m_ui->showsAll->setChecked(m_model->showsAll());
    }
    if (block.cells.size() <= 1)
        return enterBlock(block);
    auto* preview = new ChangePreview(
        tr("Paste figures"), m_model->changesOf(block), leftOutMessage(block), this);
    connect(preview, &QDialog::accepted, this, [this, block] { enterBlock(block); });
    preview->open();
}

void EntryPage::enterBlock(const PastePlan& block)
{
    try {
        showMessage(pasteMessage(m_model->paste(block)));
        m_ui->entries->setFocus();
    } catch (const Error& error) {
        showMessage(problemText(error));
    }
}

void EntryPage::writeForm()
{
    const QString name = tr("Form %1.xlsx").arg(m_plan.year().endYear());
    const auto file = m_files.formToWrite(this, QDir(m_settings.folder()).filePath(name));
    if (!file)
        return;
    runOrShowProblem(this, tr("The form could not be written"), [&] {
        const EntryForm form = formFor(m_plan.record(), m_model->round(), m_plan.session().today);
        const bool isCsv = file->endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
        report::writeFileSafely(
            toPath(*file), isCsv ? report::entryFormCsv(form) : report::entryFormXlsx(form));
        showMessage(tr("Wrote a form for %1 figures to %2.")
                        .arg(form.figures.size())
                        .arg(displayPath(*file)));
    });
}

void EntryPage::readForm()
{
    const auto file = m_files.formToRead(this, m_settings.folder());
    if (!file)
        return;
    runOrShowProblem(this, tr("The file could not be read"), [&] {
        const QString name = QFileInfo(*file).fileName();
        const imports::OutturnsFile read =
            imports::readOutturnsFile(formBytes(*file), m_plan.record(), toStdString(name));
        if (!read.refused.empty())
            return showProblem(
                this, tr("Nothing was taken from %1").arg(name), mistakesText(read.refused));
        auto* preview = new ChangePreview(
            tr("Figures of %1").arg(name),
            changesOf(read.outturns, m_plan),
            read.leftEmpty > 0 ? tr("Rows left empty: %1.").arg(read.leftEmpty) : QString(),
            this);
        connect(preview, &QDialog::accepted, this, [this, outturns = read.outturns] {
            runOrShowProblem(this, tr("The figures could not be entered"), [&] {
                enterOutturns(m_plan, outturns);
                showMessage(tr("Figures entered: %1.").arg(outturns.size()));
            });
        });
        preview->open();
    });
}

void EntryPage::showEvent(QShowEvent* event)
{
    if (!m_model->isBeingTyped()) // a page may be shown a moment after its first keystrokes
        m_model->askAgain();
    QWidget::showEvent(event);
}

void EntryPage::clear(const QModelIndexList& cells)
{
    if (!m_model->canBeEntered())
        return showMessage(whyNothingIsEntered());
    try {
        m_model->clear(cells);
        showMessage({});
    } catch (const Error& error) {
        showMessage(problemText(error));
    }
}

void EntryPage::showYear()
{
    const QString year = toQString(std::string_view(m_plan.year().label()));
    m_ui->title->setText(tr("Enter outturns for %1").arg(year));
    showLock();
}

void EntryPage::showLock()
{
    const auto lock = PlanRounds(m_plan).lockOf(termStageOf(m_model->round()));
    m_model->setLocked(lock.has_value());
    m_ui->lockBanner->setVisible(lock.has_value());
    if (lock)
        m_ui->lockBanner->setText(toQString(std::string_view(sentenceOn(*lock))));
    m_ui->readForm->setEnabled(m_model->canBeEntered());
}

QString EntryPage::whyNothingIsEntered() const
{
    return m_plan.isReadOnly() ? m_ui->readOnlyBanner->text() : m_ui->lockBanner->text();
}

void EntryPage::askToReview()
{
    auto* dialog = new TermFiguresDialog(m_plan, termStageOf(m_model->round()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EntryPage::showProgress()
{
    const int total = m_model->rowCount();
    QString text = tr("%1 of %2 entered").arg(m_model->enteredCount()).arg(total);
    if (const int missing = m_model->uncommentedCount(); missing > 0)
        text = missing == 1 ? tr("%1, 1 needs a comment").arg(text)
                            : tr("%1, %2 need a comment").arg(text).arg(missing);
    if (const int waiting = m_model->waitingCount(); waiting > 0)
        text = tr("%1, %2 to put right").arg(text).arg(waiting);
    m_ui->progressText->setText(text);
    const bool hasIndicators = !m_plan.record().plan.indicators.empty();
    m_ui->progressText->setVisible(hasIndicators);
    m_ui->progress->setVisible(hasIndicators);
    m_ui->progress->setMaximum(std::max(total, 1));
    m_ui->progress->setValue(m_model->enteredCount());
    m_ui->hint->setText(hint());
}

QString EntryPage::hint() const
{
    if (m_plan.record().plan.indicators.empty())
        return tr("The plan has no indicators yet, so there is nothing to enter. “Edit the plan” "
                  "adds them.");
    QString text = tr("Type, or paste from a spreadsheet. Good figures are saved at once; "
                      "the rest wait here, marked.");
    const int hidden = m_model->hiddenCount();
    if (hidden == 0)
        return text;
    return text + tr(" Indicators that are not due and not shown: %1.").arg(hidden);
}

void EntryPage::showReason()
{
    const int row = m_ui->entries->currentIndex().row();
    const QModelIndex reason = m_model->index(row, EntryModel::MessageColumn);
    const QString name = m_model->index(row, EntryModel::NameColumn).data().toString();
    const QString text = reason.data().toString();
    QPalette colours = palette();
    if (reason.data(RefusedRole).toBool())
        colours.setColor(QPalette::WindowText, coloursFor(palette()).error);
    m_ui->reason->setPalette(colours);
    m_ui->reason->setText(text.isEmpty() ? name : tr("%1: %2").arg(name, text));
}

void EntryPage::showMessage(const QString& message)
{
    m_ui->message->setText(message);
    m_ui->message->setVisible(!message.isEmpty());
}

} // namespace outturn::app
