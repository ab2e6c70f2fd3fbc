#pragma once

#include <app/window/history.h>
#include <domain/identifier.h>
#include <domain/review/review.h>

#include <QWidget>

namespace outturn::app {

class Breadcrumb;
class FileChooser;
class KnownSchools;
class NavigationBar;
class OpenPlan;
class PageStack;
class PlanHeader;
class PlanPages;
class Settings;
class SideScroll;

/// An open plan on the screen: its name and the year above, the pages at the left, the page chosen.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    PlanView(OpenPlan& plan, Settings& settings, FileChooser& files, QWidget* parent = nullptr);
    ~PlanView() override;

    void showDashboard();
    void showEntry();
    void showTerm();
    void showActions();
    void showAction(const ActionCode& action);
    void showEditor();
    /// What was imported, and what is worked out of it.
    void showPublished();
    /// Asks for a file of figures and takes it in.
    void importFile();
    void showReviews();
    void showReview(const ReviewCode& review);
    /// The plan to be read, from its top or from its reporting calendar.
    void showPlan();
    void showReportingCalendar();
    void showInPlan(const QString& text);
    void showIndicator(const IndicatorCode& indicator);
    /// A page about schools or districts; the dashboard where the place is not known any more.
    void showAboutSchools(const Place& place);
    /// What the pages about schools show.
    [[nodiscard]] const KnownSchools& knownSchools();
    /// Asks @p files where, and writes a page on @p district.
    void exportDistrict(const QString& district, FileChooser& files);

    /// To the page that was shown before, and back again; nothing where there is none.
    void goBack();
    void goForward();

    [[nodiscard]] const History& history() const noexcept { return m_history; }

    /// The plan over the whole screen, for a meeting.
    void present();

    /// The page that is shown.
    [[nodiscard]] QWidget& page() const;
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
    /// A file made on a page is to be written; @p ending is of its name, without a stop.
    void fileToSave(const QString& name, const QString& ending, const QByteArray& bytes);
    void districtReportRequested(const QString& district);
    /// Another page is shown; what can be gone back to may have changed.
    void placeChanged();

protected:
    /// The buttons at the side of a mouse go back and forward.
    void mousePressEvent(QMouseEvent* event) override;

private:
    void connectWays();
    /// Shows @p page, and counts it as the place that is visited.
    void showPage(QWidget& page, const Place& place);
    void showPlace(const Place& place);
    void showWay(const IndicatorCode& indicator);

    OpenPlan& m_plan;
    Settings& m_settings;
    NavigationBar* m_navigation;
    SideScroll* m_side; ///< around the navigation
    PlanHeader* m_header;
    Breadcrumb* m_breadcrumb;
    PageStack* m_stack;
    PlanPages* m_pages; ///< those of the stack
    History m_history;
};

} // namespace outturn::app
