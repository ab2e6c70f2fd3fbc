#include "ui_report_preview.h"

#include <app/look/screen_room.h>
#include <app/report/page_view.h>
#include <app/report/report_preview.h>
#include <app/text.h>

#include <QPushButton>

namespace outturn::app {

ReportPreview::ReportPreview(report::PreparedReport report, QWidget* parent)
    : QDialog(parent)
    , m_report(std::move(report))
    , m_ui(std::make_unique<Ui::ReportPreview>())
{
    m_ui->setupUi(this);
    fitOnScreen(*this);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->pages->showDocument(m_report.document);
    listFindings();
    listFigures();
    connect(m_ui->findings, &QListWidget::currentRowChanged, this, &ReportPreview::goToFinding);
    // A click goes there again after somebody has scrolled away.
    connect(m_ui->findings, &QListWidget::itemClicked, this, [this] {
        goToFinding(m_ui->findings->currentRow());
    });
    connect(m_ui->figure, &QComboBox::currentIndexChanged, this, &ReportPreview::showTrace);
    connect(m_ui->pages, &PageView::traceAsked, this, &ReportPreview::askTrace);
    connect(m_ui->pages, &PageView::pageChanged, this, &ReportPreview::showPage);
    connect(m_ui->previousPage, &QPushButton::clicked, this, [this] {
        m_ui->pages->goToPage(m_ui->pages->pageInSight() - 1);
    });
    connect(m_ui->nextPage, &QPushButton::clicked, this, [this] {
        m_ui->pages->goToPage(m_ui->pages->pageInSight() + 1);
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    showTrace(m_ui->figure->currentIndex());
    showPage();
    m_ui->pages->setFocus();
}

ReportPreview::~ReportPreview() = default;

void ReportPreview::listFindings()
{
    const auto count = static_cast<int>(m_report.findings.size());
    m_ui->findingsTitle->setText(
        count == 0 ? tr("Nothing to settle: the report can be issued")
                   : tr("To settle before &issue: %1").arg(count));
    for (const auto& finding : m_report.findings)
        m_ui->findings->addItem(toQString(std::string_view(finding.text())));
    m_ui->findings->setVisible(count > 0);
    QString openness = m_report.isForPublic ? tr("Open to the public by its classification.")
                                            : tr("Not open to the public: nothing is withheld.");
    if (!m_report.withheld.empty())
        openness += QLatin1Char(' ') +
            tr("Figures withheld, since they are about few pupils or would give such away: %1.")
                .arg(m_report.withheld.size());
    m_ui->withheld->setText(openness);
}

void ReportPreview::listFigures()
{
    for (const auto& trace : m_report.document.traces)
        m_ui->figure->addItem(
            toQString(std::string_view(trace.title)), toQString(std::string_view(trace.id)));
    m_ui->figure->setEnabled(m_ui->figure->count() > 0);
}

void ReportPreview::goToFinding(int row)
{
    if (row < 0)
        return;
    if (const auto block = m_report.findings[static_cast<std::size_t>(row)].block)
        m_ui->pages->goToBlock(*block);
}

void ReportPreview::showTrace(int index)
{
    if (index < 0) {
        m_ui->trace->setText(tr("This report has no table of outturns."));
        return;
    }
    QStringList lines;
    for (const auto& [term, text] : m_report.document.traces[static_cast<std::size_t>(index)].rows)
        lines +=
            tr("%1: %2").arg(toQString(std::string_view(term)), toQString(std::string_view(text)));
    m_ui->trace->setText(lines.join(QLatin1Char('\n')));
}

void ReportPreview::askTrace(const QString& id)
{
    m_ui->figure->setCurrentIndex(m_ui->figure->findData(id));
}

void ReportPreview::showPage()
{
    const int page = m_ui->pages->pageInSight();
    const int count = m_ui->pages->pageCount();
    m_ui->page->setText(tr("Page %1 of %2").arg(page + 1).arg(count));
    m_ui->previousPage->setEnabled(page > 0);
    m_ui->nextPage->setEnabled(page + 1 < count);
}

} // namespace outturn::app
