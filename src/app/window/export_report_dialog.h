#pragma once

#include <report/report.h>

#include <QDialog>

#include <memory>

namespace Ui {
class ExportReportDialog;
}

namespace outturn::app {

class FileChooser;
class OpenPlan;
class Settings;

/// Asks what report is wanted and writes it.
class ExportReportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportReportDialog(
        OpenPlan& plan, FileChooser& files, Settings& settings, QWidget* parent = nullptr);
    ~ExportReportDialog() override;

private:
    void fillChoices();
    void fillFrontMatter();
    void exportReport();
    void write(const QString& file);
    void showResult(const QString& message, bool isWritten);
    void openFolder();
    [[nodiscard]] report::Format format() const;
    [[nodiscard]] QString suggestedFile() const;

    OpenPlan& m_plan;
    FileChooser& m_files;
    Settings& m_settings;
    std::unique_ptr<Ui::ExportReportDialog> m_ui;
    QString m_written;
};

} // namespace outturn::app
