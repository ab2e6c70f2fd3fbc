#include "ui_indicator_page.h"

#include <app/dashboard/dashboard_columns.h>
#include <app/indicator/freshness_label.h>
#include <app/indicator/indicator_accountability.h>
#include <app/indicator/indicator_history_model.h>
#include <app/indicator/indicator_page.h>
#include <app/look/cell_delegate.h>
#include <app/look/palette.h>
#include <app/look/rag_delegate.h>
#include <app/look/rag_painter.h>
#include <app/look/refresh_when_seen.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/trajectory/chart_menu.h>
#include <app/trajectory/trajectory_table_model.h>
#include <domain/measure/figure.h>
#include <domain/plan/council_area.h>

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace outturn::app {
namespace {

const IndicatorResult* resultOf(const Scorecard& card, const std::optional<IndicatorCode>& code)
{
    const auto found = std::ranges::find_if(card.indicators, [&](const IndicatorResult& result) {
        return result.indicator.code == code;
    });
    return found == card.indicators.end() ? nullptr : &*found;
}

QString chanceSentence(const IndicatorResult& result)
{
    if (!result.chance || !result.rating.target)
        return {};
    const auto figure = [&](Decimal value) {
        return toQString(std::string_view(figureText(value, result.indicator.unit, 1)));
    };
    const QString range = QObject::tr("between %1 and %2")
                              .arg(figure(result.chance->low), figure(result.chance->high));
    return isWithinChance(*result.chance, *result.rating.target)
        ? QObject::tr("With so many, chance alone could put the figure anywhere %1, which takes in "
                      "the target; the rating does not use this.")
              .arg(range)
        : QObject::tr("Chance alone would keep the figure %1, so the difference from the target is "
                      "more than chance.")
              .arg(range);
}

} // namespace

IndicatorPage::IndicatorPage(OpenPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_ui(std::make_unique<Ui::IndicatorPage>())
    , m_years(new TrajectoryTableModel(this))
    , m_history(new IndicatorHistoryModel(this))
    , m_chartMenu(new ChartMenu(this))
{
    m_ui->setupUi(this);
    m_ui->name->setFont(scaledFont(font(), type::title, true));
    m_ui->meta->setForegroundRole(QPalette::PlaceholderText);
    m_ui->position->setForegroundRole(QPalette::PlaceholderText);
    m_ui->historyHeading->setFont(scaledFont(font(), type::body, true));
    setUpTables();
    m_ui->chartButton->setMenu(m_chartMenu);
    connect(m_chartMenu, &ChartMenu::fileToSave, this, &IndicatorPage::fileToSave);
    connect(m_ui->succession, &SuccessionBar::adopted, this, &IndicatorPage::successorAdopted);
    connect(m_ui->previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_ui->next, &QPushButton::clicked, this, [this] { step(1); });
    auto* refreshing = new RefreshWhenSeen(this, [this] { refresh(); });
    connect(&m_plan, &OpenPlan::recordChanged, refreshing, &RefreshWhenSeen::change);
    connect(&m_plan, &OpenPlan::yearChanged, refreshing, &RefreshWhenSeen::change);
}

IndicatorPage::~IndicatorPage() = default;

void IndicatorPage::showIndicator(const IndicatorCode& indicator)
{
    if (resultOf(m_plan.scorecard(), indicator) == nullptr)
        return;
    m_indicator = indicator;
    refresh();
}

void IndicatorPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    const int sideBySide = m_ui->chart->minimumSizeHint().width() + m_ui->figureRow->spacing() +
        m_ui->years->minimumWidth() + margins.left() + margins.right();
    // A page that is as wide as that may be so because nothing narrower would hold the two.
    m_ui->figureRow->setDirection(
        width() > sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void IndicatorPage::setUpTables()
{
    m_ui->years->setModel(m_years);
    m_ui->years->setItemDelegateForColumn(
        TrajectoryTableModel::RatingColumn, new RagDelegate(m_ui->years));
    m_ui->history->setModel(m_history);

    // Widths from headings and usual content, not from every cell.
    const QFontMetrics metrics(font());
    constexpr int room = 2 * CellDelegate::margin + 2;
    const auto widthOf = [&](const char16_t* sample) {
        return metrics.horizontalAdvance(QString::fromUtf16(sample)) + room;
    };
    constexpr std::array<const char16_t*, TrajectoryTableModel::ColumnCount> years{
        u"2012/13", u"(p) 100.0", u"Target", u"Required", u"Minimum", u"Benchmark", u""};
    for (int column = 0; column < TrajectoryTableModel::ColumnCount; ++column)
        m_ui->years->setColumnWidth(column, widthOf(years[static_cast<std::size_t>(column)]));
    const double badge =
        ragBadgeSize(
            ragLook(RagStatus::NotComparable, palette()), scaledFont(font(), type::small, true))
            .width();
    m_ui->years->setColumnWidth(TrajectoryTableModel::RatingColumn, qCeil(badge) + room);
    m_ui->years->horizontalHeader()->setStretchLastSection(true);
    m_ui->years->setFixedWidth(
        m_ui->years->horizontalHeader()->length() + 2 * m_ui->years->frameWidth() + 2);

    constexpr std::array<const char16_t*, IndicatorHistoryModel::ColumnCount> history{
        u"2012/13",
        u"Regional average",
        u"Whole year",
        u"Provisional",
        u"Suppressed",
        u"10,537 of 16,698",
        u"KS4-5ACEM-2014",
        u"A comment",
        u"A publication",
        u"Entered by",
        u"30 Sep 2013, 10:15"};
    for (int column = 0; column < IndicatorHistoryModel::ColumnCount; ++column)
        m_ui->history->setColumnWidth(column, widthOf(history[static_cast<std::size_t>(column)]));
    for (const int column :
         {IndicatorHistoryModel::CommentColumn, IndicatorHistoryModel::SourceColumn})
        m_ui->history->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void IndicatorPage::refresh()
{
    const IndicatorResult* result = resultOf(m_plan.scorecard(), m_indicator);
    if (result == nullptr)
        return;
    showHeading(*result);
    showReasons(*result);
    m_ui->freshness->showFreshness(
        freshnessInPlan(m_plan.rated(), result->indicator, m_plan.session().today));
    m_ui->succession->showIndicator(m_plan, result->indicator.code);
    showFigures(*result);
}

std::string_view IndicatorPage::area() const
{
    return councilArea(m_plan.record().plan.identity.council);
}

void IndicatorPage::showHeading(const IndicatorResult& result)
{
    const Indicator& indicator = result.indicator;
    const Plan& plan = m_plan.record().plan;
    const Date day = accountabilityDay(m_plan.year(), m_plan.session().today);
    m_ui->name->setText(toQString(std::string_view(indicator.name)));

    QStringList meta{toQString(indicator.code)};
    if (const Priority* priority = findPriority(plan, indicator.priority))
        meta += tr("Priority %1: %2")
                    .arg(priority->number.value())
                    .arg(toQString(std::string_view(priority->title)));
    meta += tr("Accountable: %1").arg(accountableText(plan, indicator, day));
    m_ui->meta->setText(meta.join(QStringLiteral("  \u00b7  ")));

    const auto& all = m_plan.scorecard().indicators;
    const auto place = &result - all.data();
    m_ui->position->setText(tr("%1 of %2").arg(place + 1).arg(all.size()));
    m_ui->previous->setEnabled(place > 0);
    m_ui->next->setEnabled(place + 1 < static_cast<std::ptrdiff_t>(all.size()));
}

void IndicatorPage::showReasons(const IndicatorResult& result)
{
    m_ui->badge->setStatus(result.rating.status);
    m_ui->reason->setText(toQString(std::string_view(result.rating.reason)));
    QStringList sentences{directionSentence(result)};
    if (result.cohort)
        sentences += toQString(std::string_view(cohortSentence(
            *result.cohort,
            result.indicator.unit,
            result.indicator.polarity,
            result.indicator.decimals,
            result.rating.target)));
    if (const QString chance = chanceSentence(result); !chance.isEmpty())
        sentences += chance;
    const auto chart = report::chart::trajectoryChart(result, m_plan.year(), area());
    for (const auto& change : report::chart::measureBreaks(chart))
        sentences += toQString(std::string_view(change.text)) + QLatin1Char('.');
    m_ui->more->setText(sentences.join(QLatin1Char(' ')));
}

void IndicatorPage::showFigures(const IndicatorResult& result)
{
    const Indicator& indicator = result.indicator;
    const auto chart = report::chart::trajectoryChart(result, m_plan.year(), area());
    m_ui->chart->setChart(chart);
    m_years->show(trajectoryRows(m_plan.rated(), indicator), chart);
    m_chartMenu->show(chart, m_ui->years->wholeAsText());
    m_history->show(indicator, m_plan.snapshot().outturns, m_plan.snapshot().benchmarks, area());
    const bool hasHistory = m_history->rowCount() > 0;
    m_ui->historyHeading->setText(
        hasHistory ? tr("Every figure entered (%1)").arg(m_history->rowCount())
                   : tr("No figure has been entered for this indicator yet."));
    m_ui->history->setVisible(hasHistory);
}

void IndicatorPage::step(int by)
{
    const auto& all = m_plan.scorecard().indicators;
    const IndicatorResult* now = resultOf(m_plan.scorecard(), m_indicator);
    if (now == nullptr)
        return;
    const auto place = (now - all.data()) + by;
    if (place < 0 || place >= static_cast<std::ptrdiff_t>(all.size()))
        return;
    const IndicatorCode code = all[static_cast<std::size_t>(place)].indicator.code;
    showIndicator(code);
    emit stepped(code);
}

} // namespace outturn::app
