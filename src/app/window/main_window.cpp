#include <app/guide/guide_window.h>
#include <app/look/screen_room.h>
#include <app/plan/open_plan.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/undo/change_history.h>
#include <app/window/about.h>
#include <app/window/due_notices.h>
#include <app/window/file_chooser.h>
#include <app/window/look_commands.h>
#include <app/window/main_window.h>
#include <app/window/new_plan.h>
#include <app/window/output_commands.h>
#include <app/window/panel_command.h>
#include <app/window/plan_drop.h>
#include <app/window/plan_view.h>
#include <app/window/problem.h>
#include <app/window/recent_files_menu.h>
#include <app/window/samples.h>
#include <app/window/view_commands.h>
#include <app/window/welcome_page.h>
#include <app/window/window_actions.h>
#include <app/window/window_search.h>

#include <QFileInfo>
#include <QMenu>

#include <utility>

namespace outturn::app {

MainWindow::MainWindow(const Surroundings& surroundings, QWidget* parent)
    : QMainWindow(parent)
    , m_surroundings(surroundings)
    , m_sitting(surroundings.settings)
    , m_actions(new WindowActions(*this, m_undoGroup))
    , m_newPlan(new NewPlan(surroundings.files, surroundings.settings, *this))
    , m_status(*this)
    , m_exports(surroundings.files, surroundings.settings, m_status, *this)
    , m_due(new DueNotices(*this, *m_actions->due))
{
    // The format is named, or Qt would load its plugins of all others to ask them first.
    setWindowIcon(QPixmap(QStringLiteral(":/icons/outturn-64.png"), "PNG"));
    connectActions();
    connectLook();
    connectPanel(*this, *m_actions->history, Qt::RightDockWidgetArea, [this] {
        return new ChangeHistory(m_undoGroup, this);
    });
    connect(
        new PlanDrop(this),
        &PlanDrop::dropped,
        this,
        &MainWindow::openFile,
        Qt::QueuedConnection); // whoever drags is let go first
    if (!restoreGeometry(m_surroundings.settings.windowGeometry()))
        resize(1280, 800);
    if (!isMaximized() && !isFullScreen())
        fitOnScreen(*this);
}

void MainWindow::showEvent(QShowEvent* event)
{
    // Not before: a window that opens on a plan never needs the welcome.
    if (centralWidget() == nullptr)
        showWelcome();
    QMainWindow::showEvent(event);
}

MainWindow::~MainWindow()
{
    // The pages look at the plan until they are gone.
    delete takeCentralWidget();
}

void MainWindow::connectActions()
{
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askAndOpen);
    connectOutputCommands(*m_actions, m_exports, *this, [this] {
        return PlanInSight{*m_plan, *m_view};
    });
    connect(m_actions->close, &QAction::triggered, this, &MainWindow::closePlan);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->search, &QAction::triggered, this, [this] {
        openSearch(*this, m_plan.get(), m_view);
    });
    connect(m_actions->guide, &QAction::triggered, this, &MainWindow::showGuide);
    connect(m_actions->about, &QAction::triggered, this, [this] { showAboutBox(this); });
    connectViewCommands(*m_actions, *this, [this]() -> PlanView& { return *m_view; });
    connect(m_due, &DueNotices::chosen, this, [this](const DueThing& thing) {
        showDue(*m_view, thing);
    });
    connect(
        new RecentFilesMenu(*m_actions->openRecent, m_surroundings.settings),
        &RecentFilesMenu::chosen,
        this,
        &MainWindow::openFile);
    connect(m_actions->newFromSample, &QMenu::aboutToShow, this, [this] {
        m_newPlan->fillMenu(*m_actions->newFromSample);
    });
    connect(m_newPlan, &NewPlan::made, this, &MainWindow::openFile);
    connect(m_newPlan, &NewPlan::begun, this, &MainWindow::begin);
}

void MainWindow::connectLook()
{
    auto* look = new LookCommands(
        *m_actions->themes, m_surroundings.settings, m_surroundings.appearance, this);
    connect(look, &LookCommands::coloursChanged, this, [this] {
        if (m_view)
            m_view->refreshIcons();
    });
    connect(look, &LookCommands::textSizeChanged, this, &MainWindow::makePagesAgain);
    connect(m_actions->settings, &QAction::triggered, look, [this, look] {
        look->askForSettings(this);
    });
}

// --- Opening and closing
// --------------------------------------------------------------------------

void MainWindow::openFile(const QString& file)
{
    if (isPlanDocument(file)) {
        m_newPlan->fromDocument(file);
        return;
    }
    const auto path = toPath(QFileInfo(file).absoluteFilePath());
    if (m_plan && m_plan->file() == path)
        return;
    openRead(
        file, std::async(std::launch::deferred, PlanReading::of, path, Session::ofThisMachine()));
}

void MainWindow::openRead(const QString& file, FutureReading reading)
{
    const QWidget* before = centralWidget();
    const bool isOpen = runOrShowProblem(this, tr("The plan cannot be opened."), [&] {
        auto plan = std::make_unique<OpenPlan>(reading.get());
        showEarly();
        showPlan(std::move(plan));
    });
    if (!isOpen && !file.isEmpty())
        m_surroundings.settings.removeRecentFile(QFileInfo(file).absoluteFilePath());
    if (!isOpen && before == nullptr)
        showWelcome();
}

void MainWindow::showEarly()
{
    // The window system takes about as long to make room on the screen as the pages take to be
    // made; nothing is painted before both are done.
    if (isVisible())
        return;
    setCentralWidget(new QWidget(this));
    setVisible(true);
}

void MainWindow::openSample(const QString& name)
{
    runOrShowProblem(this, tr("The built-in plan cannot be opened."), [&] {
        openFile(toQString(userCopyOfSample(name)));
    });
}

void MainWindow::resume()
{
    const QString page = m_sitting.page();
    if (const QString file = m_sitting.fileToResume(); !file.isEmpty())
        openFile(file);
    if (m_view)
        m_view->showPageCalled(page);
    m_sitting.arrived();
}

void MainWindow::askAndOpen()
{
    const auto file = m_surroundings.files.planToOpen(this, m_surroundings.settings.folder());
    if (file)
        openFile(*file);
}

void MainWindow::begin(const QString& file, const PlanRecord& record)
{
    const bool isMade = runOrShowProblem(this, tr("The plan cannot be made."), [&] {
        showPlan(OpenPlan::create(toPath(file), record));
    });
    if (isMade)
        m_view->showEditor();
}

void MainWindow::showPlan(std::unique_ptr<OpenPlan> plan)
{
    finishEdits();
    makePages(*plan);
    m_plan = std::move(plan);
    m_undoGroup.addStack(&m_plan->undoStack());
    m_undoGroup.setActiveStack(&m_plan->undoStack());
    connect(m_plan.get(), &OpenPlan::editRefused, this, [this](const QString& reason) {
        showProblem(this, tr("The change could not be made."), reason);
    });
    const QString file = toQString(m_plan->file());
    m_surroundings.settings.addRecentFile(file);
    m_surroundings.settings.setFolder(QFileInfo(file).absolutePath());
    m_sitting.planOpened(file);
    m_actions->setPlanOpen(true);
    m_status.show(m_plan.get());
    m_due->showPlan(m_plan.get());
    m_actions->due->setChecked(m_surroundings.settings.showsDue());
}

void MainWindow::makePages(OpenPlan& plan)
{
    auto* view = new PlanView(plan, m_surroundings.settings, m_surroundings.files, this);
    delete takeCentralWidget();
    m_view = view;
    setCentralWidget(view);
    connect(view, &PlanView::exportRequested, m_actions->exportReport, &QAction::trigger);
    connect(
        view,
        &PlanView::fileToSave,
        this,
        [this](const QString& name, const QString& ending, const QByteArray& bytes) {
            m_exports.saveFile(name, ending, bytes);
        });
    connect(view, &PlanView::districtReportRequested, this, [this, view](const QString& district) {
        view->exportDistrict(district, m_surroundings.files);
    });
    connect(view, &PlanView::placeChanged, this, [this, view] {
        m_actions->back->setEnabled(view->history().canGoBack());
        m_actions->forward->setEnabled(view->history().canGoForward());
        m_sitting.pageShown(view->pageName());
    });
}

void MainWindow::makePagesAgain()
{
    if (!m_plan)
        return showWelcome();
    const QString page = m_view->pageName();
    finishEdits();
    makePages(*m_plan);
    m_view->showPageCalled(page);
}

void MainWindow::finishEdits()
{
    if (m_view)
        m_view->finishEdits();
}

void MainWindow::closePlan()
{
    finishEdits();
    m_due->showPlan(nullptr);
    showWelcome();
    m_plan.reset();
    m_sitting.planClosed();
    m_status.show(m_plan.get());
}

void MainWindow::showWelcome()
{
    delete takeCentralWidget();
    m_view = nullptr;
    m_actions->setPlanOpen(false);
    auto* welcome = new WelcomePage(this);
    welcome->setRecentFiles(m_surroundings.settings.recentFiles());
    connect(welcome, &WelcomePage::openRequested, this, &MainWindow::askAndOpen);
    welcome->setNewPlans(m_actions->newFromSample);
    connect(
        welcome,
        &WelcomePage::fileChosen,
        this,
        &MainWindow::openFile,
        Qt::QueuedConnection); // the page is gone once the file is open
    connect(
        welcome, &WelcomePage::sampleChosen, this, &MainWindow::openSample, Qt::QueuedConnection);
    setCentralWidget(welcome);
    m_status.show(m_plan.get());
}

void MainWindow::showGuide()
{
    if (m_guide == nullptr)
        m_guide = new GuideWindow(this);
    m_guide->showTopic(m_view ? m_view->pageName() : QStringLiteral("welcome"));
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    finishEdits();
    m_surroundings.settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace outturn::app
