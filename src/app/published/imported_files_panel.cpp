#include "ui_imported_files_panel.h"

#include <app/look/rows_model.h>
#include <app/plan/open_plan.h>
#include <app/published/file_import.h>
#include <app/published/imported_files_panel.h>
#include <app/published/remark_rows.h>
#include <app/text.h>
#include <app/undo/dataset_command.h>
#include <app/window/problem.h>

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace outturn::app {

namespace {

QString
standingOf(const store::StoredDataset& dataset, const std::vector<store::StoredDataset>& all)
{
    if (dataset.isWithdrawn)
        return QObject::tr("Taken back");
    const store::StoredDataset* counts = store::effectiveDataset(all, dataset.identity);
    return counts != nullptr && counts->id == dataset.id ? QObject::tr("Counts")
                                                         : QObject::tr("Superseded");
}

RowsRow rowOf(const store::StoredDataset& dataset, const std::vector<store::StoredDataset>& all)
{
    const DatasetIdentity& identity = dataset.identity;
    const QString standing = standingOf(dataset, all);
    RowsRow row = rowOfTexts(
        {sourceName(identity.source),
         toQString(identity.year.label()),
         identity.area == "all" ? QObject::tr("Several") : toQString(identity.area),
         identity.stage == Stage::Validated ? QObject::tr("Validated") : QObject::tr("Provisional"),
         standing,
         countText(dataset.rows),
         toQString(dataset.origin.fileName),
         momentText(dataset.origin.importedAt),
         toQString(dataset.origin.importedBy)},
        qint64{dataset.id});
    return standing == QObject::tr("Counts") ? row : muted(std::move(row));
}

} // namespace

ImportedFilesPanel::ImportedFilesPanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportedFilesPanel>())
    , m_model(new RowsModel(
          {{tr("Source")},
           {tr("Year")},
           {tr("Area")},
           {tr("Stage")},
           {tr("Standing")},
           {tr("Rows"), true},
           {tr("File")},
           {tr("Imported")},
           {tr("By")}},
          this))
    , m_remarks(new RowsModel(remarkColumns(), this))
{
    m_ui->setupUi(this);
    m_ui->imports->setModel(m_model);
    m_ui->remarks->setModel(m_remarks);
    m_ui->across->setSizes({360, 280});
    setFocusProxy(m_ui->imports);
    connect(
        m_ui->imports->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        &ImportedFilesPanel::showDetails);
    connect(m_ui->takeBack, &QPushButton::clicked, this, &ImportedFilesPanel::switchWithdrawn);
}

ImportedFilesPanel::~ImportedFilesPanel() = default;

void ImportedFilesPanel::setPlan(OpenPlan& plan)
{
    m_plan = &plan;
    refresh();
}

void ImportedFilesPanel::refresh()
{
    const store::StoredDataset* before = current();
    const qint64 chosen = before == nullptr ? 0 : before->id;
    m_datasets = m_plan->store().datasets();
    std::ranges::reverse(m_datasets);
    std::vector<store::StoredDataset> inOrder(m_datasets.rbegin(), m_datasets.rend());
    std::vector<RowsRow> rows;
    for (const store::StoredDataset& dataset : m_datasets)
        rows.push_back(rowOf(dataset, inOrder));
    m_model->show(std::move(rows));
    m_ui->imports->fitColumns();
    m_ui->none->setVisible(m_datasets.empty());
    showImport(chosen);
}

void ImportedFilesPanel::showImport(qint64 id)
{
    const auto found = std::ranges::find(m_datasets, id, &store::StoredDataset::id);
    const auto row = found == m_datasets.end() ? 0 : found - m_datasets.begin();
    m_ui->imports->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
    showDetails();
}

const store::StoredDataset* ImportedFilesPanel::current() const
{
    const int row = m_ui->imports->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_datasets.size())
        ? nullptr
        : &m_datasets[static_cast<std::size_t>(row)];
}

void ImportedFilesPanel::showDetails()
{
    const store::StoredDataset* dataset = current();
    m_ui->details->setVisible(dataset != nullptr);
    if (dataset == nullptr)
        return;
    const ImportReport& report = dataset->report;
    const auto refused = std::ranges::count_if(report.remarks, &ImportRemark::isRefusal);
    m_ui->origin->setText(tr("%1: %2 bytes%3")
                              .arg(
                                  toQString(dataset->origin.fileName),
                                  countText(dataset->origin.fileSize),
                                  dataset->origin.asAt
                                      ? tr(", as at %1").arg(dayText(*dataset->origin.asAt))
                                      : QString()));
    m_ui->digest->setText(toQString(dataset->origin.sha256));
    m_ui->digest->setCursorPosition(0);
    m_ui->report->setText(
        tr("Rows read: %1. Kept: %2, in %3 columns. Refused: %4. Repeat others: %5. "
           "Against the version before: %6 new, %7 changed, %8 gone.")
            .arg(countText(report.rowsRead))
            .arg(countText(dataset->rows))
            .arg(countText(dataset->columns))
            .arg(countText(refused))
            .arg(countText(report.duplicates))
            .arg(countText(dataset->changes.added))
            .arg(countText(dataset->changes.changed))
            .arg(countText(dataset->changes.gone)));
    m_remarks->show(rowsOf(report));
    m_ui->remarks->fitColumns();
    m_ui->remarks->setVisible(!report.remarks.empty());
    m_ui->takeBack->setText(
        dataset->isWithdrawn ? tr("&Bring the import back") : tr("&Take the import back"));
    m_ui->takeBack->setAccessibleName(m_ui->takeBack->text().remove(u'&'));
    m_ui->takeBack->setEnabled(!m_plan->isReadOnly());
}

void ImportedFilesPanel::switchWithdrawn()
{
    if (const store::StoredDataset* dataset = current())
        runOrShowProblem(this, tr("The import cannot be changed"), [&] {
            setDatasetWithdrawn(*m_plan, *dataset, !dataset->isWithdrawn);
        });
}

} // namespace outturn::app
