// Grabs the pages of the real window into a folder: of the first sample plan with its published
// outturns those that the README and the user guide show, of every other plan the same with its
// name. The schools are invented.

#include "pictured_schools.h"

#include <app/dashboard/dashboard_page.h>
#include <app/editor/plan_editor_page.h>
#include <app/entry/figures_page.h>
#include <app/look/appearance.h>
#include <app/plan/open_plan.h>
#include <app/presentation/presentation.h>
#include <app/schools/known_schools.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/export_report_dialog.h>
#include <app/window/file_chooser.h>
#include <app/window/main_window.h>
#include <app/window/plan_view.h>
#include <app/window/samples.h>
#include <domain/error.h>
#include <domain/review/review.h>
#include <store/plan_store.h>
#include <store/reviews/reviews.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <future>
#include <memory>
#include <utility>

namespace {

using namespace outturn;
using namespace outturn::app;

const Session session{
    .author = {.user = "adviser", .host = "desk"},
    .clock = [] { return std::string("2016-10-03T09:00:00Z"); },
    .today = Date(2016, 10, 3)};

const Review midYear{
    .code = ReviewCode("mid-year-2013-14"),
    .kind = ReviewKind::MidYear,
    .year = AcademicYear(2013),
    .scope = {},
    .date = Date(2013, 11, 20)};

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

/// The pages about schools, districts and reviews.
void grabPagesOfSchools(const Camera& camera, MainWindow& window, const QString& ending)
{
    PlanView& view = *window.view();
    const auto show = [&](const Place& place, const char* name) {
        view.showAboutSchools(place);
        camera.grab(window, QLatin1String(name) + ending);
    };
    const auto& known = view.knownSchools().profiles();
    show({.page = Place::Page::Schools, .indicator = {}}, "schools");
    show(
        {.page = Place::Page::School, .indicator = {}, .school = known.at(7).school.urn}, "school");
    show({.page = Place::Page::Caseload, .indicator = {}}, "caseload");
    show(
        {.page = Place::Page::Districts, .indicator = {}, .school = {}, .district = "South"},
        "districts");
    view.showPublished();
    camera.grab(window, QStringLiteral("published") + ending);
    view.showReview(midYear.code);
    camera.grab(window, QStringLiteral("reviews") + ending);
}

void grabDialog(const Camera& camera, MainWindow& window, Settings& settings, const QString& ending)
{
    DialogFileChooser files;
    ExportReportDialog dialog(*window.plan(), files, settings, &window);
    dialog.show();
    camera.grab(dialog, QStringLiteral("export-report") + ending);
    dialog.close();
}

void addWhatSchoolPagesShow(const std::filesystem::path& file)
{
    auto plan =
        store::PlanStore::open(file, store::Access::ReadWrite, session.author, session.clock);
    test::addSchools(plan, session.today);
    store::Reviews(plan).open(midYear);
}

/// Opens a plan file on the day of the pictures.
void open(MainWindow& window, const QString& file)
{
    window.openRead(
        file, std::async(std::launch::deferred, PlanReading::of, toPath(file), session));
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
    for (const auto& [theme, ending] :
         {std::pair(Theme::Dark, QStringLiteral("-dark")), std::pair(Theme::Light, QString())}) {
        desk.appearance.apply(theme);
        camera.grab(window, QStringLiteral("welcome") + ending);
    }

    for (const QString& name : sampleNames()) {
        const QString ending = name == sampleNames().front() ? QString() : QLatin1Char('-') + name;
        const QString plan = QDir(work).filePath(name + QStringLiteral(".outturn"));
        createFromSample(name, toPath(plan), session);
        if (ending.isEmpty())
            addWhatSchoolPagesShow(toPath(plan));
        desk.appearance.apply(Theme::Light);
        open(window, plan);
        if (ending.isEmpty())
            window.plan()->setYear(window.plan()->record().plan.identity.firstTargetYear);
        const auto grab = [&](const QString& theme) {
            grabPages(camera, window, ending + theme);
            if (ending.isEmpty()) {
                grabPagesOfSchools(camera, window, theme);
                grabDialog(camera, window, desk.settings, theme);
            }
        };
        grab({});
        desk.appearance.apply(Theme::Dark);
        window.view()->refreshIcons();
        grab(QStringLiteral("-dark"));
    }
}

/// The pages of the first plan in letters of twice the size.
void grabAtTwiceTheSize(const Camera& camera, const QString& work, QApplication& application)
{
    Desk desk(QDir(work).filePath(QStringLiteral("large.ini")), 200, application);
    MainWindow& window = *desk.window;
    camera.grab(window, QStringLiteral("welcome-200"));
    open(window, QDir(work).filePath(sampleNames().front() + QStringLiteral(".outturn")));
    window.plan()->setYear(window.plan()->record().plan.identity.firstTargetYear);
    grabPages(camera, window, QStringLiteral("-200"));
    grabPagesOfSchools(camera, window, QStringLiteral("-200"));
    grabDialog(camera, window, desk.settings, QStringLiteral("-200"));
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
