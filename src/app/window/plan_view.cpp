#include <app/actions/actions_page.h>
#include <app/dashboard/dashboard_page.h>
#include <app/editor/plan_editor_page.h>
#include <app/entry/figures_page.h>
#include <app/indicator/indicator_page.h>
#include <app/plan/open_plan.h>
#include <app/presentation/presentation.h>
#include <app/published/published_page.h>
#include <app/reading/plan_page.h>
#include <app/reviews/reviews_page.h>
#include <app/schools/district_report_export.h>
#include <app/schools/school_pages.h>
#include <app/settings.h>
#include <app/term/term_page.h>
#include <app/text.h>
#include <app/window/breadcrumb.h>
#include <app/window/column_widths.h>
#include <app/window/navigation_bar.h>
#include <app/window/page_stack.h>
#include <app/window/plan_header.h>
#include <app/window/plan_pages.h>
#include <app/window/plan_view.h>
#include <app/window/side_scroll.h>

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStackedWidget>

namespace outturn::app {

PlanView::PlanView(OpenPlan& plan, Settings& settings, FileChooser& files, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_settings(settings)
    , m_navigation(new NavigationBar(this))
    , m_side(new SideScroll(m_navigation, this))
    , m_breadcrumb(new Breadcrumb(this))
    , m_stack(new PageStack(this))
    , m_pages(new PlanPages(plan, settings, files, m_stack->pages()))
{
    if (const auto year = settings.year(plan.file()))
        plan.setYear(*year);
    m_header = new PlanHeader(plan, this);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_breadcrumb);
    right->addWidget(m_stack, 1);

    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_side);
    across->addLayout(right, 1);

    m_navigation->addPage(Place::Page::Dashboard, tr("Dashboard"), Drawing::Dashboard);
    m_navigation->addPage(Place::Page::Entry, tr("Enter outturns"), Drawing::Grid);
    m_navigation->addPage(Place::Page::Term, tr("My term"), Drawing::Report);
    m_navigation->addPage(Place::Page::Actions, tr("Actions"), Drawing::Actions);
    m_navigation->addPage(Place::Page::Schools, tr("Schools"), Drawing::School);
    m_navigation->addPage(Place::Page::Caseload, tr("Caseload"), Drawing::People);
    m_navigation->addPage(Place::Page::Districts, tr("Districts"), Drawing::Map);
    m_navigation->addPage(Place::Page::Published, tr("Published data"), Drawing::Folder);
    m_navigation->addPage(Place::Page::Reviews, tr("Reviews"), Drawing::Report);
    m_navigation->addPage(Place::Page::Plan, tr("Read the plan"), Drawing::Plan);
    m_navigation->addPage(Place::Page::Editor, tr("Edit the plan"), Drawing::Pencil);
    connectWays();
    showDashboard();
}

PlanView::~PlanView()
{
    for (int i = 0; i < m_stack->pages().count(); ++i)
        keepColumnWidths(*m_stack->pages().widget(i), m_settings);
    m_settings.setYear(m_plan.file(), m_plan.year());
}

void PlanView::connectWays()
{
    connect(m_header, &PlanHeader::exportRequested, this, &PlanView::exportRequested);
    connect(m_navigation, &NavigationBar::chosen, this, [this](Place::Page page) {
        showPlace({.page = page, .indicator = {}});
    });
    connect(m_breadcrumb, &Breadcrumb::dashboardChosen, this, &PlanView::showDashboard);
    connect(m_breadcrumb, &Breadcrumb::priorityChosen, this, [this](PriorityNumber priority) {
        showDashboard();
        m_pages->dashboard().showPriority(priority);
    });
    connect(m_pages, &PlanPages::indicatorWanted, this, &PlanView::showIndicator);
    connect(m_pages, &PlanPages::indicatorStepped, this, &PlanView::showWay);
    connect(m_pages, &PlanPages::placeWanted, this, &PlanView::showPlace);
    connect(m_pages, &PlanPages::reportingCalendarWanted, this, &PlanView::showReportingCalendar);
    connect(
        m_pages,
        &PlanPages::successorAdopted,
        this,
        [this](const IndicatorCode& code, const QStringList& toDecide) {
            showEditor();
            m_pages->editor().showDecisions(code, toDecide);
        });
    connect(m_pages, &PlanPages::fileToSave, this, &PlanView::fileToSave);
    connect(m_pages, &PlanPages::districtReportWanted, this, &PlanView::districtReportRequested);
}

void PlanView::refreshIcons()
{
    m_navigation->refreshIcons();
    m_header->refreshIcons();
}

const KnownSchools& PlanView::knownSchools()
{
    return m_pages->schools().known();
}

void PlanView::finishEdits()
{
    m_pages->finishEdits();
}

// --- Going to a page
// --------------------------------------------------------------------------

void PlanView::showDashboard()
{
    showPage(m_pages->dashboard(), {.page = Place::Page::Dashboard, .indicator = {}});
}

void PlanView::showEntry()
{
    showPage(m_pages->entry(), {.page = Place::Page::Entry, .indicator = {}});
}

void PlanView::showTerm()
{
    showPage(m_pages->term(), {.page = Place::Page::Term, .indicator = {}});
}

void PlanView::showActions()
{
    showPage(m_pages->actions(), {.page = Place::Page::Actions, .indicator = {}});
}

void PlanView::showAction(const ActionCode& action)
{
    showActions();
    m_pages->actions().showAction(action);
}

void PlanView::showEditor()
{
    showPage(m_pages->editor(), {.page = Place::Page::Editor, .indicator = {}});
}

void PlanView::showPublished()
{
    showPage(m_pages->published(), {.page = Place::Page::Published, .indicator = {}});
}

void PlanView::importFile()
{
    showPublished();
    m_pages->published().importFile();
}

void PlanView::showReviews()
{
    showPage(m_pages->reviews(), {.page = Place::Page::Reviews, .indicator = {}});
}

void PlanView::showReview(const ReviewCode& review)
{
    showReviews();
    m_pages->reviews().showReview(review);
}

void PlanView::showPlan()
{
    showPage(m_pages->plan(), {.page = Place::Page::Plan, .indicator = {}});
}

void PlanView::showReportingCalendar()
{
    showPlan();
    m_pages->plan().showReportingCalendar();
}

void PlanView::showInPlan(const QString& text)
{
    showPlan();
    m_pages->plan().showText(text);
}

void PlanView::showIndicator(const IndicatorCode& indicator)
{
    if (findIndicator(m_plan.record().plan, indicator) == nullptr) {
        showDashboard();
        return;
    }
    IndicatorPage& page = m_pages->indicator();
    page.showIndicator(indicator);
    m_breadcrumb->showWay(m_plan.record().plan, indicator);
    showPage(page, {.page = Place::Page::Indicator, .indicator = indicator});
}

void PlanView::showAboutSchools(const Place& place)
{
    QWidget* page = m_pages->schools().page(place);
    if (page == nullptr)
        return showDashboard();
    showPage(*page, place);
}

void PlanView::exportDistrict(const QString& district, FileChooser& files)
{
    exportDistrictReport(m_pages->schools().known(), district, files, this);
}

void PlanView::showWay(const IndicatorCode& indicator)
{
    m_breadcrumb->showWay(m_plan.record().plan, indicator);
    m_history.visit({.page = Place::Page::Indicator, .indicator = indicator});
    emit placeChanged();
}

void PlanView::showPage(QWidget& page, const Place& place)
{
    const bool isIndicator = place.page == Place::Page::Indicator;
    m_history.visit(place);
    m_breadcrumb->setVisible(isIndicator);
    const bool isSchool = place.page == Place::Page::School;
    m_navigation->setCurrent(
        isIndicator    ? Place::Page::Dashboard
            : isSchool ? Place::Page::Schools
                       : place.page);
    if (QWidget* button = m_navigation->currentButton())
        m_side->ensureWidgetVisible(button);
    m_stack->show(page);
    page.setFocus(); // goes to the widget that the page names as its proxy
    emit placeChanged();
}

void PlanView::showPlace(const Place& place)
{
    switch (place.page) {
    case Place::Page::Dashboard:
        return showDashboard();
    case Place::Page::Indicator:
        return place.indicator ? showIndicator(*place.indicator) : showDashboard();
    case Place::Page::Entry:
        return showEntry();
    case Place::Page::Term:
        return showTerm();
    case Place::Page::Actions:
        return showActions();
    case Place::Page::Published:
        return showPublished();
    case Place::Page::Plan:
        return showPlan();
    case Place::Page::Schools:
    case Place::Page::School:
    case Place::Page::Caseload:
    case Place::Page::Districts:
        return showAboutSchools(place);
    case Place::Page::Editor:
        return showEditor();
    case Place::Page::Reviews:
        return showReviews();
    }
}

QString PlanView::pageName() const
{
    const auto place = m_history.present();
    return toQString(toCode(place ? place->page : Place::Page::Dashboard));
}

QWidget& PlanView::page() const
{
    return *m_stack->pages().currentWidget();
}

void PlanView::showPageCalled(const QString& name)
{
    const auto page = fromCode<Place::Page>(toStdString(name));
    showPlace({.page = page.value_or(Place::Page::Dashboard), .indicator = {}});
}

void PlanView::goBack()
{
    if (const auto place = m_history.back())
        showPlace(*place);
}

void PlanView::goForward()
{
    if (const auto place = m_history.forward())
        showPlace(*place);
}

void PlanView::present()
{
    auto* presentation = new Presentation(m_plan, this);
    presentation->setAttribute(Qt::WA_DeleteOnClose);
    presentation->showFullScreen();
    presentation->activateWindow();
}

void PlanView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    else
        QWidget::mousePressEvent(event);
}

} // namespace outturn::app
