#include <app/plan/open_plan.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/export_document.h>
#include <app/window/file_chooser.h>
#include <app/window/problem.h>
#include <domain/error.h>
#include <planfile/plan_document.h>
#include <report/report.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace outturn::app {

namespace {

struct ExportDocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportDocument)
};

void write(const OpenPlan& plan, const QString& file)
{
    if (QFileInfo(file).suffix().compare(QStringLiteral("outturn"), Qt::CaseInsensitive) == 0)
        throw Error(
            ErrorKind::Usage,
            toStdString(ExportDocumentWords::tr(
                "that would stand in the place of a plan file; choose a name that ends "
                "in .json")),
            toStdString(file));
    report::writeFileSafely(toPath(file), planfile::writePlanDocument(plan.record()));
}

} // namespace

std::optional<QString>
exportDocument(const OpenPlan& plan, FileChooser& files, Settings& settings, QWidget* window)
{
    const QString name = QFileInfo(toQString(plan.file())).completeBaseName();
    const QString ending = QStringLiteral("json");
    auto file =
        files.reportToWrite(window, QDir(settings.folder()).filePath(name + u'.' + ending), ending);
    if (!file)
        return std::nullopt;
    const bool isWritten =
        runOrShowProblem(window, ExportDocumentWords::tr("The document cannot be written."), [&] {
            write(plan, *file);
        });
    if (!isWritten)
        return std::nullopt;
    settings.setFolder(QFileInfo(*file).absolutePath());
    return file;
}

} // namespace outturn::app
