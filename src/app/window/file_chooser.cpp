#include <app/window/file_chooser.h>

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FileChooser", text);
}

QString planFilter()
{
    return tr("Outturn plans (*.outturn)");
}

QString documentFilter()
{
    return tr("Plan documents (*.json)");
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

} // namespace

std::optional<QString> DialogFileChooser::planToOpen(QWidget* parent, const QString& folder)
{
    return chosen(QFileDialog::getOpenFileName(
        parent,
        tr("Open plan"),
        folder,
        QStringLiteral("%1;;%2").arg(planFilter(), documentFilter())));
}

std::optional<QString> DialogFileChooser::planToCreate(QWidget* parent, const QString& suggestion)
{
    const auto file =
        chosen(QFileDialog::getSaveFileName(parent, tr("New plan"), suggestion, planFilter()));
    return withEnding(file, QStringLiteral("outturn"));
}

std::optional<QString>
DialogFileChooser::reportToWrite(QWidget* parent, const QString& suggestion, const QString& ending)
{
    const QString filter = ending == u"docx" ? tr("Word documents (*.docx)")
        : ending == u"html"                  ? tr("Web pages (*.html)")
        : ending == u"json"                  ? documentFilter()
                                             : tr("Markdown documents (*.md)");
    const QString title = ending == u"json" ? tr("Export plan document") : tr("Export report");
    const auto file = chosen(QFileDialog::getSaveFileName(parent, title, suggestion, filter));
    return withEnding(file, ending);
}

} // namespace outturn::app
