#include <app/guide/guide_window.h>
#include <app/look/plain_label.h>
#include <app/plan/open_plan.h>
#include <app/plan/plan_reviews.h>
#include <app/search/command_entries.h>
#include <app/search/plan_entries.h>
#include <app/search/search_dialog.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/undo/change_history.h>
#include <app/window/about.h>
#include <app/window/export_document.h>
#include <app/window/export_report_dialog.h>
#include <app/window/file_chooser.h>
#include <app/window/main_window.h>
#include <app/window/new_plan.h>
#include <app/window/plan_drop.h>
#include <app/window/plan_view.h>
#include <app/window/problem.h>
#include <app/window/samples.h>
#include <app/window/welcome_page.h>
#include <app/window/window_actions.h>
#include <report/report.h>

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>
#include <iterator>
#include <utility>

namespace outturn::app {

namespace {

/// Calls what the widget that has the focus can do, where it can: "copy", "paste".
void passToFocus(const char* method)
{
    if (QWidget* widget = QApplication::focusWidget();
        widget && widget->metaObject()->indexOfMethod(QByteArray(method).append("()")) >= 0)
        QMetaObject::invokeMethod(widget, method);
}

} // namespace

MainWindow::MainWindow(const Surroundings& surroundings, QWidget* parent)
    : QMainWindow(parent)
    , m_surroundings(surroundings)
    , m_sitting(surroundings.settings)
    , m_actions(new WindowActions(*this, m_undoGroup))
    , m_newPlan(new NewPlan(surroundings.files, surroundings.settings, *this))
    , m_fileLabel(new PlainLabel(this))
    , m_noticeLabel(new PlainLabel(this))
{
    // The format is named, or Qt would load its plugins of all others to ask them first.
    setWindowIcon(QPixmap(QStringLiteral(":/icons/outturn-64.png"), "PNG"));
    m_fileLabel->setContentsMargins(spacing::medium, spacing::hair, spacing::medium, spacing::hair);
    m_noticeLabel->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
    statusBar()->addWidget(m_fileLabel);
    statusBar()->addPermanentWidget(m_noticeLabel);
    connectActions();
    connectHistory();
    connect(
        new PlanDrop(this),
        &PlanDrop::dropped,
        this,
        &MainWindow::openFile,
        Qt::QueuedConnection); // whoever drags is let go first
    const Settings& settings = m_surroundings.settings;
    for (QAction* action : m_actions->themes->actions())
        action->setChecked(action->data().toString() == toQString(toCode(settings.theme())));
    if (!restoreGeometry(settings.windowGeometry()))
        resize(1280, 800);
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
    connect(m_actions->importFile, &QAction::triggered, this, [this] { m_view->importFile(); });
    connect(m_actions->exportReport, &QAction::triggered, this, &MainWindow::exportReport);
    connect(m_actions->exportDocument, &QAction::triggered, this, [this] {
        finishEdits();
        const auto file =
            exportDocument(*m_plan, m_surroundings.files, m_surroundings.settings, this);
        constexpr int shownFor = 10'000; // milliseconds
        if (file)
            statusBar()->showMessage(tr("Written to %1").arg(displayPath(*file)), shownFor);
    });
    connect(m_actions->close, &QAction::triggered, this, &MainWindow::closePlan);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->search, &QAction::triggered, this, &MainWindow::search);
    connect(m_actions->guide, &QAction::triggered, this, &MainWindow::showGuide);
    connect(m_actions->about, &QAction::triggered, this, [this] { showAboutBox(this); });
    connect(m_actions->copy, &QAction::triggered, this, [this] { passToFocus("copy"); });
    connect(m_actions->paste, &QAction::triggered, this, [this] { passToFocus("paste"); });
    connect(m_actions->back, &QAction::triggered, this, [this] { m_view->goBack(); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { m_view->goForward(); });
    connect(m_actions->present, &QAction::triggered, this, [this] { m_view->present(); });
    connect(m_actions->dashboard, &QAction::triggered, this, [this] { m_view->showDashboard(); });
    connect(m_actions->entry, &QAction::triggered, this, [this] { m_view->showEntry(); });
    connect(m_actions->term, &QAction::triggered, this, [this] { m_view->showTerm(); });
    connect(m_actions->actions, &QAction::triggered, this, [this] { m_view->showActions(); });
    connect(m_actions->published, &QAction::triggered, this, [this] { m_view->showPublished(); });
    connect(m_actions->editor, &QAction::triggered, this, [this] { m_view->showEditor(); });
    for (const auto& [action, page] :
         {std::pair(m_actions->schools, Place::Page::Schools),
          std::pair(m_actions->caseload, Place::Page::Caseload),
          std::pair(m_actions->districts, Place::Page::Districts)})
        connect(action, &QAction::triggered, this, [this, page = page] {
            m_view->showAboutSchools({.page = page, .indicator = {}});
        });
    connect(m_actions->reviews, &QAction::triggered, this, [this] { m_view->showReviews(); });
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        setTheme(action->data().toString());
    });
    connect(m_actions->openRecent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_actions->newFromSample, &QMenu::aboutToShow, this, [this] {
        m_newPlan->fillMenu(*m_actions->newFromSample);
    });
    connect(m_newPlan, &NewPlan::made, this, &MainWindow::openFile);
    connect(m_newPlan, &NewPlan::begun, this, &MainWindow::begin);
}

void MainWindow::connectHistory()
{
    // Made when it is first asked for: most never ask.
    connect(m_actions->history, &QAction::toggled, this, [this](bool isWanted) {
        auto* history = findChild<ChangeHistory*>();
        if (history == nullptr && isWanted) {
            history = new ChangeHistory(m_undoGroup, this);
            addDockWidget(Qt::RightDockWidgetArea, history);
            connect(history, &QDockWidget::visibilityChanged, m_actions->history, [this, history] {
                m_actions->history->setChecked(!history->isHidden());
            });
        }
        if (history != nullptr)
            history->setVisible(isWanted);
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
    auto* view = new PlanView(*plan, m_surroundings.settings, m_surroundings.files, this);
    delete takeCentralWidget();
    m_view = view;
    m_plan = std::move(plan);
    setCentralWidget(view);
    m_undoGroup.addStack(&m_plan->undoStack());
    m_undoGroup.setActiveStack(&m_plan->undoStack());
    connect(view, &PlanView::exportRequested, this, &MainWindow::exportReport);
    connect(view, &PlanView::fileToSave, this, &MainWindow::saveFile);
    connect(view, &PlanView::districtReportRequested, this, [this, view](const QString& district) {
        view->exportDistrict(district, m_surroundings.files);
    });
    connect(view, &PlanView::placeChanged, this, [this, view] {
        m_actions->back->setEnabled(view->history().canGoBack());
        m_actions->forward->setEnabled(view->history().canGoForward());
    });
    connect(m_plan.get(), &OpenPlan::editRefused, this, [this](const QString& reason) {
        showProblem(this, tr("The change could not be made."), reason);
    });
    const QString file = toQString(m_plan->file());
    m_surroundings.settings.addRecentFile(file);
    m_sitting.planOpened(file);
    connect(
        view, &PlanView::placeChanged, this, [this] { m_sitting.pageShown(m_view->pageName()); });
    m_surroundings.settings.setFolder(QFileInfo(file).absolutePath());
    m_actions->setPlanOpen(true);
    showStatus();
}

void MainWindow::finishEdits()
{
    if (m_view)
        m_view->finishEdits();
}

void MainWindow::closePlan()
{
    finishEdits();
    showWelcome();
    m_plan.reset();
    m_sitting.planClosed();
    showStatus();
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
    showStatus();
}

void MainWindow::showStatus()
{
    setWindowTitle(
        m_plan ? tr("%1 – Outturn").arg(QFileInfo(toQString(m_plan->file())).fileName())
               : tr("Outturn"));
    statusBar()->setVisible(m_plan != nullptr);
    if (!m_plan)
        return;
    m_fileLabel->setText(displayPath(toQString(m_plan->file())));
    QStringList notices;
    if (m_plan->isReadOnly())
        notices += tr("Read-only");
    for (const std::string& notice : m_plan->notices())
        notices += toQString(std::string_view(notice));
    m_noticeLabel->setText(notices.join(QStringLiteral("  ·  ")));
}

// --- Commands
// -------------------------------------------------------------------------------------

void MainWindow::exportReport()
{
    ExportReportDialog dialog(*m_plan, m_surroundings.files, m_surroundings.settings, this);
    dialog.exec();
}

void MainWindow::saveFile(const QString& name, const QString& ending, const QByteArray& bytes)
{
    Settings& settings = m_surroundings.settings;
    const QString suggestion =
        QDir(settings.folder()).filePath(QStringLiteral("%1.%2").arg(name, ending));
    const auto file = m_surroundings.files.reportToWrite(this, suggestion, ending);
    if (!file)
        return;
    const bool isWritten = runOrShowProblem(this, tr("The file could not be written."), [&] {
        report::writeFileSafely(toPath(*file), bytes.toStdString());
    });
    if (isWritten)
        settings.setFolder(QFileInfo(*file).absolutePath());
}

void MainWindow::search()
{
    std::vector<SearchEntry> entries;
    if (m_plan) {
        entries = planEntries(
            m_plan->record().plan,
            m_plan->session().today,
            {.indicator = [this](const IndicatorCode& code) { m_view->showIndicator(code); },
             .action = [this](const ActionCode& code) { m_view->showAction(code); },
             .reading =
                 [this](const QString& text) {
                     m_view->showInPlan(text);
                 }});
        std::ranges::move(
            reviewEntries(
                PlanReviews(*m_plan).heads(),
                [this](const ReviewCode& code) { m_view->showReview(code); }),
            std::back_inserter(entries));
    }
    std::ranges::move(commandEntries(*menuBar()), std::back_inserter(entries));
    auto* dialog = new SearchDialog(std::move(entries), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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

void MainWindow::setTheme(const QString& code)
{
    const Theme theme = fromCode<Theme>(toStdString(code)).value_or(Theme::System);
    m_surroundings.settings.setTheme(theme);
    m_surroundings.appearance.apply(theme);
    if (m_view)
        m_view->refreshIcons();
}

void MainWindow::fillRecentMenu()
{
    m_actions->openRecent->clear();
    for (const QString& file : m_surroundings.settings.recentFiles()) {
        // An ampersand in a file's name is no mnemonic.
        QString text = displayPath(file);
        QAction* action =
            m_actions->openRecent->addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, file] { openFile(file); });
    }
    if (m_actions->openRecent->isEmpty())
        m_actions->openRecent->addAction(tr("No plans yet"))->setEnabled(false);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    finishEdits();
    m_surroundings.settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace outturn::app
