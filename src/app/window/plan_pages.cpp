#include <app/actions/actions_page.h>
#include <app/dashboard/dashboard_page.h>
#include <app/editor/plan_editor_page.h>
#include <app/entry/entry_drafts.h>
#include <app/entry/figures_page.h>
#include <app/indicator/indicator_page.h>
#include <app/plan/open_plan.h>
#include <app/published/published_page.h>
#include <app/reading/plan_page.h>
#include <app/report/kept_front_matter.h>
#include <app/reviews/reviews_page.h>
#include <app/schools/school_pages.h>
#include <app/settings.h>
#include <app/term/term_page.h>
#include <app/window/column_widths.h>
#include <app/window/plan_pages.h>

#include <QStackedWidget>

namespace outturn::app {

namespace {

EntryDrafts keptDrafts(const OpenPlan& plan, Settings& settings)
{
    const std::filesystem::path& file = plan.file();
    return {settings.drafts(file), [file, &settings](const QByteArray& drafts) {
                settings.setDrafts(file, drafts);
            }};
}

} // namespace

PlanPages::PlanPages(OpenPlan& plan, Settings& settings, FileChooser& files, QStackedWidget& stack)
    : QObject(&stack)
    , m_openPlan(plan)
    , m_settings(settings)
    , m_files(files)
    , m_stack(stack)
    , m_drafts(std::make_unique<EntryDrafts>(keptDrafts(plan, settings)))
{
}

PlanPages::~PlanPages() = default;

void PlanPages::add(QWidget& page)
{
    m_stack.addWidget(&page);
    restoreColumnWidths(page, m_settings);
}

DashboardPage& PlanPages::dashboard()
{
    if (!m_dashboard) {
        m_dashboard = new DashboardPage(m_openPlan, &m_stack);
        m_dashboard->keepFilters({m_settings, m_openPlan.file(), QStringLiteral("dashboard")});
        connect(m_dashboard, &DashboardPage::indicatorChosen, this, &PlanPages::indicatorWanted);
        connect(
            m_dashboard,
            &DashboardPage::reportingCalendarRequested,
            this,
            &PlanPages::reportingCalendarWanted);
        add(*m_dashboard);
    }
    return *m_dashboard;
}

IndicatorPage& PlanPages::indicator()
{
    if (!m_indicator) {
        m_indicator = new IndicatorPage(m_openPlan, &m_stack);
        connect(m_indicator, &IndicatorPage::successorAdopted, this, &PlanPages::successorAdopted);
        connect(m_indicator, &IndicatorPage::stepped, this, &PlanPages::indicatorStepped);
        connect(m_indicator, &IndicatorPage::fileToSave, this, &PlanPages::fileToSave);
        add(*m_indicator);
    }
    return *m_indicator;
}

FiguresPage& PlanPages::entry()
{
    if (!m_entry) {
        m_entry = new FiguresPage(m_openPlan, *m_drafts, m_settings, m_files, &m_stack);
        add(*m_entry);
    }
    return *m_entry;
}

TermPage& PlanPages::term()
{
    if (!m_term) {
        m_term = new TermPage(m_openPlan, *m_drafts, m_settings, m_files, &m_stack);
        add(*m_term);
    }
    return *m_term;
}

ActionsPage& PlanPages::actions()
{
    if (!m_actions) {
        m_actions = new ActionsPage(m_openPlan, &m_stack);
        m_actions->keepFilters({m_settings, m_openPlan.file(), QStringLiteral("actions")});
        add(*m_actions);
    }
    return *m_actions;
}

SchoolPages& PlanPages::schools()
{
    if (!m_schools) {
        m_schools = new SchoolPages(m_openPlan, m_settings, m_stack);
        m_schools->setParent(this);
        connect(m_schools, &SchoolPages::placeWanted, this, &PlanPages::placeWanted);
        connect(
            m_schools, &SchoolPages::districtReportWanted, this, &PlanPages::districtReportWanted);
    }
    return *m_schools;
}

PublishedPage& PlanPages::published()
{
    if (!m_published) {
        m_published = new PublishedPage(m_openPlan, m_files, m_settings, &m_stack);
        connect(m_published, &PublishedPage::indicatorChosen, this, &PlanPages::indicatorWanted);
        add(*m_published);
    }
    return *m_published;
}

ReviewsPage& PlanPages::reviews()
{
    if (!m_reviews) {
        m_reviews = new ReviewsPage(
            m_openPlan,
            [this] { return keptFrontMatter(m_settings, m_openPlan.file()); },
            &m_stack);
        add(*m_reviews);
    }
    return *m_reviews;
}

PlanPage& PlanPages::plan()
{
    if (!m_plan) {
        m_plan = new PlanPage(m_openPlan, &m_stack);
        add(*m_plan);
    }
    return *m_plan;
}

PlanEditorPage& PlanPages::editor()
{
    if (!m_editor) {
        m_editor = new PlanEditorPage(m_openPlan, &m_stack);
        add(*m_editor);
    }
    return *m_editor;
}

void PlanPages::finishEdits()
{
    if (m_reviews)
        m_reviews->finish();
    if (m_editor)
        m_editor->finish();
}

} // namespace outturn::app
