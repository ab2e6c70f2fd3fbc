#pragma once

#include <app/look/appearance.h>
#include <app/plan/plan_reading.h>
#include <app/sitting.h>
#include <app/window/plan_exports.h>
#include <app/window/window_status.h>

#include <QMainWindow>
#include <QUndoGroup>

#include <memory>

namespace outturn::app {

class DueNotices;
class FileChooser;
class GuideWindow;
class NewPlan;
class OpenPlan;
class PlanView;
class Settings;
class WelcomePage;
class WindowActions;

/// What the window works with, made by main() or a test; all outlive it.
struct Surroundings
{
    Settings& settings;
    FileChooser& files;
    Appearance& appearance;
};

/// The application's one window: the welcome page or an open plan, the menus, the status bar.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens @p file in place of what is open. When it cannot be opened the user is told why and
    /// the window stays as it was.
    void openFile(const QString& file);

    /// Opens the user's own copy of a built-in plan.
    void openSample(const QString& name);

    /// Does the same for a file whose reading may still be under way, and shows the window. @p file
    /// is empty when it is the user's copy of a built-in plan.
    void openRead(const QString& file, FutureReading reading);

    /// Goes on where the user left off, where that was in a plan.
    void resume();

    void closePlan();

    /// The open plan; nullptr on the welcome page.
    [[nodiscard]] OpenPlan* plan() const noexcept { return m_plan.get(); }

    /// The open plan's pages; nullptr on the welcome page.
    [[nodiscard]] PlanView* view() const noexcept { return m_view; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectActions();
    void connectLook();
    void askAndOpen();
    void begin(const QString& file, const PlanRecord& record);
    void showGuide();
    void showEarly();
    void showPlan(std::unique_ptr<OpenPlan> plan);
    /// Makes the pages of @p plan, in place of what the window shows.
    void makePages(OpenPlan& plan);
    void makePagesAgain();
    void finishEdits();
    void showWelcome();

    Surroundings m_surroundings;
    Sitting m_sitting;
    QUndoGroup m_undoGroup;
    WindowActions* m_actions;
    NewPlan* m_newPlan;
    WindowStatus m_status;
    PlanExports m_exports;
    DueNotices* m_due;
    std::unique_ptr<OpenPlan> m_plan;
    PlanView* m_view = nullptr;
    GuideWindow* m_guide = nullptr;
};

} // namespace outturn::app
