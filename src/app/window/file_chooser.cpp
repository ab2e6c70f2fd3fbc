#include <app/window/file_chooser.h>

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <array>
#include <utility>

namespace outturn::app {

namespace {

struct FileChooserWords
{
    Q_DECLARE_TR_FUNCTIONS(FileChooser)
};

QString planFilter()
{
    return FileChooserWords::tr("Outturn plans (*.outturn)");
}

QString documentFilter()
{
    return FileChooserWords::tr("Plan documents (*.json)");
}

QString templateFilter()
{
    return FileChooserWords::tr("Report templates (*.json)");
}

std::optional<QString> chosen(const QString& file)
{
    return file.isEmpty() ? std::nullopt : std::optional(file);
}

/// A name typed without an ending gets the right one.
std::optional<QString> withEnding(const std::optional<QString>& file, const QString& ending)
{
    if (!file || !QFileInfo(*file).suffix().isEmpty())
        return file;
    return QStringLiteral("%1.%2").arg(*file, ending);
}

/// The kind that is chosen in the dialog tells the ending where the name has none.
std::optional<QString>
workbookOrCsv(QWidget* parent, const QString& title, const QString& suggestion)
{
    const QString workbooks = FileChooserWords::tr("Excel workbooks (*.xlsx)");
    const QString csv = FileChooserWords::tr("Comma-separated values (*.csv)");
    QString kind;
    const auto file = chosen(QFileDialog::getSaveFileName(
        parent, title, suggestion, workbooks + QStringLiteral(";;") + csv, &kind));
    return withEnding(file, kind == csv ? QStringLiteral("csv") : QStringLiteral("xlsx"));
}

/// What files with that ending are called.
QString kindOfFile(const QString& ending)
{
    const std::array<std::pair<const char16_t*, QString>, 8> kinds{
        {{u"docx", FileChooserWords::tr("Word documents")},
         {u"pdf", FileChooserWords::tr("PDF documents")},
         {u"html", FileChooserWords::tr("Web pages")},
         {u"xlsx", FileChooserWords::tr("Excel workbooks")},
         {u"csv", FileChooserWords::tr("CSV files")},
         {u"json", FileChooserWords::tr("JSON documents")},
         {u"png", FileChooserWords::tr("PNG pictures")},
         {u"svg", FileChooserWords::tr("SVG drawings")}}};
    for (const auto& [known, kind] : kinds)
        if (ending == QStringView(known))
            return kind;
    return FileChooserWords::tr("Markdown documents");
}

} // namespace

std::optional<QString> DialogFileChooser::planToOpen(QWidget* parent, const QString& folder)
{
    return chosen(QFileDialog::getOpenFileName(
        parent,
        FileChooserWords::tr("Open plan"),
        folder,
        QStringLiteral("%1;;%2").arg(planFilter(), documentFilter())));
}

std::optional<QString> DialogFileChooser::planToCreate(QWidget* parent, const QString& suggestion)
{
    const auto file = chosen(QFileDialog::getSaveFileName(
        parent, FileChooserWords::tr("New plan"), suggestion, planFilter()));
    return withEnding(file, QStringLiteral("outturn"));
}

std::optional<QString> DialogFileChooser::tableToImport(QWidget* parent, const QString& folder)
{
    return chosen(QFileDialog::getOpenFileName(
        parent,
        FileChooserWords::tr("Import a file"),
        folder,
        FileChooserWords::tr("Tables (*.csv *.txt *.xlsx *.xlsm)") + QStringLiteral(";;") +
            FileChooserWords::tr("All files (*)")));
}

std::optional<QString> DialogFileChooser::templateToOpen(QWidget* parent, const QString& folder)
{
    return chosen(QFileDialog::getOpenFileName(
        parent, FileChooserWords::tr("Choose a report template"), folder, templateFilter()));
}

std::optional<QString>
DialogFileChooser::templateToWrite(QWidget* parent, const QString& suggestion)
{
    const auto file = chosen(QFileDialog::getSaveFileName(
        parent, FileChooserWords::tr("Save a copy of the template"), suggestion, templateFilter()));
    return withEnding(file, QStringLiteral("json"));
}

std::optional<QString>
DialogFileChooser::reportToWrite(QWidget* parent, const QString& suggestion, const QString& ending)
{
    const QString filter = QStringLiteral("%1 (*.%2)").arg(kindOfFile(ending), ending);
    const auto file = chosen(
        QFileDialog::getSaveFileName(parent, FileChooserWords::tr("Save as"), suggestion, filter));
    return withEnding(file, ending);
}

std::optional<QString> DialogFileChooser::tableToWrite(QWidget* parent, const QString& suggestion)
{
    return workbookOrCsv(parent, FileChooserWords::tr("Export table"), suggestion);
}

std::optional<QString> DialogFileChooser::formToWrite(QWidget* parent, const QString& suggestion)
{
    return workbookOrCsv(parent, FileChooserWords::tr("Write a form"), suggestion);
}

std::optional<QString> DialogFileChooser::formToRead(QWidget* parent, const QString& folder)
{
    return chosen(QFileDialog::getOpenFileName(
        parent,
        FileChooserWords::tr("Read a form"),
        folder,
        FileChooserWords::tr("Workbooks and CSV (*.xlsx *.xlsm *.csv)")));
}

} // namespace outturn::app
