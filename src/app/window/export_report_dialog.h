#pragma once

#include <app/report/report_job.h>
#include <domain/reporting/report_template.h>
#include <report/report.h>

#include <QDialog>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace Ui {
class ExportReportDialog;
}

namespace outturn::app {

class FileChooser;
class FrontMatterForm;
class OpenPlan;
class Settings;

/// Asks what report is wanted, by which template and in whose words, shows it and writes it. What
/// the author wrote is there again the next time.
class ExportReportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportReportDialog(
        OpenPlan& plan, FileChooser& files, Settings& settings, QWidget* parent = nullptr);
    ~ExportReportDialog() override;

    void done(int result) override;

private:
    void fillChoices();
    void fillReviews();
    void fillSubjects();
    void connectAll();

    void chooseKind();
    void chooseForm();
    void copyForm();
    void useForm(ReportTemplate form, const QString& name);
    void showForm();
    void chooseReview();
    void showOpenness();

    void exportReport();
    void preview();
    void start(std::optional<ReportFile> file);
    void showRunning(bool isRunning);
    void finish();
    void showResult(const QString& message, bool isWritten);
    void openFolder();

    [[nodiscard]] const ReportTemplate& form() const;
    [[nodiscard]] std::optional<ReviewCode> review() const;
    [[nodiscard]] report::ReportOrder order() const;
    [[nodiscard]] std::optional<std::string> issuedPaper() const;
    void writeIssued(const std::string& bytes, const QString& file);
    [[nodiscard]] report::Format format() const;
    [[nodiscard]] QString suggestedFile() const;

    OpenPlan& m_plan;
    FileChooser& m_files;
    Settings& m_settings;
    std::unique_ptr<Ui::ExportReportDialog> m_ui;
    std::vector<ReportTemplate> m_forms; ///< those that can be chosen for the kind
    FrontMatterForm* m_front = nullptr;
    ReportJob m_job;
    QString m_target; ///< where the job writes; empty for a preview
    QString m_written;
};

} // namespace outturn::app
