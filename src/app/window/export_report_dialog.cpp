#include "ui_export_report_dialog.h"

#include <app/look/motion.h>
#include <app/look/palette.h>
#include <app/look/scrolled_content.h>
#include <app/plan/open_plan.h>
#include <app/plan/plan_reviews.h>
#include <app/report/kept_front_matter.h>
#include <app/report/report_preview.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/export_report_dialog.h>
#include <app/window/file_chooser.h>
#include <app/window/front_matter_form.h>
#include <app/window/problem.h>
#include <domain/disclosure/classification.h>
#include <planfile/front_matter.h>
#include <planfile/report_template.h>
#include <report/review_paper.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace outturn::app {

namespace {

template <class E>
E chosenIn(const QComboBox& choice, E otherwise)
{
    return fromCode<E>(toStdString(choice.currentData().toString())).value_or(otherwise);
}

template <class E>
QString codeOf(E value)
{
    return toQString(toCode(value));
}

QString shown(const std::string& text)
{
    return toQString(std::string_view(text));
}

/// Before the code of a review that is held, where kinds of review are offered, too.
const QString heldReview = QStringLiteral("held:");

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
    m_front = new FrontMatterForm(*m_ui, this);
    letScroll(*this, 3); // the buttons and how far it is
    m_ui->result->hide();
    m_ui->openFolder->hide();
    showBusy(*m_ui->progress);
    showRunning(false);
    fillChoices();
    fillSubjects();
    m_front->show(keptFrontMatter(m_settings, m_plan.file()));
    connectAll();
    chooseKind();
}

ExportReportDialog::~ExportReportDialog() = default;

void ExportReportDialog::connectAll()
{
    const auto& ui = *m_ui;
    connect(ui.kind, &QComboBox::currentIndexChanged, this, &ExportReportDialog::chooseKind);
    connect(ui.review, &QComboBox::currentIndexChanged, this, &ExportReportDialog::chooseReview);
    connect(ui.form, &QComboBox::currentIndexChanged, this, &ExportReportDialog::showForm);
    connect(ui.chooseForm, &QPushButton::clicked, this, &ExportReportDialog::chooseForm);
    connect(ui.copyForm, &QPushButton::clicked, this, &ExportReportDialog::copyForm);
    connect(ui.classification, &QLineEdit::textChanged, this, &ExportReportDialog::showOpenness);
    connect(ui.exportButton, &QPushButton::clicked, this, &ExportReportDialog::exportReport);
    connect(ui.previewButton, &QPushButton::clicked, this, &ExportReportDialog::preview);
    connect(ui.stopButton, &QPushButton::clicked, &m_job, &ReportJob::stop);
    connect(ui.closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(ui.openFolder, &QPushButton::clicked, this, &ExportReportDialog::openFolder);
    connect(&m_job, &ReportJob::finished, this, &ExportReportDialog::finish);
    connect(&m_job, &ReportJob::stepped, this, [this](int done, int steps) {
        m_ui->progress->setRange(0, steps);
        m_ui->progress->setValue(done);
    });
}

void ExportReportDialog::fillChoices()
{
    using namespace report;
    for (const auto& built : planfile::builtInTemplates())
        m_ui->kind->addItem(shown(built.name), codeOf(built.kind));
    fillReviews();
    m_ui->format->addItem(tr("Word document (.docx)"), codeOf(Format::Docx));
    m_ui->format->addItem(tr("Tagged PDF (.pdf)"), codeOf(Format::Pdf));
    m_ui->format->addItem(tr("Web page (.html)"), codeOf(Format::Html));
    m_ui->format->addItem(tr("Markdown (.md)"), codeOf(Format::Markdown));
    m_ui->format->addItem(tr("Excel workbook of figures (.xlsx)"), codeOf(Format::Xlsx));
    m_ui->format->addItem(tr("Figures as CSV (.csv)"), codeOf(Format::Csv));
    m_ui->format->addItem(tr("Figures as JSON (.json)"), codeOf(Format::Json));
    for (const AcademicYear year : m_plan.years()) {
        m_ui->year->addItem(shown(year.label()), year.endYear());
        if (year == m_plan.year())
            m_ui->year->setCurrentIndex(m_ui->year->count() - 1);
    }
}

/// The plan as it stands, worded as a kind of review, or a review that is held.
void ExportReportDialog::fillReviews()
{
    m_ui->review->addItem(tr("The plan as it stands, at year-end"), codeOf(ReviewKind::YearEnd));
    m_ui->review->addItem(tr("The plan as it stands, at mid-year"), codeOf(ReviewKind::MidYear));
    m_ui->review->addItem(
        tr("The plan as it stands, for the quarter"), codeOf(ReviewKind::Quarterly));
    m_ui->review->addItem(tr("The plan as it stands, for the term"), codeOf(ReviewKind::Termly));
    auto held = PlanReviews(m_plan).heads();
    std::ranges::reverse(held); // the latest first
    for (const Review& each : held)
        m_ui->review->addItem(
            tr("%1: %2").arg(shown(reviewTitle(each)), toQString(stateWord(each.state)).toLower()),
            heldReview + toQString(each.code));
}

/// A review has its own year.
void ExportReportDialog::chooseReview()
{
    const auto code = review();
    m_ui->year->setEnabled(!code);
    m_ui->yearLabel->setEnabled(!code);
    if (!code)
        return;
    for (const Review& each : PlanReviews(m_plan).heads())
        if (each.code == *code)
            m_ui->year->setCurrentIndex(m_ui->year->findData(each.year.endYear()));
}

std::optional<ReviewCode> ExportReportDialog::review() const
{
    const QString chosen = m_ui->review->currentData().toString();
    if (!chosen.startsWith(heldReview))
        return std::nullopt;
    return ReviewCode(toStdString(chosen.mid(heldReview.size())));
}

void ExportReportDialog::fillSubjects()
{
    const Plan& plan = m_plan.record().plan;
    for (const auto& indicator : plan.indicators)
        m_ui->indicator->addItem(
            shown(indicator.code.text() + ": " + indicator.name), toQString(indicator.code));
    for (const auto& officer : plan.officers)
        m_ui->officer->addItem(shown(officer.name), toQString(officer.code));
}

void ExportReportDialog::done(int result)
{
    if (m_job.isRunning()) {
        m_job.stop();
        return; // finish() says that it was stopped; then the dialog can be closed
    }
    const FrontMatter written = m_front->front();
    m_settings.setFrontMatter(
        m_plan.file(),
        written == FrontMatter{} ? QByteArray()
                                 : QByteArray::fromStdString(planfile::writeFrontMatter(written)));
    QDialog::done(result);
}

// --- Templates
// -------------------------------------------------------------------------------------

void ExportReportDialog::chooseKind()
{
    const auto kind = chosenIn(*m_ui->kind, ReportKind::CabinetCommittee);
    const auto showRow = [](QWidget* label, QWidget* field, bool isShown) {
        label->setVisible(isShown);
        field->setVisible(isShown);
    };
    showRow(m_ui->indicatorLabel, m_ui->indicator, isAboutOneIndicator(kind));
    showRow(m_ui->officerLabel, m_ui->officer, isOneOfficers(kind));
    m_forms = {planfile::builtInTemplate(kind)};
    const QSignalBlocker quiet(m_ui->form);
    m_ui->form->clear();
    m_ui->form->addItem(tr("Built in"));
    showForm();
}

void ExportReportDialog::chooseForm()
{
    const auto file = m_files.templateToOpen(this, m_settings.folder());
    if (!file)
        return;
    try {
        useForm(planfile::loadReportTemplate(toPath(*file)), QFileInfo(*file).fileName());
        m_settings.setFolder(QFileInfo(*file).absolutePath());
        m_ui->result->hide();
    } catch (const Error& error) {
        showResult(problemText(error), false);
    }
}

void ExportReportDialog::useForm(ReportTemplate form, const QString& name)
{
    // The kind follows the template.
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(codeOf(form.kind)));
    m_forms.push_back(std::move(form));
    m_ui->form->addItem(name);
    m_ui->form->setCurrentIndex(m_ui->form->count() - 1);
}

void ExportReportDialog::copyForm()
{
    const QString name = QStringLiteral("%1.json").arg(codeOf(form().kind));
    const auto file = m_files.templateToWrite(this, QDir(m_settings.folder()).filePath(name));
    if (!file)
        return;
    try {
        report::writeFileSafely(toPath(*file), planfile::writeReportTemplate(form()));
        m_written = *file;
        showResult(
            tr("The template was written to %1. Change it in a text editor and choose it here.")
                .arg(QDir::toNativeSeparators(*file)),
            true);
    } catch (const Error& error) {
        showResult(problemText(error), false);
    }
}

const ReportTemplate& ExportReportDialog::form() const
{
    const auto index = static_cast<std::size_t>(std::max(0, m_ui->form->currentIndex()));
    return m_forms[std::min(index, m_forms.size() - 1)];
}

void ExportReportDialog::showForm()
{
    m_front->offerParts(form());
    showOpenness();
}

void ExportReportDialog::showOpenness()
{
    const std::string classification =
        report::classificationOf(m_plan.record().plan, form(), m_front->front());
    m_ui->classification->setPlaceholderText(shown(classification));
    m_ui->openness->setText(
        isOpenToPublic(classification)
            ? tr("“%1” is open to the public: figures about fewer than %2 pupils are withheld.")
                  .arg(shown(classification))
                  .arg(m_plan.record().plan.disclosureThreshold)
            : tr("“%1” is not open to the public: every figure is shown.")
                  .arg(shown(classification)));
}

// --- Making it
// -------------------------------------------------------------------------------------

report::Format ExportReportDialog::format() const
{
    return chosenIn(*m_ui->format, report::Format::Docx);
}

QString ExportReportDialog::suggestedFile() const
{
    const QString plan = QFileInfo(toQString(m_plan.file())).completeBaseName();
    const QString year = m_ui->year->currentData().toString();
    return QDir(m_settings.folder())
        .filePath(QStringLiteral("%1-%2-%3.%4")
                      .arg(plan, m_ui->kind->currentData().toString(), year, codeOf(format())));
}

report::ReportOrder ExportReportDialog::order() const
{
    const Date today = m_plan.session().today;
    report::ReportOrder order{
        .form = form(),
        .review = chosenIn(*m_ui->review, ReviewKind::YearEnd),
        .point =
            {.year = AcademicYear(m_ui->year->currentData().toInt()),
             .scope = Scope(),
             .asAt = today},
        .date = today,
        .front = m_front->front(),
        .auditHead = m_plan.auditHead()};
    if (isAboutOneIndicator(form().kind) && m_ui->indicator->currentIndex() >= 0)
        order.indicator = IndicatorCode(toStdString(m_ui->indicator->currentData().toString()));
    if (isOneOfficers(form().kind) && m_ui->officer->currentIndex() >= 0)
        order.officer = OfficerCode(toStdString(m_ui->officer->currentData().toString()));
    return order;
}

void ExportReportDialog::exportReport()
{
    const auto file = m_files.reportToWrite(this, suggestedFile(), codeOf(format()));
    if (!file)
        return;
    if (const auto issued = issuedPaper())
        writeIssued(*issued, *file);
    else
        start(ReportFile{.format = format(), .path = *file});
}

/// The paper of a signed-off review as it was issued, unless the author changed anything about it.
std::optional<std::string> ExportReportDialog::issuedPaper() const
{
    const auto code = review();
    if (!code || m_ui->form->currentIndex() > 0 || m_front->front() != FrontMatter{} ||
        isAboutOneIndicator(form().kind) || isOneOfficers(form().kind))
        return std::nullopt;
    return PlanReviews(m_plan).issued(*code, form().kind, format());
}

void ExportReportDialog::writeIssued(const std::string& bytes, const QString& file)
{
    try {
        report::writeFileSafely(toPath(file), bytes);
        m_written = file;
        m_settings.setFolder(QFileInfo(file).absolutePath());
        showResult(tr("Written to %1, as it was issued").arg(QDir::toNativeSeparators(file)), true);
    } catch (const Error& error) {
        showResult(problemText(error), false);
    }
}

void ExportReportDialog::preview()
{
    start(std::nullopt);
}

void ExportReportDialog::start(std::optional<ReportFile> file)
{
    if (m_job.isRunning())
        return;
    m_target = file ? file->path : QString();
    m_ui->result->hide();
    m_ui->openFolder->hide();
    showRunning(true);
    try {
        auto wanted = order();
        if (const auto code = review()) {
            auto [held, record] = PlanReviews(m_plan).paperBasis(*code);
            auto of = report::reviewOrder(std::move(wanted.form), std::move(wanted.front), held);
            of.indicator = wanted.indicator;
            of.officer = wanted.officer;
            m_job.start(std::move(record), std::move(of), std::move(file));
        } else {
            m_job.start(m_plan.record(), std::move(wanted), std::move(file));
        }
    } catch (const Error& error) {
        showRunning(false);
        showResult(problemText(error), false);
    }
}

void ExportReportDialog::showRunning(bool isRunning)
{
    showBusy(*m_ui->progress);
    m_ui->progress->setVisible(isRunning);
    m_ui->stopButton->setVisible(isRunning);
    m_ui->tabs->setEnabled(!isRunning);
    m_ui->previewButton->setEnabled(!isRunning);
    m_ui->exportButton->setEnabled(!isRunning);
}

void ExportReportDialog::finish()
{
    showRunning(false);
    if (m_job.error()) {
        showResult(problemText(*m_job.error()), false);
        return;
    }
    if (m_job.wasStopped()) {
        showResult(tr("Stopped; nothing was written."), false);
        return;
    }
    if (m_target.isEmpty()) {
        ReportPreview preview(*m_job.report(), this);
        preview.exec();
        return;
    }
    m_written = m_target;
    m_settings.setFolder(QFileInfo(m_target).absolutePath());
    QString message = tr("Written to %1").arg(QDir::toNativeSeparators(m_target));
    if (const auto open = m_job.report()->findings.size(); open > 0)
        message += QLatin1Char('\n') +
            tr("It is a draft: to settle before issue, %1. The preview lists them.").arg(open);
    showResult(message, true);
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
