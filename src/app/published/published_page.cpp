#include "ui_published_page.h"

#include <app/look/flow_layout.h>
#include <app/look/palette.h>
#include <app/look/refresh_when_seen.h>
#include <app/plan/open_plan.h>
#include <app/published/import_dialog.h>
#include <app/published/published_page.h>

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace outturn::app {

namespace {

/// The one local file that is dragged, whatever it is called; empty otherwise.
QString fileIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

PublishedPage::PublishedPage(
    OpenPlan& plan, FileChooser& files, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_files(files)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::PublishedPage>())
{
    m_ui->setupUi(this);
    FlowLayout::inPlaceOf(*m_ui->headingRow);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->imported->setPlan(plan);
    m_ui->worked->setPlan(plan);
    setAcceptDrops(true);
    setFocusProxy(m_ui->tabs);
    connect(m_ui->importFile, &QPushButton::clicked, this, [this] { importFile(); });
    connect(m_ui->worked, &WorkedOutPanel::indicatorChosen, this, &PublishedPage::indicatorChosen);
    auto* refreshing = new RefreshWhenSeen(this, [this] { refresh(); });
    connect(&plan, &OpenPlan::recordChanged, refreshing, &RefreshWhenSeen::change);
    refreshing->change();
}

PublishedPage::~PublishedPage() = default;

void PublishedPage::refresh()
{
    m_ui->imported->refresh();
    m_ui->worked->refresh();
}

void PublishedPage::importFile()
{
    importFile(QString());
}

void PublishedPage::importFile(const QString& file)
{
    auto* dialog = new ImportDialog(m_plan, m_files, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::tableImported, this, [this](qint64 id) {
        showImportedFiles();
        m_ui->imported->showImport(id);
    });
    dialog->open();
    if (!file.isEmpty())
        dialog->showFile(file);
}

void PublishedPage::showImportedFiles()
{
    m_ui->tabs->setCurrentWidget(m_ui->importedTab);
}

void PublishedPage::showWorkedOut()
{
    m_ui->tabs->setCurrentWidget(m_ui->workedTab);
}

void PublishedPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PublishedPage::dropEvent(QDropEvent* event)
{
    const QString file = fileIn(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    importFile(file);
}

} // namespace outturn::app
