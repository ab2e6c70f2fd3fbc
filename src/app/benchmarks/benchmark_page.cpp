#include "ui_benchmark_page.h"

#include <app/benchmarks/benchmark_model.h>
#include <app/benchmarks/benchmark_page.h>
#include <app/entry/entry_delegate.h>
#include <app/look/flow_layout.h>
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

BenchmarkDrafts draftsOf(const OpenPlan& plan, Settings& settings)
{
    const std::filesystem::path& file = plan.file();
    return {settings.benchmarkDrafts(file), [file, &settings](const QByteArray& drafts) {
                settings.setBenchmarkDrafts(file, drafts);
            }};
}

} // namespace

BenchmarkPage::BenchmarkPage(OpenPlan& plan, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_drafts(draftsOf(plan, settings))
    , m_ui(std::make_unique<Ui::BenchmarkPage>())
    , m_model(new BenchmarkModel(plan, m_drafts, this))
{
    m_ui->setupUi(this);
    for (QBoxLayout* row : {m_ui->titleRow, m_ui->choiceRow})
        FlowLayout::inPlaceOf(*row);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->benchmarksReadOnly->setVisible(plan.isReadOnly());
    for (const Stage stage : {Stage::Forecast, Stage::Provisional, Stage::Validated}) {
        QString name = toQString(toCode(stage));
        name[0] = name[0].toUpper();
        m_ui->benchmarkStage->addItem(name, toQString(toCode(stage)));
    }
    m_ui->benchmarkStage->setCurrentIndex(m_ui->benchmarkStage->count() - 1);
    connect(
        m_ui->benchmarkStage, &QComboBox::currentIndexChanged, this, &BenchmarkPage::chooseStage);
    setUpTable();
    connect(&m_plan, &OpenPlan::yearChanged, this, &BenchmarkPage::showYear);
    connect(m_model, &BenchmarkModel::progressChanged, this, &BenchmarkPage::showProgress);
    connect(m_model, &BenchmarkModel::editRefused, this, &BenchmarkPage::showMessage);
    showYear();
    showProgress();
    showReason();
}

BenchmarkPage::~BenchmarkPage() = default;

void BenchmarkPage::setUpTable()
{
    EntryTable& table = *m_ui->benchmarks;
    auto* delegate = new EntryDelegate(&table);
    table.setModel(m_model);
    table.setItemDelegate(delegate);
    table.verticalHeader()->setDefaultSectionSize(heightOfRow(spacing::gridRowHeight));
    const int character = table.fontMetrics().averageCharWidth();
    // Comparators differ at their ends: "National average for the same group".
    int comparator = 16 * character;
    for (int row = 0; row < m_model->rowCount(); ++row)
        comparator = std::max(
            comparator,
            table.fontMetrics().horizontalAdvance(
                m_model->index(row, BenchmarkModel::KindColumn).data().toString()) +
                2 * character);
    table.shareOut(
        gridRoom(*this),
        {{.column = BenchmarkModel::NameColumn, .weight = 5, .least = 22 * character},
         {.column = BenchmarkModel::KindColumn, .weight = 3, .least = comparator},
         {.column = BenchmarkModel::SourceColumn, .weight = 3, .least = 12 * character},
         {.column = BenchmarkModel::CommentColumn, .weight = 2, .least = 10 * character},
         {.column = BenchmarkModel::MessageColumn, .weight = 4, .least = 22 * character}});
    table.wrapColumns({BenchmarkModel::NameColumn, BenchmarkModel::MessageColumn});
    table.horizontalHeader()->setStretchLastSection(true);
    table.setCurrentIndex(m_model->index(0, BenchmarkModel::ValueColumn));
    setFocusProxy(&table);
    connect(
        table.selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &BenchmarkPage::showReason);
    connect(m_model, &BenchmarkModel::dataChanged, this, &BenchmarkPage::showReason);
    connect(m_model, &BenchmarkModel::modelReset, this, &BenchmarkPage::showReason);
    connect(&table, &EntryTable::blockPasted, this, &BenchmarkPage::paste);
    connect(&table, &EntryTable::clearRequested, this, &BenchmarkPage::clear);
    connect(delegate, &EntryDelegate::typed, m_model, &BenchmarkModel::preview);
    connect(delegate, &QAbstractItemDelegate::closeEditor, m_model, &BenchmarkModel::endPreview);
}

void BenchmarkPage::chooseStage()
{
    const auto stage = fromCode<Stage>(toStdString(m_ui->benchmarkStage->currentData().toString()));
    m_model->setStage(stage.value_or(Stage::Validated));
    showMessage({});
}

void BenchmarkPage::paste(const QString& text)
{
    if (m_plan.isReadOnly())
        return showMessage(m_ui->benchmarksReadOnly->text());
    try {
        const PasteResult result =
            m_model->paste(readTable(text), m_ui->benchmarks->currentIndex());
        showMessage(pasteMessage(result));
    } catch (const Error& error) {
        showMessage(problemText(error));
    }
}

void BenchmarkPage::clear(const QModelIndexList& cells)
{
    if (m_plan.isReadOnly())
        return showMessage(m_ui->benchmarksReadOnly->text());
    try {
        m_model->clear(cells);
        showMessage({});
    } catch (const Error& error) {
        showMessage(problemText(error));
    }
}

void BenchmarkPage::showYear()
{
    const QString year = toQString(std::string_view(m_plan.year().label()));
    m_ui->title->setText(tr("Enter benchmarks for %1").arg(year));
}

void BenchmarkPage::showProgress()
{
    const int total = m_model->rowCount();
    QString text = tr("%1 of %2 entered").arg(m_model->enteredCount()).arg(total);
    if (const int waiting = m_model->waitingCount(); waiting > 0)
        text = tr("%1, %2 to put right").arg(text).arg(waiting);
    m_ui->benchmarkProgressText->setText(text);
    m_ui->benchmarkProgress->setMaximum(std::max(total, 1));
    m_ui->benchmarkProgress->setValue(m_model->enteredCount());
}

void BenchmarkPage::showReason()
{
    const int row = m_ui->benchmarks->currentIndex().row();
    const QModelIndex reason = m_model->index(row, BenchmarkModel::MessageColumn);
    const QString name = m_model->index(row, BenchmarkModel::NameColumn).data().toString();
    const QString text = reason.data().toString();
    QPalette colours = palette();
    if (reason.data(RefusedRole).toBool())
        colours.setColor(QPalette::WindowText, coloursFor(palette()).error);
    m_ui->benchmarkReason->setPalette(colours);
    m_ui->benchmarkReason->setText(text.isEmpty() ? name : tr("%1: %2").arg(name, text));
}

void BenchmarkPage::showMessage(const QString& message)
{
    m_ui->benchmarkMessage->setText(message);
    m_ui->benchmarkMessage->setVisible(!message.isEmpty());
}

} // namespace outturn::app
