#include <app/actions/actions_page.h>
#include <app/dashboard/dashboard_page.h>
#include <app/editor/plan_editor_page.h>
#include <app/entry/figures_page.h>
#include <app/indicator/indicator_page.h>
#include <app/look/icons.h>
#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/plan/open_plan.h>
#include <app/presentation/presentation.h>
#include <app/reading/plan_page.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/breadcrumb.h>
#include <app/window/plan_view.h>

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace outturn::app {

namespace {

constexpr int navigationWidth = 184;

QToolButton* makeNavigationButton(const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setIconSize(QSize(18, 18));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

/// The header of a table or tree whose columns the user may have widened.
QHeaderView* headerOf(const QAbstractItemView* view)
{
    for (auto* header : view->findChildren<QHeaderView*>(QString(), Qt::FindDirectChildrenOnly))
        if (header->orientation() == Qt::Horizontal)
            return header;
    return nullptr;
}

/// What the column widths of @p view are kept under; empty when they are not. Widths of a table
/// with other columns mean nothing, so their number is part of it.
QString columnsKey(const QAbstractItemView* view)
{
    if (view->objectName().isEmpty() || !headerOf(view))
        return {};
    return QStringLiteral("%1-%2").arg(view->objectName()).arg(headerOf(view)->count());
}

} // namespace

PlanView::PlanView(OpenPlan& plan, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_settings(settings)
    , m_pages(new QStackedWidget(this))
    , m_breadcrumb(new Breadcrumb(this))
{
    if (const auto year = settings.year(plan.file()))
        plan.setYear(*year);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeHeader());
    right->addWidget(m_breadcrumb);
    right->addWidget(m_pages, 1);

    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(makeNavigation());
    across->addLayout(right, 1);

    connect(m_breadcrumb, &Breadcrumb::dashboardChosen, this, &PlanView::showDashboard);
    connect(m_breadcrumb, &Breadcrumb::priorityChosen, this, [this](PriorityNumber priority) {
        showDashboard();
        m_dashboard->showPriority(priority);
    });
    fillYears();
    refreshIcons();
    connect(&m_plan, &OpenPlan::recordChanged, this, &PlanView::fillYears);
    connect(&m_plan, &OpenPlan::recordChanged, this, &PlanView::showNames);
    connect(&m_plan, &OpenPlan::yearChanged, this, &PlanView::fillYears);
    showDashboard();
}

PlanView::~PlanView()
{
    keepColumns();
    m_settings.setYear(m_plan.file(), m_plan.year());
}

QWidget* PlanView::makeNavigation()
{
    auto* navigation = new QFrame(this);
    navigation->setObjectName(QStringLiteral("navigation"));
    navigation->setAccessibleName(tr("Pages"));
    navigation->setFixedWidth(navigationWidth);

    m_dashboardButton = makeNavigationButton(tr("Dashboard"), navigation);
    m_entryButton = makeNavigationButton(tr("Enter outturns"), navigation);
    m_actionsButton = makeNavigationButton(tr("Actions"), navigation);
    connect(m_actionsButton, &QToolButton::clicked, this, &PlanView::showActions);
    m_planButton = makeNavigationButton(tr("Read the plan"), navigation);
    connect(m_planButton, &QToolButton::clicked, this, &PlanView::showPlan);
    connect(m_dashboardButton, &QToolButton::clicked, this, &PlanView::showDashboard);
    m_editorButton = makeNavigationButton(tr("Edit the plan"), navigation);
    connect(m_entryButton, &QToolButton::clicked, this, &PlanView::showEntry);
    connect(m_editorButton, &QToolButton::clicked, this, &PlanView::showEditor);

    auto* column = new QVBoxLayout(navigation);
    column->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(m_dashboardButton);
    column->addWidget(m_entryButton);
    column->addWidget(m_actionsButton);
    column->addWidget(m_planButton);
    column->addWidget(m_editorButton);
    column->addStretch(1);
    return navigation;
}

QWidget* PlanView::makeHeader()
{
    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("header"));

    m_title = new PlainLabel(header);
    m_title->setFont(scaledFont(font(), type::heading, true));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_council = new PlainLabel(header);
    m_council->setForegroundRole(QPalette::PlaceholderText);
    showNames();

    auto* names = new QVBoxLayout;
    names->setSpacing(spacing::hair);
    names->addWidget(m_title);
    names->addWidget(m_council);

    m_years = new QComboBox(header);
    m_years->setObjectName(QStringLiteral("year"));
    m_years->setAccessibleName(tr("Academic year"));
    connect(m_years, &QComboBox::activated, this, &PlanView::chooseYear);
    auto* yearLabel = new PlainLabel(tr("Academic &year"), header);
    yearLabel->setBuddy(m_years);

    m_exportButton = new QToolButton(header);
    m_exportButton->setText(tr("Export report"));
    m_exportButton->setAccessibleName(tr("Export report"));
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exportButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_exportButton, &QToolButton::clicked, this, &PlanView::exportRequested);

    auto* across = new QHBoxLayout(header);
    across->setContentsMargins(spacing::page, spacing::medium, spacing::page, spacing::medium);
    across->setSpacing(spacing::medium);
    across->addLayout(names, 1);
    across->addWidget(yearLabel);
    across->addWidget(m_years);
    across->addSpacing(spacing::medium);
    across->addWidget(m_exportButton);
    return header;
}

void PlanView::showNames()
{
    const PlanIdentity& identity = m_plan.record().plan.identity;
    m_title->setText(toQString(std::string_view(identity.title)));
    m_title->setToolTip(plainToolTip(m_title->text()));
    m_council->setText(toQString(std::string_view(identity.council)));
}

void PlanView::refreshIcons()
{
    m_dashboardButton->setIcon(icon(Drawing::Dashboard, palette()));
    m_entryButton->setIcon(icon(Drawing::Grid, palette()));
    m_editorButton->setIcon(icon(Drawing::Pencil, palette()));
    m_actionsButton->setIcon(icon(Drawing::Actions, palette()));
    m_planButton->setIcon(icon(Drawing::Plan, palette()));
    m_exportButton->setIcon(icon(Drawing::Report, palette()));
}

void PlanView::fillYears()
{
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (const AcademicYear year : m_plan.years()) {
        m_years->addItem(toQString(std::string_view(year.label())), year.endYear());
        if (year == m_plan.year())
            m_years->setCurrentIndex(m_years->count() - 1);
    }
}

void PlanView::chooseYear(int index)
{
    m_plan.setYear(AcademicYear(m_years->itemData(index).toInt()));
}

void PlanView::showDashboard()
{
    if (!m_dashboard) {
        m_dashboard = new DashboardPage(m_plan, m_pages);
        connect(m_dashboard, &DashboardPage::indicatorChosen, this, &PlanView::showIndicator);
        connect(
            m_dashboard,
            &DashboardPage::reportingCalendarRequested,
            this,
            &PlanView::showReportingCalendar);
        m_pages->addWidget(m_dashboard);
        restoreColumns(m_dashboard);
    }
    showPage(m_dashboard, m_dashboardButton, {.page = Place::Page::Dashboard, .indicator = {}});
}

void PlanView::showEntry()
{
    if (!m_entry) {
        m_entry = new FiguresPage(m_plan, m_settings, m_pages);
        m_pages->addWidget(m_entry);
        restoreColumns(m_entry);
    }
    showPage(m_entry, m_entryButton, {.page = Place::Page::Entry, .indicator = {}});
}

ActionsPage& PlanView::actionsPage()
{
    if (!m_actions) {
        m_actions = new ActionsPage(m_plan, m_pages);
        m_pages->addWidget(m_actions);
    }
    return *m_actions;
}

void PlanView::showActions()
{
    showPage(&actionsPage(), m_actionsButton, {.page = Place::Page::Actions, .indicator = {}});
}

void PlanView::showAction(const ActionCode& action)
{
    showActions();
    m_actions->showAction(action);
}

void PlanView::showEditor()
{
    if (!m_editor) {
        m_editor = new PlanEditorPage(m_plan, m_pages);
        m_pages->addWidget(m_editor);
    }
    showPage(m_editor, m_editorButton, {.page = Place::Page::Editor, .indicator = {}});
}

QString PlanView::pageName() const
{
    const QWidget* page = m_pages->currentWidget();
    if (page == m_indicator)
        return QStringLiteral("indicator");
    if (page == m_entry)
        return QStringLiteral("entry");
    if (page == m_editor)
        return QStringLiteral("editor");
    if (page == m_actions)
        return QStringLiteral("actions");
    return page == m_planPage ? QStringLiteral("plan") : QStringLiteral("dashboard");
}

void PlanView::showPageCalled(const QString& name)
{
    if (name == QStringLiteral("entry"))
        showEntry();
    else if (name == QStringLiteral("actions"))
        showActions();
    else if (name == QStringLiteral("plan"))
        showPlan();
    else if (name == QStringLiteral("editor"))
        showEditor();
    else
        showDashboard();
}

void PlanView::finishEdits()
{
    if (m_editor)
        m_editor->finish();
}

PlanPage& PlanView::planPage()
{
    if (!m_planPage) {
        m_planPage = new PlanPage(m_plan, m_pages);
        m_pages->addWidget(m_planPage);
    }
    return *m_planPage;
}

void PlanView::showPlan()
{
    showPage(&planPage(), m_planButton, {.page = Place::Page::Plan, .indicator = {}});
}

void PlanView::showReportingCalendar()
{
    showPage(&planPage(), m_planButton, {.page = Place::Page::Plan, .indicator = {}});
    m_planPage->showReportingCalendar();
}

void PlanView::showInPlan(const QString& text)
{
    showPage(&planPage(), m_planButton, {.page = Place::Page::Plan, .indicator = {}});
    m_planPage->showText(text);
}

void PlanView::showIndicator(const IndicatorCode& indicator)
{
    if (findIndicator(m_plan.record().plan, indicator) == nullptr) {
        showDashboard();
        return;
    }
    if (!m_indicator) {
        m_indicator = new IndicatorPage(m_plan, m_pages);
        connect(m_indicator, &IndicatorPage::backRequested, this, &PlanView::showDashboard);
        connect(
            m_indicator,
            &IndicatorPage::successorAdopted,
            this,
            [this](const IndicatorCode& code, const QStringList& toDecide) {
                showEditor();
                m_editor->showDecisions(code, toDecide);
            });
        connect(m_indicator, &IndicatorPage::stepped, this, &PlanView::showWay);
        m_pages->addWidget(m_indicator);
        restoreColumns(m_indicator);
    }
    m_indicator->showIndicator(indicator);
    m_breadcrumb->showWay(m_plan.record().plan, indicator);
    showPage(
        m_indicator, m_dashboardButton, {.page = Place::Page::Indicator, .indicator = indicator});
}

void PlanView::showWay(const IndicatorCode& indicator)
{
    m_breadcrumb->showWay(m_plan.record().plan, indicator);
    m_history.visit({.page = Place::Page::Indicator, .indicator = indicator});
    emit placeChanged();
}

void PlanView::goBack()
{
    if (const auto place = m_history.back())
        goTo(*place);
}

void PlanView::goForward()
{
    if (const auto place = m_history.forward())
        goTo(*place);
}

void PlanView::goTo(const Place& place)
{
    switch (place.page) {
    case Place::Page::Dashboard:
        showDashboard();
        break;
    case Place::Page::Indicator:
        showIndicator(*place.indicator);
        break;
    case Place::Page::Entry:
        showEntry();
        break;
    case Place::Page::Actions:
        showActions();
        break;
    case Place::Page::Plan:
        showPlan();
        break;
    case Place::Page::Editor:
        showEditor();
        break;
    }
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

void PlanView::showPage(QWidget* page, QToolButton* button, const Place& place)
{
    m_history.visit(place);
    m_breadcrumb->setVisible(place.page == Place::Page::Indicator);
    m_dashboardButton->setChecked(button == m_dashboardButton);
    m_entryButton->setChecked(button == m_entryButton);
    m_editorButton->setChecked(button == m_editorButton);
    m_actionsButton->setChecked(button == m_actionsButton);
    m_planButton->setChecked(button == m_planButton);
    m_pages->setCurrentWidget(page);
    page->setFocus(); // goes to the widget that the page names as its proxy
    emit placeChanged();
}

void PlanView::restoreColumns(QWidget* page)
{
    for (auto* view : page->findChildren<QAbstractItemView*>())
        if (const QString key = columnsKey(view); !key.isEmpty())
            headerOf(view)->restoreState(m_settings.columns(key));
}

void PlanView::keepColumns() const
{
    for (auto* view : m_pages->findChildren<QAbstractItemView*>())
        if (const QString key = columnsKey(view); !key.isEmpty())
            m_settings.setColumns(key, headerOf(view)->saveState());
}

} // namespace outturn::app
