#include <app/plan/open_plan.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/export_document.h>
#include <app/window/export_report_dialog.h>
#include <app/window/file_chooser.h>
#include <app/window/plan_exports.h>
#include <app/window/problem.h>
#include <app/window/window_status.h>
#include <report/report.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PlanExports", text);
}

} // namespace

PlanExports::PlanExports(
    FileChooser& files, Settings& settings, WindowStatus& status, QWidget& window)
    : m_files(files)
    , m_settings(settings)
    , m_status(status)
    , m_window(window)
{
}

void PlanExports::exportReport(OpenPlan& plan)
{
    ExportReportDialog dialog(plan, m_files, m_settings, &m_window);
    dialog.exec();
}

void PlanExports::exportDocument(const OpenPlan& plan)
{
    if (const auto file = app::exportDocument(plan, m_files, m_settings, &m_window))
        m_status.tell(tr("Written to %1").arg(displayPath(*file)));
}

void PlanExports::saveFile(const QString& name, const QString& ending, const QByteArray& bytes)
{
    const QString suggestion =
        QDir(m_settings.folder()).filePath(QStringLiteral("%1.%2").arg(name, ending));
    const auto file = m_files.reportToWrite(&m_window, suggestion, ending);
    if (!file)
        return;
    const bool isWritten = runOrShowProblem(&m_window, tr("The file could not be written."), [&] {
        report::writeFileSafely(toPath(*file), bytes.toStdString());
    });
    if (isWritten)
        m_settings.setFolder(QFileInfo(*file).absolutePath());
}

} // namespace outturn::app
