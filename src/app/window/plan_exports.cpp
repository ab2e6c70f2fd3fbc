#include <app/paper/shown_table.h>
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

#include <QAbstractItemView>
#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace outturn::app {

namespace {

struct PlanExportsWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanExports)
};

/// A text as a part of a file's name: "Indicators by priority" is "indicators-by-priority".
QString fileNamePart(const QString& text)
{
    QString name;
    for (const QChar letter : text.toLower())
        if (letter.isLetterOrNumber())
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

QString suggestedName(const OpenPlan& plan, const QAbstractItemView& table)
{
    return QStringLiteral("%1-%2-%3.xlsx")
        .arg(
            QFileInfo(toQString(plan.file())).completeBaseName(),
            fileNamePart(table.accessibleName()),
            QString::number(plan.year().endYear()));
}

bool isCsv(const QString& file)
{
    return QFileInfo(file).suffix().compare(u"csv", Qt::CaseInsensitive) == 0;
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
        m_status.tell(PlanExportsWords::tr("Written to %1").arg(displayPath(*file)));
}

void PlanExports::exportTable(const OpenPlan& plan, const QWidget& page)
{
    const QAbstractItemView* table = tableInSight(page);
    if (table == nullptr) {
        showProblem(
            &m_window,
            PlanExportsWords::tr("There is no table to export."),
            PlanExportsWords::tr("This page has none in sight."));
        return;
    }
    const auto file = m_files.tableToWrite(
        &m_window, QDir(m_settings.folder()).filePath(suggestedName(plan, *table)));
    if (!file)
        return;
    const report::Sheet sheet = shownTable(*table);
    const bool isWritten =
        runOrShowProblem(&m_window, PlanExportsWords::tr("The table could not be written."), [&] {
            report::writeFileSafely(
                toPath(*file), isCsv(*file) ? report::sheetCsv(sheet) : report::sheetXlsx(sheet));
        });
    if (!isWritten)
        return;
    m_settings.setFolder(QFileInfo(*file).absolutePath());
    m_status.tell(PlanExportsWords::tr("Rows: %1. Written to %2")
                      .arg(sheet.rows.size())
                      .arg(displayPath(*file)));
}

void PlanExports::saveFile(const QString& name, const QString& ending, const QByteArray& bytes)
{
    const QString suggestion =
        QDir(m_settings.folder()).filePath(QStringLiteral("%1.%2").arg(name, ending));
    const auto file = m_files.reportToWrite(&m_window, suggestion, ending);
    if (!file)
        return;
    const bool isWritten =
        runOrShowProblem(&m_window, PlanExportsWords::tr("The file could not be written."), [&] {
            report::writeFileSafely(toPath(*file), bytes.toStdString());
        });
    if (isWritten)
        m_settings.setFolder(QFileInfo(*file).absolutePath());
}

} // namespace outturn::app
