// Grabs the pages of the real window into a folder: of the first sample plan with its published
// outturns those that the README and the user guide show, of every other plan the same with its
// name.

#include <app/dashboard/dashboard_page.h>
#include <app/editor/plan_editor_page.h>
#include <app/entry/figures_page.h>
#include <app/look/appearance.h>
#include <app/plan/open_plan.h>
#include <app/presentation/presentation.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/export_report_dialog.h>
#include <app/window/file_chooser.h>
#include <app/window/main_window.h>
#include <app/window/plan_view.h>
#include <app/window/samples.h>
#include <domain/error.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

namespace {

using namespace outturn;
using namespace outturn::app;

const Session session{
    .author = {.user = "adviser", .host = "desk"},
    .clock = [] { return std::string("2016-10-03T09:00:00Z"); },
    .today = Date(2016, 10, 3)};

/// Grabs one page after another.
class Camera
{
public:
    explicit Camera(QString folder)
        : m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
    }

    void grab(QWidget& widget, const QString& name) const
    {
        QApplication::processEvents();
        QApplication::processEvents();
        widget.grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png")));
    }

private:
    QString m_folder;
};

void grabPages(const Camera& camera, MainWindow& window, const QString& ending)
{
    const PlanRecord& record = window.plan()->record();
    window.view()->showDashboard();
    camera.grab(window, QStringLiteral("dashboard") + ending);
    if (!record.plan.indicators.empty()) {
        auto& dashboard = *window.findChild<DashboardPage*>();
        dashboard.showView(DashboardView::Matrix);
        camera.grab(window, QStringLiteral("matrix") + ending);
        dashboard.showView(DashboardView::Attention);
        camera.grab(window, QStringLiteral("attention") + ending);
        dashboard.showView(DashboardView::Table);
        Presentation presentation(*window.plan());
        presentation.resize(1600, 900);
        presentation.show();
        camera.grab(presentation, QStringLiteral("presentation") + ending);
        presentation.showPage(1);
        camera.grab(presentation, QStringLiteral("presentation-priority") + ending);
        presentation.close();
        window.view()->showIndicator(record.plan.indicators.front().code);
        camera.grab(window, QStringLiteral("indicator") + ending);
        window.view()->showEntry();
        camera.grab(window, QStringLiteral("enter-outturns") + ending);
        window.findChild<FiguresPage*>()->showBenchmarks();
        camera.grab(window, QStringLiteral("enter-benchmarks") + ending);
        window.findChild<FiguresPage*>()->showOutturns();
        window.view()->showTerm();
        auto& officer = *window.findChild<QComboBox*>(QStringLiteral("officer"));
        officer.setCurrentIndex(officer.count() > 3 ? 3 : officer.count() - 1);
        camera.grab(window, QStringLiteral("my-term") + ending);
    }
    window.view()->showPlan();
    camera.grab(window, QStringLiteral("plan") + ending);
    window.view()->showActions();
    camera.grab(window, QStringLiteral("actions") + ending);
    window.view()->showEditor();
    if (!record.plan.indicators.empty())
        window.findChild<PlanEditorPage*>()->showItem(QStringLiteral("indicators"), 0);
    camera.grab(window, QStringLiteral("edit-plan") + ending);
}

void grabDialog(const Camera& camera, MainWindow& window, Settings& settings)
{
    DialogFileChooser files;
    ExportReportDialog dialog(*window.plan(), files, settings, &window);
    dialog.show();
    camera.grab(dialog, QStringLiteral("export-report"));
    dialog.close();
}

/// The application as it starts in light colours, with settings of its own.
struct Desk
{
    Desk(const QString& settingsFile, int textSize, QApplication& application)
        : settings(std::make_unique<QSettings>(settingsFile, QSettings::IniFormat))
        , appearance(application)
    {
        appearance.apply(Theme::Light);
        appearance.setTextSize(textSize);
        window = std::make_unique<MainWindow>(
            Surroundings{.settings = settings, .files = files, .appearance = appearance});
        window->resize(1440, 900);
        window->show();
    }

    Settings settings;
    Appearance appearance;
    DialogFileChooser files;
    std::unique_ptr<MainWindow> window;
};

void grabAll(const Camera& camera, const QString& work, QApplication& application)
{
    Desk desk(QDir(work).filePath(QStringLiteral("settings.ini")), 100, application);
    MainWindow& window = *desk.window;
    camera.grab(window, QStringLiteral("welcome"));

    for (const QString& name : sampleNames()) {
        const QString ending = name == sampleNames().front() ? QString() : QLatin1Char('-') + name;
        const QString plan = QDir(work).filePath(name + QStringLiteral(".outturn"));
        createFromSample(name, toPath(plan), session);
        desk.appearance.apply(Theme::Light);
        window.openFile(plan);
        if (ending.isEmpty()) {
            window.plan()->setYear(window.plan()->record().plan.identity.firstTargetYear);
            grabDialog(camera, window, desk.settings);
        }
        grabPages(camera, window, ending);
        desk.appearance.apply(Theme::Dark);
        window.view()->refreshIcons();
        grabPages(camera, window, ending + QStringLiteral("-dark"));
    }
}

/// The pages of the first plan in letters of twice the size.
void grabAtTwiceTheSize(const Camera& camera, const QString& work, QApplication& application)
{
    Desk desk(QDir(work).filePath(QStringLiteral("large.ini")), 200, application);
    MainWindow& window = *desk.window;
    camera.grab(window, QStringLiteral("welcome-200"));
    window.openFile(QDir(work).filePath(sampleNames().front() + QStringLiteral(".outturn")));
    window.plan()->setYear(window.plan()->record().plan.identity.firstTargetYear);
    grabPages(camera, window, QStringLiteral("-200"));
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::fputs("usage: outturn_screenshots FOLDER\n", stderr);
        return 2;
    }
    QApplication::setApplicationName(QStringLiteral("Outturn"));
    QApplication application(argc, argv);
    // The pictures show paths below the user's own folder, whoever makes them.
    const QTemporaryDir work;
    qputenv("HOME", work.path().toLocal8Bit());
    try {
        const Camera camera(QString::fromLocal8Bit(argv[1]));
        grabAll(camera, work.path(), application);
        grabAtTwiceTheSize(camera, work.path(), application);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    return 0;
}
