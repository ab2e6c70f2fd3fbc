#include "ui_dashboard_page.h"

#include <app/dashboard/action_board.h>
#include <app/dashboard/dashboard_model.h>
#include <app/dashboard/dashboard_page.h>
#include <app/indicator/indicator_accountability.h>
#include <app/look/palette.h>
#include <app/plan/open_plan.h>
#include <app/text.h>

#include <QScopedValueRollback>

#include <algorithm>
#include <set>

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

void choose(QComboBox* box, const QVariant& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

DashboardPage::DashboardPage(OpenPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_ui(std::make_unique<Ui::DashboardPage>())
    , m_model(new DashboardModel(this))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->accountable->setForegroundRole(QPalette::PlaceholderText);
    m_ui->detailName->setFont(scaledFont(font(), type::body, true));
    m_ui->detailMeta->setForegroundRole(QPalette::PlaceholderText);
    setUpTiles();
    setUpFilters();
    setUpTree();
    connect(
        m_ui->nextReport,
        &NextReport::calendarRequested,
        this,
        &DashboardPage::reportingCalendarRequested);
    connect(&m_plan, &OpenPlan::recordChanged, this, &DashboardPage::refresh);
    connect(&m_plan, &OpenPlan::yearChanged, this, &DashboardPage::refresh);
    fillStandings();
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

void DashboardPage::setUpFilters()
{
    for (QComboBox* box : {m_ui->standing, m_ui->priority, m_ui->phase})
        connect(box, &QComboBox::currentIndexChanged, this, &DashboardPage::chooseFilter);
    connect(m_ui->search, &QLineEdit::textChanged, this, &DashboardPage::chooseFilter);
    // Not before there is something to clear: Qt looks for the button's picture in the whole icon
    // theme of the desktop, and the first sight of the page need not wait for that.
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] {
        m_ui->search->setClearButtonEnabled(true);
    });
    connect(m_ui->clear, &QPushButton::clicked, this, &DashboardPage::clearFilter);
}

void DashboardPage::setUpTree()
{
    m_ui->indicators->setModel(m_model);
    connect(m_ui->indicators, &QTreeView::activated, this, &DashboardPage::openCurrent);
    connect(m_ui->open, &QPushButton::clicked, this, &DashboardPage::openCurrent);
    connect(
        m_ui->indicators->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &DashboardPage::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DashboardPage::showDetail);
}

void DashboardPage::refresh()
{
    const auto before = current();
    const Plan& plan = m_plan.record().plan;
    const Date day = accountabilityDay(m_plan.year(), m_plan.session().today);
    m_model->show(dashboardContent(m_plan, day));
    fillChoices();

    const QString year = toQString(std::string_view(m_plan.year().label()));
    m_ui->title->setText(
        plan.indicators.empty() ? tr("Where the plan stands")
                                : tr("Where the plan stands in %1").arg(year));
    m_ui->nextReport->showNext(plan, m_plan.session().today);
    m_ui->accountable->setText(accountabilityNote(plan, day));
    if (before)
        m_ui->indicators->setCurrentIndex(m_model->indexOf(*before));
    showCounts();
    showBoard();
    showEmptiness();
    showDetail();
}

void DashboardPage::fillStandings()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->standing->addItem(tr("All ratings"));
    m_ui->standing->addItem(tr("Red"), static_cast<int>(Standing::Red));
    m_ui->standing->addItem(tr("Amber"), static_cast<int>(Standing::Amber));
    m_ui->standing->addItem(tr("Green"), static_cast<int>(Standing::Green));
    m_ui->standing->addItem(tr("Not rated"), static_cast<int>(Standing::NotRated));
}

void DashboardPage::fillChoices()
{
    const Plan& plan = m_plan.record().plan;
    DashboardFilter filter = m_model->filter();
    if (filter.priority && findPriority(plan, *filter.priority) == nullptr)
        filter.priority.reset();
    if (!filter.phase.isEmpty() &&
        std::ranges::find(plan.indicators, toStdString(filter.phase), &Indicator::phase) ==
            plan.indicators.end())
        filter.phase.clear();

    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->priority->clear();
    m_ui->phase->clear();
    m_ui->priority->addItem(tr("All priorities"));
    for (const Priority& priority : plan.priorities)
        m_ui->priority->addItem(
            QStringLiteral("%1  %2")
                .arg(priority.number.value())
                .arg(toQString(std::string_view(priority.title))),
            priority.number.value());

    m_ui->phase->addItem(tr("All phases"));
    std::set<std::string> seen;
    for (const Indicator& indicator : plan.indicators)
        if (!indicator.phase.empty() && seen.insert(indicator.phase).second) {
            const QString phase = toQString(std::string_view(indicator.phase));
            m_ui->phase->addItem(phase, phase);
        }
    applyFilter(filter);
}

void DashboardPage::applyFilter(const DashboardFilter& filter)
{
    const auto before = current();
    m_model->setFilter(filter);
    if (before)
        m_ui->indicators->setCurrentIndex(m_model->indexOf(*before));

    const QScopedValueRollback filling(m_isFilling, true);
    choose(
        m_ui->standing,
        filter.standing ? QVariant(static_cast<int>(*filter.standing)) : QVariant());
    choose(m_ui->priority, filter.priority ? QVariant(filter.priority->value()) : QVariant());
    choose(m_ui->phase, filter.phase.isEmpty() ? QVariant() : QVariant(filter.phase));
    if (m_ui->search->text() != filter.text)
        m_ui->search->setText(filter.text);
    showCounts();
    showEmptiness();
}

void DashboardPage::chooseFilter()
{
    if (m_isFilling)
        return;
    DashboardFilter filter = m_model->filter();
    const QVariant standing = m_ui->standing->currentData();
    const QVariant priority = m_ui->priority->currentData();
    filter.standing = std::nullopt;
    if (standing.isValid())
        filter.standing = static_cast<Standing>(standing.toInt());
    filter.priority = std::nullopt;
    if (priority.isValid())
        filter.priority = PriorityNumber(priority.toInt());
    filter.phase = m_ui->phase->currentData().toString();
    filter.text = m_ui->search->text();
    applyFilter(filter);
}

void DashboardPage::clearFilter()
{
    applyFilter({});
}

void DashboardPage::showCounts()
{
    const Scorecard& card = m_model->scorecard();
    const DashboardFilter& filter = m_model->filter();
    for (const auto& [tile, standing] : tilesOf(*m_ui)) {
        tile->setCount(countOf(card.counts, standing));
        tile->setChecked(filter.standing == standing);
    }
    m_ui->notRatedTile->setDetail(unratedText(card.counts));
    m_ui->declinedTile->setCount(declinedCount(card));
    m_ui->declinedTile->setChecked(filter.isDeclinedOnly);
    m_ui->clear->setEnabled(filter != DashboardFilter{});
    m_ui->shown->setText(
        tr("Showing %1 of %2").arg(m_model->shownCount()).arg(m_model->totalCount()));
}

void DashboardPage::showBoard()
{
    const bool isNeeded = m_model->totalCount() == 0;
    showRow(*m_ui->tileRow, !isNeeded);
    showRow(*m_ui->filterRow, !isNeeded);
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
        text = tr("This plan has no indicators yet: nothing can be rated, and how far it has come "
                  "is told by its actions.");
    else if (m_model->shownCount() == 0)
        text = tr("No indicator matches these filters. Clear them to see all %1.")
                   .arg(m_model->totalCount());
    else if (!hasOutturns(m_model->scorecard()))
        text = tr("No outturns have been entered for %1 yet. The targets below are waiting for "
                  "them: go to Enter outturns, or choose another year above.")
                   .arg(year);
    m_ui->notice->setText(text);
    m_ui->notice->setVisible(!text.isEmpty());
    m_ui->indicators->setVisible(m_model->shownCount() > 0);
    m_ui->detail->setVisible(m_model->shownCount() > 0);
    m_ui->emptySpace->setVisible(m_model->shownCount() == 0 && m_model->totalCount() > 0);
}

void DashboardPage::showDetail()
{
    const IndicatorResult* result = m_model->resultAt(m_ui->indicators->currentIndex());
    m_ui->open->setEnabled(result != nullptr);
    m_ui->detailBadge->setVisible(result != nullptr);
    if (result == nullptr) {
        m_ui->detailName->setText(tr("Choose an indicator to see why it stands as it does."));
        m_ui->detailReason->clear();
        m_ui->detailMeta->clear();
        return;
    }
    const Plan& plan = m_plan.record().plan;
    const Date day = accountabilityDay(m_plan.year(), m_plan.session().today);
    m_ui->detailBadge->setStatus(result->rating.status);
    m_ui->detailName->setText(toQString(std::string_view(result->indicator.name)));
    m_ui->detailReason->setText(
        toQString(std::string_view(result->rating.reason)) + QLatin1Char(' ') +
        directionSentence(*result));
    m_ui->detailMeta->setText(
        tr("Accountable: %1").arg(accountableText(plan, result->indicator, day)));
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

void DashboardPage::openCurrent()
{
    if (const auto code = current())
        emit indicatorChosen(*code);
}

std::optional<IndicatorCode> DashboardPage::current() const
{
    const IndicatorResult* result = m_model->resultAt(m_ui->indicators->currentIndex());
    if (result == nullptr)
        return std::nullopt;
    return result->indicator.code;
}

} // namespace outturn::app
