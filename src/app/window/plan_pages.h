#pragma once

#include <app/window/history.h>
#include <domain/identifier.h>

#include <QObject>
#include <QStringList>

#include <memory>

class QStackedWidget;

namespace outturn::app {

class ActionsPage;
class DashboardPage;
class EntryDrafts;
class FileChooser;
class FiguresPage;
class IndicatorPage;
class OpenPlan;
class PlanEditorPage;
class PlanPage;
class PublishedPage;
class ReviewsPage;
class SchoolPages;
class Settings;
class TermPage;

/// The pages of an open plan, each made, put into the stack and given its filters and column widths
/// when it is first asked for. What a page wants of the others is said by the signals.
class PlanPages : public QObject
{
    Q_OBJECT

public:
    PlanPages(OpenPlan& plan, Settings& settings, FileChooser& files, QStackedWidget& stack);
    ~PlanPages() override;

    [[nodiscard]] DashboardPage& dashboard();
    [[nodiscard]] IndicatorPage& indicator();
    [[nodiscard]] FiguresPage& entry();
    [[nodiscard]] TermPage& term();
    [[nodiscard]] ActionsPage& actions();
    [[nodiscard]] SchoolPages& schools();
    [[nodiscard]] PublishedPage& published();
    [[nodiscard]] ReviewsPage& reviews();
    [[nodiscard]] PlanPage& plan();
    [[nodiscard]] PlanEditorPage& editor();

    /// Stores what is still typed in a field of a page.
    void finishEdits();

signals:
    void indicatorWanted(const outturn::IndicatorCode& indicator);
    void placeWanted(const outturn::app::Place& place);
    void reportingCalendarWanted();
    /// The indicator's page went on to the next one by itself.
    void indicatorStepped(const outturn::IndicatorCode& indicator);
    /// An indicator took the place of another; what is left to decide on it.
    void successorAdopted(const outturn::IndicatorCode& indicator, const QStringList& toDecide);
    /// A file made on a page is to be written; @p ending is of its name, without a stop.
    void fileToSave(const QString& name, const QString& ending, const QByteArray& bytes);
    void districtReportWanted(const QString& district);

private:
    /// Puts a new page into the stack, with the column widths kept for it.
    void add(QWidget& page);

    OpenPlan& m_openPlan;
    Settings& m_settings;
    FileChooser& m_files;
    QStackedWidget& m_stack;
    std::unique_ptr<EntryDrafts> m_drafts; ///< of every page that figures are entered on
    DashboardPage* m_dashboard = nullptr;
    IndicatorPage* m_indicator = nullptr;
    FiguresPage* m_entry = nullptr;
    TermPage* m_term = nullptr;
    ActionsPage* m_actions = nullptr;
    SchoolPages* m_schools = nullptr;
    PublishedPage* m_published = nullptr;
    ReviewsPage* m_reviews = nullptr;
    PlanPage* m_plan = nullptr;
    PlanEditorPage* m_editor = nullptr;
};

} // namespace outturn::app
