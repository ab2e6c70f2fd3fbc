#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace outturn::app {

/// Asks the user for files. The window talks to this and not to dialogs, so that tests can answer.
class FileChooser
{
public:
    FileChooser() = default;
    FileChooser(const FileChooser&) = delete;
    FileChooser& operator=(const FileChooser&) = delete;
    virtual ~FileChooser() = default;

    /// A plan file to open; nothing when the user changes their mind. So for the others.
    [[nodiscard]] virtual std::optional<QString>
    planToOpen(QWidget* parent, const QString& folder) = 0;

    /// Where to make a new plan file.
    [[nodiscard]] virtual std::optional<QString>
    planToCreate(QWidget* parent, const QString& suggestion) = 0;

    /// A file of figures, or a published table, to import.
    [[nodiscard]] virtual std::optional<QString>
    tableToImport(QWidget* parent, const QString& folder) = 0;

    /// A report template to read.
    [[nodiscard]] virtual std::optional<QString>
    templateToOpen(QWidget* parent, const QString& folder) = 0;

    /// Where to write a copy of a report template.
    [[nodiscard]] virtual std::optional<QString>
    templateToWrite(QWidget* parent, const QString& suggestion) = 0;

    /// Where to write a report or a chart; @p ending is what its name ends in, such as "docx".
    [[nodiscard]] virtual std::optional<QString>
    reportToWrite(QWidget* parent, const QString& suggestion, const QString& ending) = 0;

    /// Where to write a table: a workbook or, by its ending, a CSV.
    [[nodiscard]] virtual std::optional<QString>
    tableToWrite(QWidget* parent, const QString& suggestion) = 0;

    /// Where to write a form or a return: a workbook or, by its ending, a CSV.
    [[nodiscard]] virtual std::optional<QString>
    formToWrite(QWidget* parent, const QString& suggestion) = 0;

    /// A form, a return or another file of figures to read.
    [[nodiscard]] virtual std::optional<QString>
    formToRead(QWidget* parent, const QString& folder) = 0;
};

/// Asks with the desktop's own dialogs.
class DialogFileChooser : public FileChooser
{
public:
    [[nodiscard]] std::optional<QString>
    planToOpen(QWidget* parent, const QString& folder) override;
    [[nodiscard]] std::optional<QString>
    planToCreate(QWidget* parent, const QString& suggestion) override;
    [[nodiscard]] std::optional<QString>
    tableToImport(QWidget* parent, const QString& folder) override;
    [[nodiscard]] std::optional<QString>
    templateToOpen(QWidget* parent, const QString& folder) override;
    [[nodiscard]] std::optional<QString>
    templateToWrite(QWidget* parent, const QString& suggestion) override;
    [[nodiscard]] std::optional<QString>
    reportToWrite(QWidget* parent, const QString& suggestion, const QString& ending) override;
    [[nodiscard]] std::optional<QString>
    tableToWrite(QWidget* parent, const QString& suggestion) override;
    [[nodiscard]] std::optional<QString>
    formToWrite(QWidget* parent, const QString& suggestion) override;
    [[nodiscard]] std::optional<QString>
    formToRead(QWidget* parent, const QString& folder) override;
};

} // namespace outturn::app
