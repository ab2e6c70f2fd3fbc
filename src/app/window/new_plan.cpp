#include <app/editor/blank_plan_dialog.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/file_chooser.h>
#include <app/window/new_plan.h>
#include <app/window/problem.h>
#include <app/window/samples.h>
#include <planfile/plan_document.h>

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QRegularExpression>

#include <optional>

namespace outturn::app {

namespace {

/// A plan's title as a file's name that every system takes.
QString fileNameFor(const PlanRecord& record)
{
    QString name = toQString(std::string_view(record.plan.identity.title));
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*]+"));
    name = name.replace(unfit, QStringLiteral(" ")).simplified().left(80).trimmed();
    return name + QStringLiteral(".outturn");
}

} // namespace

NewPlan::NewPlan(FileChooser& files, const Settings& settings, QWidget& window)
    : QObject(&window)
    , m_files(files)
    , m_settings(settings)
    , m_window(window)
{
}

void NewPlan::fillMenu(QMenu& menu)
{
    menu.clear();
    for (const QString& name : sampleNames()) {
        QAction* action = menu.addAction(sampleTitle(name));
        connect(action, &QAction::triggered, this, [this, name] { fromSample(name); });
    }
    menu.addSeparator();
    QAction* document = menu.addAction(tr("A plan &document…"));
    connect(document, &QAction::triggered, this, &NewPlan::chooseDocument);
    QAction* blank = menu.addAction(tr("&Blank plan…"));
    connect(blank, &QAction::triggered, this, &NewPlan::fromNothing);
}

void NewPlan::fromSample(const QString& name)
{
    const QString suggestion =
        QDir(m_settings.folder()).filePath(name + QStringLiteral(".outturn"));
    const auto file = m_files.planToCreate(&m_window, suggestion);
    if (!file)
        return;
    const bool isMade = runOrShowProblem(
        &m_window, tr("The plan cannot be made."), [&] { createFromSample(name, toPath(*file)); });
    if (isMade)
        emit made(*file);
}

void NewPlan::fromNothing()
{
    auto* dialog = new BlankPlanDialog(Session::ofThisMachine().today, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(dialog->record()); });
    dialog->open();
}

void NewPlan::chooseDocument()
{
    if (const auto document = m_files.planToOpen(&m_window, m_settings.folder()))
        fromDocument(*document);
}

void NewPlan::fromDocument(const QString& document)
{
    std::optional<PlanRecord> record;
    const bool isRead = runOrShowProblem(&m_window, tr("The document cannot be read."), [&] {
        record = planfile::loadPlanDocument(toPath(document));
    });
    if (isRead)
        keep(*record);
}

void NewPlan::keep(const PlanRecord& record)
{
    const QString suggestion = QDir(m_settings.folder()).filePath(fileNameFor(record));
    if (const auto file = m_files.planToCreate(&m_window, suggestion))
        emit begun(QFileInfo(*file).absoluteFilePath(), record);
}

bool isPlanDocument(const QString& file)
{
    return QFileInfo(file).suffix().compare(QStringLiteral("json"), Qt::CaseInsensitive) == 0;
}

} // namespace outturn::app
