#include "ui_entry_page.h"

#include <app/entry/entry_delegate.h>
#include <app/entry/entry_model.h>
#include <app/entry/entry_page.h>
#include <app/look/palette.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/problem.h>
#include <domain/codes.h>

#include <QHeaderView>

#include <algorithm>

namespace outturn::app {

namespace {

EntryDrafts draftsOf(const OpenPlan& plan, Settings& settings)
{
    const std::filesystem::path& file = plan.file();
    return {settings.drafts(file), [file, &settings](const QByteArray& drafts) {
                settings.setDrafts(file, drafts);
            }};
}

} // namespace

EntryPage::EntryPage(OpenPlan& plan, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_drafts(draftsOf(plan, settings))
    , m_ui(std::make_unique<Ui::EntryPage>())
    , m_model(new EntryModel(plan, m_drafts, this))
{
    m_ui->setupUi(this);
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
        {{.column = EntryModel::NameColumn, .weight = 3, .least = 18 * character},
         {.column = EntryModel::CommentColumn, .weight = 2, .least = 10 * character},
         {.column = EntryModel::MessageColumn, .weight = 5, .least = 26 * character}});
    table.wrapColumn(EntryModel::MessageColumn);
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
}

void EntryPage::chooseTermAndStage()
{
    const auto term = fromCode<Term>(toStdString(m_ui->term->currentData().toString()));
    const auto stage = fromCode<Stage>(toStdString(m_ui->stage->currentData().toString()));
    m_model->setTermAndStage(term.value_or(Term::Summer), stage.value_or(Stage::Validated));
    showMessage({});
}

void EntryPage::paste(const QString& text)
{
    if (m_plan.isReadOnly())
        return showMessage(m_ui->readOnlyBanner->text());
    try {
        const PasteResult result = m_model->paste(readTable(text), m_ui->entries->currentIndex());
        showMessage(pasteMessage(result));
    } catch (const Error& error) {
        showMessage(problemText(error));
    }
}

void EntryPage::clear(const QModelIndexList& cells)
{
    if (m_plan.isReadOnly())
        return showMessage(m_ui->readOnlyBanner->text());
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
}

void EntryPage::showProgress()
{
    const int total = m_model->rowCount();
    QString text = tr("%1 of %2 entered").arg(m_model->enteredCount()).arg(total);
    if (const int waiting = m_model->waitingCount(); waiting > 0)
        text = tr("%1, %2 to put right").arg(text).arg(waiting);
    m_ui->progressText->setText(text);
    const bool hasIndicators = !m_plan.record().plan.indicators.empty();
    m_ui->progressText->setVisible(hasIndicators);
    m_ui->progress->setVisible(hasIndicators);
    m_ui->hint->setText(
        hasIndicators
            ? tr("Type, or paste from a spreadsheet. Good figures are saved at once; the rest wait "
                 "here, marked.")
            : tr("The plan has no indicators yet, so there is nothing to enter. “Edit the plan” "
                 "adds them."));
    m_ui->progress->setMaximum(std::max(total, 1));
    m_ui->progress->setValue(m_model->enteredCount());
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
