#pragma once

#include <domain/identifier.h>

#include <QWidget>

#include <memory>

namespace Ui {
class PublishedPage;
}

namespace outturn::app {

class FileChooser;
class OpenPlan;
class Settings;

/// What was imported into the plan, and what is worked out of it. Files are imported from here, by
/// a button or by dropping one onto the page.
class PublishedPage : public QWidget
{
    Q_OBJECT

public:
    PublishedPage(
        OpenPlan& plan, FileChooser& files, Settings& settings, QWidget* parent = nullptr);
    ~PublishedPage() override;

    /// Asks for a file and takes it in, step by step.
    void importFile();
    /// The same for a file that is known already.
    void importFile(const QString& file);

    void showImportedFiles();
    void showWorkedOut();

signals:
    void indicatorChosen(const outturn::IndicatorCode& indicator);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void refresh();

    OpenPlan& m_plan;
    FileChooser& m_files;
    Settings& m_settings;
    std::unique_ptr<Ui::PublishedPage> m_ui;
};

} // namespace outturn::app
