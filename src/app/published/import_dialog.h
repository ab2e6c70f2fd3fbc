#pragma once

#include <app/published/file_import.h>

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class ImportDialog;
}

namespace outturn::app {

class FileChooser;
class OpenPlan;
class Settings;
class RowsModel;

/// Takes a file into the plan in two steps: what it is, with its first rows to look at; and what
/// would become of its rows, before anything is written. Reading and writing run beside the window,
/// with their progress and a way to stop them.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(OpenPlan& plan, FileChooser& files, Settings& settings, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Looks at @p file and shows what it seems to be.
    void showFile(const QString& file);

signals:
    /// A published table is in the plan file; @p id is its row.
    void tableImported(qint64 id);
    /// The figures of a file are in the plan.
    void figuresImported();

private:
    enum class Step
    {
        Choose,
        Check,
    };

    void fillChoices();
    void browse();
    void lookAtTyped(const QString& text);
    void missTyped();
    void lookAt(const QString& file);
    void showRecognised(const imports::RecognisedFile& file);
    void showWhatIsNeeded();
    void showProblemHere(const QString& problem);
    void goTo(Step step);
    void goOn();
    void check();
    void showChecked(ReadImport read);
    [[nodiscard]] QString summaryOf(const ReadImport& read) const;
    void take();
    void takeTable();
    void tellTaken(const store::DatasetImport& import);
    [[nodiscard]] ImportChoice choice() const;

    OpenPlan& m_plan;
    FileChooser& m_files;
    Settings& m_settings;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    RowsModel* m_preview;
    RowsModel* m_remarks;
    QString m_file;
    std::shared_ptr<ReadImport> m_read;
};

} // namespace outturn::app
