#include "ui_export_report_dialog.h"

#include <app/look/palette.h>
#include <app/plan/open_plan.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/export_report_dialog.h>
#include <app/window/file_chooser.h>
#include <app/window/problem.h>
#include <planfile/report_template.h>
#include <report/prepared_report.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

#include <string_view>
#include <utility>

namespace outturn::app {

namespace {

template <class E>
E chosenIn(const QComboBox& choice, E otherwise)
{
    return fromCode<E>(toStdString(choice.currentData().toString())).value_or(otherwise);
}

QString postName(const OpenPlan& plan, const std::optional<PostCode>& post)
{
    if (!post)
        return {};
    return toQString(std::string_view(postText(plan.record().plan, *post, plan.session().today)));
}

} // namespace

ExportReportDialog::ExportReportDialog(
    OpenPlan& plan, FileChooser& files, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_files(files)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ExportReportDialog>())
{
    m_ui->setupUi(this);
    m_ui->result->hide();
    m_ui->openFolder->hide();
    fillChoices();
    fillFrontMatter();
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExportReportDialog::exportReport);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->openFolder, &QPushButton::clicked, this, &ExportReportDialog::openFolder);
}

ExportReportDialog::~ExportReportDialog() = default;

void ExportReportDialog::fillChoices()
{
    using report::Format;
    for (const auto& form : planfile::builtInTemplates())
        if (!isAboutOneIndicator(form.kind) && !isOneOfficers(form.kind))
            m_ui->kind->addItem(
                toQString(std::string_view(form.name)), toQString(toCode(form.kind)));
    m_ui->review->addItem(tr("Year-end review"), toQString(toCode(ReviewKind::YearEnd)));
    m_ui->review->addItem(tr("Mid-year review"), toQString(toCode(ReviewKind::MidYear)));
    m_ui->format->addItem(tr("Word document (.docx)"), toQString(toCode(Format::Docx)));
    m_ui->format->addItem(tr("Tagged PDF (.pdf)"), toQString(toCode(Format::Pdf)));
    m_ui->format->addItem(tr("Web page (.html)"), toQString(toCode(Format::Html)));
    m_ui->format->addItem(tr("Markdown (.md)"), toQString(toCode(Format::Markdown)));
    m_ui->format->addItem(tr("Excel workbook of figures (.xlsx)"), toQString(toCode(Format::Xlsx)));
    m_ui->format->addItem(tr("Figures as CSV (.csv)"), toQString(toCode(Format::Csv)));
    m_ui->format->addItem(tr("Figures as JSON (.json)"), toQString(toCode(Format::Json)));
    for (const AcademicYear year : m_plan.years()) {
        m_ui->year->addItem(toQString(std::string_view(year.label())), year.endYear());
        if (year == m_plan.year())
            m_ui->year->setCurrentIndex(m_ui->year->count() - 1);
    }
}

void ExportReportDialog::fillFrontMatter()
{
    const PlanIdentity& identity = m_plan.record().plan.identity;
    m_ui->from->setText(postName(m_plan, identity.corporateDirector));
    m_ui->contact->setText(postName(m_plan, identity.director));
    for (QLineEdit* field : {m_ui->from, m_ui->contact})
        field->setCursorPosition(0);
    m_ui->classification->setText(
        toQString(std::string_view(report::usualClassification(m_plan.record().plan))));
}

report::Format ExportReportDialog::format() const
{
    return chosenIn(*m_ui->format, report::Format::Docx);
}

QString ExportReportDialog::suggestedFile() const
{
    const QString plan = QFileInfo(toQString(m_plan.file())).completeBaseName();
    const QString year = m_ui->year->currentData().toString();
    return QDir(m_settings.folder())
        .filePath(
            QStringLiteral("%1-%2-%3.%4")
                .arg(
                    plan, m_ui->kind->currentData().toString(), year, toQString(toCode(format()))));
}

void ExportReportDialog::exportReport()
{
    const auto file = m_files.reportToWrite(this, suggestedFile(), toQString(toCode(format())));
    if (!file)
        return;
    try {
        write(*file);
        m_written = *file;
        m_settings.setFolder(QFileInfo(*file).absolutePath());
        showResult(tr("Written to %1").arg(QDir::toNativeSeparators(*file)), true);
    } catch (const Error& error) {
        showResult(problemText(error), false);
    }
}

void ExportReportDialog::write(const QString& file)
{
    const AcademicYear year(m_ui->year->currentData().toInt());
    const Date today = m_plan.session().today;
    report::ReportOrder order{
        .form = planfile::builtInTemplate(chosenIn(*m_ui->kind, ReportKind::CabinetCommittee)),
        .review = chosenIn(*m_ui->review, ReviewKind::YearEnd),
        .point = {.year = year, .scope = Scope(), .asAt = today},
        .date = today,
        .front =
            {.to = toStdString(m_ui->to->text()),
             .from = toStdString(m_ui->from->text()),
             .subject = toStdString(m_ui->subject->text()),
             .classification = toStdString(m_ui->classification->text()),
             .contact = toStdString(m_ui->contact->text())},
        .auditHead = m_plan.auditHead()};
    const auto paper = report::prepareReport(m_plan.record(), std::move(order));
    report::writeFileSafely(toPath(file), report::reportBytes(paper, format()));
}

void ExportReportDialog::showResult(const QString& message, bool isWritten)
{
    QPalette colours = palette();
    if (!isWritten)
        colours.setColor(QPalette::WindowText, coloursFor(palette()).error);
    m_ui->result->setPalette(colours);
    m_ui->result->setText(message);
    m_ui->result->setVisible(true);
    m_ui->openFolder->setVisible(isWritten);
}

void ExportReportDialog::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath()));
}

} // namespace outturn::app
