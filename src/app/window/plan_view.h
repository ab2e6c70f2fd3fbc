#pragma once

#include <app/window/history.h>
#include <domain/identifier.h>

#include <QPointer>
#include <QWidget>

#include <memory>

class QButtonGroup;
class QComboBox;
class QStackedWidget;
class QToolButton;

namespace outturn::app {

class ActionsPage;
class Breadcrumb;
class DashboardPage;
class FiguresPage;
class IndicatorPage;
class OpenPlan;
class PlainLabel;
class PlanEditorPage;
class PlanPage;
class Settings;

/// An open plan on the screen: its name and the year above, the pages at the left, the page chosen.
/// A page is made when it is first shown.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    PlanView(OpenPlan& plan, Settings& settings, QWidget* parent = nullptr);
    ~PlanView() override;

    void showDashboard();
    void showEntry();
    void showActions();
    void showAction(const ActionCode& action);
    void showEditor();
    /// The plan to be read, from its top or from its reporting calendar.
    void showPlan();
    void showReportingCalendar();
    void showInPlan(const QString& text);
    void showIndicator(const IndicatorCode& indicator);

    /// To the page that was shown before, and back again; nothing where there is none.
    void goBack();
    void goForward();

    [[nodiscard]] const History& history() const noexcept { return m_history; }

    /// The plan over the whole screen, for a meeting.
    void present();

    /// What is shown, by the name of its page in the guide: "entry".
    [[nodiscard]] QString pageName() const;
    /// Shows the page of that name; the dashboard when there is none, or when it would need to know
    /// of what.
    void showPageCalled(const QString& name);

    /// Stores what is still typed in a field, before the plan is left.
    void finishEdits();

    /// Draws icons again after the colours changed.
    void refreshIcons();

signals:
    void exportRequested();
    /// Another page is shown; what can be gone back to may have changed.
    void placeChanged();

protected:
    /// The buttons at the side of a mouse go back and forward.
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QWidget* makeNavigation();
    [[nodiscard]] QWidget* makeHeader();
    QToolButton* addNavigationButton(QWidget* navigation, const QString& text, int page);
    void showNames();
    void fillYears();
    void chooseYear(int index);
    ActionsPage& actionsPage();
    PlanPage& planPage();
    void showPage(QWidget* page, QToolButton* button, const Place& place);
    void showWay(const IndicatorCode& indicator);
    void goTo(const Place& place);
    void restoreColumns(QWidget* page);
    void keepColumns() const;

    OpenPlan& m_plan;
    Settings& m_settings;
    QStackedWidget* m_pages;
    Breadcrumb* m_breadcrumb;
    History m_history;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_council = nullptr;
    QComboBox* m_years = nullptr;
    QToolButton* m_dashboardButton = nullptr;
    QToolButton* m_entryButton = nullptr;
    QToolButton* m_actionsButton = nullptr;
    QToolButton* m_editorButton = nullptr;
    QToolButton* m_planButton = nullptr;
    QToolButton* m_exportButton = nullptr;
    DashboardPage* m_dashboard = nullptr;
    IndicatorPage* m_indicator = nullptr;
    FiguresPage* m_entry = nullptr;
    ActionsPage* m_actions = nullptr;
    PlanEditorPage* m_editor = nullptr;
    PlanPage* m_planPage = nullptr;
};

} // namespace outturn::app
