#include "ui_dashboard_page.h"

#include <app/dashboard/action_board.h>
#include <app/dashboard/attention_panel.h>
#include <app/dashboard/changes_panel.h>
#include <app/dashboard/dashboard_model.h>
#include <app/dashboard/dashboard_page.h>
#include <app/dashboard/matrix_cell.h>
#include <app/dashboard/matrix_model.h>
#include <app/dashboard/matrix_view.h>
#include <app/dashboard/rating_changes.h>
#include <app/indicator/indicator_accountability.h>
#include <app/look/flow_layout.h>
#include <app/look/palette.h>
#include <app/look/refresh_when_seen.h>
#include <app/plan/open_plan.h>
#include <app/text.h>

#include <algorithm>
#include <utility>

namespace outturn::app {
namespace {

/// The tile of each standing, in the order they are shown.
std::array<std::pair<DashboardTile*, Standing>, 4> tilesOf(const Ui::DashboardPage& ui)
{
    return {
        {{ui.redTile, Standing::Red},
         {ui.amberTile, Standing::Amber},
         {ui.greenTile, Standing::Green},
         {ui.notRatedTile, Standing::NotRated}}};
}

int declinedCount(const Scorecard& card)
{
    return static_cast<int>(std::ranges::count_if(card.indicators, [](const auto& result) {
        return result.direction.travel == Travel::Declined;
    }));
}

bool hasOutturns(const Scorecard& card)
{
    return std::ranges::any_of(
        card.indicators, [](const auto& result) { return result.outturn.has_value(); });
}

void showRow(const QLayout& row, bool isVisible)
{
    for (int i = 0; i < row.count(); ++i)
        if (QWidget* widget = row.itemAt(i)->widget())
            widget->setVisible(isVisible);
}

QString withDirection(const IndicatorResult& result)
{
    return toQString(std::string_view(result.rating.reason)) + QLatin1Char(' ') +
        directionSentence(result);
}

} // namespace

DashboardPage::DashboardPage(OpenPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_ui(std::make_unique<Ui::DashboardPage>())
    , m_model(new DashboardModel(this))
{
    m_ui->setupUi(this);
    FlowLayout::inPlaceOf(*m_ui->titleRow);
    m_tileRow = &FlowLayout::inPlaceOf(*m_ui->tileRow);
    m_filterRow = &FlowLayout::inPlaceOf(*m_ui->filterRow);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->accountable->setForegroundRole(QPalette::PlaceholderText);
    m_ui->accountable->becomeSelectableOncePainted(Qt::TextSelectableByMouse);
    setUpTiles();
    setUpTable();
    m_ui->views->setView(m_view);
    connect(m_ui->views, &ViewSwitch::viewChosen, this, &DashboardPage::showView);
    connect(
        m_ui->filters,
        &DashboardFilterBar::filterChosen,
        this,
        [this](const DashboardFilter& filter) {
            // A saved filter may name what the plan does not have any more.
            applyFilter(withoutWhatIsGone(filter, m_plan.record().plan));
        });
    connect(m_ui->detail, &DashboardDetail::openRequested, this, &DashboardPage::openCurrent);
    connect(
        m_ui->nextReport,
        &NextReport::calendarRequested,
        this,
        &DashboardPage::reportingCalendarRequested);
    auto* refreshing = new RefreshWhenSeen(this, [this] { refresh(); });
    connect(&m_plan, &OpenPlan::recordChanged, refreshing, &RefreshWhenSeen::change);
    connect(&m_plan, &OpenPlan::yearChanged, refreshing, &RefreshWhenSeen::change);
    refresh();
    chooseWorst();
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::setUpTiles()
{
    m_ui->redTile->setMeaning(tr("Red"), RagStatus::Red);
    m_ui->amberTile->setMeaning(tr("Amber"), RagStatus::Amber);
    m_ui->greenTile->setMeaning(tr("Green"), RagStatus::Green);
    m_ui->notRatedTile->setMeaning(tr("Not rated"), RagStatus::NoData);
    m_ui->declinedTile->setMeaning(tr("Got worse"), std::nullopt);
    for (const auto& [tile, standing] : tilesOf(*m_ui))
        connect(tile, &DashboardTile::clicked, this, [this, tag = standing](bool isPressed) {
            DashboardFilter filter = m_model->filter();
            filter.standing = isPressed ? std::optional(tag) : std::nullopt;
            applyFilter(filter);
        });
    connect(m_ui->declinedTile, &DashboardTile::clicked, this, [this](bool isPressed) {
        DashboardFilter filter = m_model->filter();
        filter.isDeclinedOnly = isPressed;
        applyFilter(filter);
    });
}

void DashboardPage::setUpTable()
{
    m_ui->indicators->setModel(m_model);
    connect(m_ui->indicators, &QTreeView::activated, this, &DashboardPage::openCurrent);
    connect(
        m_ui->indicators->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &DashboardPage::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DashboardPage::showDetail);
}

void DashboardPage::makeMatrix()
{
    m_matrix = new MatrixModel(this);
    m_matrixView = new MatrixView(this);
    m_matrixView->setModel(m_matrix);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->indicators), m_matrixView, 1);
    setTabOrder(m_ui->indicators, m_matrixView);
    connect(m_matrixView, &QTreeView::activated, this, &DashboardPage::openCurrent);
    connect(
        m_matrixView->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &DashboardPage::showDetail);
}

void DashboardPage::makePane(DashboardView view)
{
    DashboardPane* pane = nullptr;
    if (view == DashboardView::Attention)
        pane = new AttentionPanel(m_plan, this);
    else
        pane = new ChangesPanel(m_plan, this);
    m_panes[view] = pane;
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->indicators), pane, 1);
    setTabOrder(m_ui->indicators, pane);
    connect(pane, &DashboardPane::activated, this, &DashboardPage::openCurrent);
    connect(pane, &DashboardPane::currentChanged, this, &DashboardPage::showDetail);
}

DashboardPane* DashboardPage::pane() const
{
    const auto found = m_panes.find(m_view);
    return found == m_panes.end() ? nullptr : found->second;
}

void DashboardPage::showView(DashboardView view)
{
    if (view == m_view)
        return;
    const auto before = current();
    m_view = view;
    m_ui->views->setView(view);
    if (view == DashboardView::Matrix && m_matrix == nullptr)
        makeMatrix();
    const bool isPane = view == DashboardView::Attention || view == DashboardView::Changes;
    if (isPane && pane() == nullptr)
        makePane(view);
    refreshView();
    // A view is read from its top; only the reason comes into sight.
    const auto views = findChildren<QAbstractItemView*>();
    for (auto* each : views)
        each->setAutoScroll(false);
    if (before)
        choose(*before);
    for (auto* each : views)
        each->setAutoScroll(true);
    showEmptiness();
    showDetail();
}

void DashboardPage::keepFilters(SavedFilters filters)
{
    m_ui->filters->keepFilters(std::move(filters));
}

void DashboardPage::showPriority(PriorityNumber priority)
{
    applyFilter({.standing = {}, .priority = priority, .phase = {}, .text = {}});
}

void DashboardPage::refresh()
{
    const auto before = current();
    const Plan& plan = m_plan.record().plan;
    const Date day = accountabilityDay(m_plan.year(), m_plan.session().today);
    m_model->show(dashboardContent(m_plan, day));

    const QString year = toQString(std::string_view(m_plan.year().label()));
    m_ui->title->setText(
        plan.indicators.empty() ? tr("Where the plan stands")
                                : tr("Where the plan stands in %1").arg(year));
    m_ui->nextReport->showNext(plan, m_plan.session().today);
    m_ui->accountable->setText(accountabilityNote(plan, day));
    m_ui->filters->fillChoices(plan);
    m_model->setFilter(withoutWhatIsGone(m_model->filter(), plan));
    refreshView();
    if (before)
        choose(*before);
    showCounts();
    showBoard();
    showEmptiness();
    showDetail();
}

void DashboardPage::refreshView()
{
    if (m_view == DashboardView::Matrix) {
        m_matrix->setFilter(m_model->filter());
        m_matrix->show(
            {.scorecard = m_plan.scorecard(),
             .matrix = ratingMatrix(m_plan.rated(), Scope(), m_plan.session().today)});
    }
    if (DashboardPane* shown = pane()) {
        shown->setFilter(m_model->filter());
        shown->refresh();
    }
}

void DashboardPage::applyFilter(const DashboardFilter& filter)
{
    const auto before = current();
    m_model->setFilter(filter);
    if (m_view == DashboardView::Matrix)
        m_matrix->setFilter(filter);
    if (DashboardPane* shown = pane())
        shown->setFilter(filter);
    if (before)
        choose(*before);
    showCounts();
    showEmptiness();
    showDetail();
}

void DashboardPage::showCounts()
{
    const Scorecard& card = m_model->scorecard();
    const DashboardFilter& filter = m_model->filter();
    const RatingChanges changes = changesSinceReview(m_plan, card);
    for (const auto& [tile, standing] : tilesOf(*m_ui)) {
        tile->setCount(countOf(card.counts, standing));
        tile->setChecked(filter.standing == standing);
        tile->setDetail(countThen(changes, standing), movesInWords(changes, card, standing));
    }
    m_ui->notRatedTile->setDetail(
        unratedText(card.counts), movesInWords(changes, card, Standing::NotRated));
    m_ui->declinedTile->setCount(declinedCount(card));
    m_ui->declinedTile->setDetail(tr("since %1").arg(yearBeforeText(card)));
    m_ui->declinedTile->setChecked(filter.isDeclinedOnly);
    m_ui->filters->showFilter(filter, m_model->shownCount(), m_model->totalCount());
}

void DashboardPage::showBoard()
{
    const bool isNeeded = m_model->totalCount() == 0;
    showRow(*m_tileRow, !isNeeded);
    showRow(*m_filterRow, !isNeeded);
    if (isNeeded && m_board == nullptr) {
        m_board = new ActionBoard(m_plan, this);
        m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->indicators), m_board, 1);
    }
    if (m_board == nullptr)
        return;
    m_board->setVisible(isNeeded);
    if (isNeeded)
        m_board->refresh();
}

void DashboardPage::showEmptiness()
{
    const QString year = toQString(std::string_view(m_plan.year().label()));
    QString text;
    if (m_model->totalCount() == 0)
        text = tr("This plan has no indicators yet: nothing can be rated, and its actions "
                  "show how far it has come.");
    else if (m_model->shownCount() == 0)
        text = tr("No indicator matches these filters. Clear them to see all %1.")
                   .arg(m_model->totalCount());
    else if (!hasOutturns(m_model->scorecard()))
        text = tr("No outturns have been entered for %1 yet. The targets below are waiting for "
                  "them: go to Enter outturns, or choose another year above.")
                   .arg(year);
    m_ui->notice->setText(text);
    m_ui->notice->setVisible(!text.isEmpty());
    const bool hasRows = m_model->shownCount() > 0;
    m_ui->indicators->setVisible(hasRows && m_view == DashboardView::Table);
    if (m_matrixView != nullptr)
        m_matrixView->setVisible(hasRows && m_view == DashboardView::Matrix);
    for (const auto& [view, each] : m_panes)
        each->setVisible(hasRows && m_view == view);
    m_ui->detail->setVisible(m_model->shownCount() > 0);
    m_ui->emptySpace->setVisible(m_model->shownCount() == 0 && m_model->totalCount() > 0);
}

void DashboardPage::showDetail()
{
    m_ui->detail->showContent(detail());
}

std::optional<DetailContent> DashboardPage::detail() const
{
    const auto code = current();
    const auto& indicators = m_plan.scorecard().indicators;
    const auto result = std::ranges::find_if(indicators, [&](const IndicatorResult& candidate) {
        return candidate.indicator.code == code;
    });
    if (!code || result == indicators.end())
        return std::nullopt;
    const Date day = accountabilityDay(m_plan.year(), m_plan.session().today);
    DetailContent content{
        .status = result->rating.status,
        .name = toQString(std::string_view(result->indicator.name)),
        .reason = withDirection(*result),
        .accountable = accountableText(m_plan.record().plan, result->indicator, day)};
    if (const DashboardPane* shown = pane(); shown != nullptr && !shown->remark().isEmpty())
        content.reason += QLatin1Char(' ') + shown->remark();
    if (m_view != DashboardView::Matrix)
        return content;
    if (const YearStanding* standing = m_matrix->standingAt(m_matrixView->currentIndex())) {
        content.status = standing->rating.status;
        content.name +=
            QStringLiteral(", %1").arg(toQString(std::string_view(standing->year.label())));
        content.reason = cellExplanation(result->indicator, *standing);
    }
    return content;
}

void DashboardPage::chooseWorst()
{
    const auto& indicators = m_model->scorecard().indicators;
    const auto worst = std::ranges::min_element(
        indicators, [](const IndicatorResult& a, const IndicatorResult& b) {
            return isLess(a, b, DashboardColumn::Rag);
        });
    if (worst == indicators.end())
        return;
    // The plan is read from its top; only the reason comes into sight.
    m_ui->indicators->setAutoScroll(false);
    m_ui->indicators->setCurrentIndex(m_model->indexOf(worst->indicator.code));
    m_ui->indicators->setAutoScroll(true);
}

void DashboardPage::choose(const IndicatorCode& indicator)
{
    if (DashboardPane* shown = pane())
        shown->choose(indicator);
    else if (m_view == DashboardView::Matrix)
        m_matrixView->choose(indicator, m_plan.year());
    else
        m_ui->indicators->setCurrentIndex(m_model->indexOf(indicator));
}

void DashboardPage::openCurrent()
{
    if (const auto code = current())
        emit indicatorChosen(*code);
}

std::optional<IndicatorCode> DashboardPage::current() const
{
    if (const DashboardPane* shown = pane())
        return shown->current();
    const IndicatorResult* result = m_view == DashboardView::Matrix
        ? m_matrix->resultAt(m_matrixView->currentIndex())
        : m_model->resultAt(m_ui->indicators->currentIndex());
    if (result == nullptr)
        return std::nullopt;
    return result->indicator.code;
}

} // namespace outturn::app
