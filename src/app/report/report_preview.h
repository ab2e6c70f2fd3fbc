#pragma once

#include <report/prepared_report.h>

#include <QDialog>

#include <memory>

namespace Ui {
class ReportPreview;
}

namespace outturn::app {

/// A report page by page, with what is to be put right before it is issued, commentary that its
/// review still waits for among it, and where each figure comes from.
class ReportPreview : public QDialog
{
    Q_OBJECT

public:
    explicit ReportPreview(report::PreparedReport report, QWidget* parent = nullptr);
    ~ReportPreview() override;

private:
    void listFindings();
    void listFigures();
    void goToFinding(int row);
    void showTrace(int index);
    void askTrace(const QString& id);
    void showPage();

    report::PreparedReport m_report;
    std::unique_ptr<Ui::ReportPreview> m_ui;
};

} // namespace outturn::app
