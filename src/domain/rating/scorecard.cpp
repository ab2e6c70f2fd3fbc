#include <domain/outturn/effective.h>
#include <domain/rating/freshness.h>
#include <domain/rating/lookup.h>
#include <domain/rating/scorecard.h>

#include <algorithm>
#include <numeric>

namespace outturn {
namespace {

/// Why the indicator's own measure has no figure for @p year; nothing when it has one. Said of "its
/// measure" and not of a code, so that indicators in the same plight have the same reason and a
/// report can name them together.
std::optional<std::string>
notPublished(const PlanRecord& record, const Indicator& indicator, AcademicYear year)
{
    const MeasureVersion* measure =
        indicator.measure ? findMeasure(record.measures, *indicator.measure) : nullptr;
    auto reason = measure == nullptr ? std::nullopt : reasonNotPublished(*measure, year);
    if (reason && reason->starts_with(measure->code.text()))
        reason->replace(0, measure->code.text().size(), "its measure");
    return reason;
}

const Judgement*
findJudgement(const PlanRecord& record, const IndicatorCode& code, const ReviewPoint& point)
{
    const auto isWanted = [&](const Judgement& judgement) {
        return judgement.indicator == code && judgement.year == point.year &&
            judgement.scope == point.scope;
    };
    // The latest made counts.
    const auto found = std::find_if(record.judgements.rbegin(), record.judgements.rend(), isWanted);
    return found == record.judgements.rend() ? nullptr : &*found;
}

bool isJudgedByAPerson(const PlanRecord& record, const Indicator& indicator)
{
    return std::holds_alternative<JudgementPolicy>(
        indicator.policy ? *indicator.policy : record.plan.policy);
}

std::optional<Trend>
trendUpTo(const std::vector<TrajectoryPoint>& points, const Indicator& indicator, AcademicYear year)
{
    std::vector<YearValue> values;
    for (const TrajectoryPoint& point : points)
        if (point.outturn && point.isComparable && point.stage != Stage::Forecast &&
            point.year <= year)
            values.push_back({point.year, *point.outturn});
    return trend(values, indicator.polarity, indicator.decimals);
}

void addComparators(const PlanRecord& record, const ReviewPoint& point, IndicatorResult& result)
{
    const Indicator& indicator = result.indicator;
    if (indicator.minimum)
        result.minimum = indicator.minimum->rounded(indicator.decimals);
    if (!indicator.benchmark)
        return;
    if (const auto figure = comparator(record, indicator, *indicator.benchmark, point.year).value) {
        result.benchmark = figure->rounded(indicator.decimals);
        result.benchmarkYear = point.year;
        return;
    }
    const Benchmark* found =
        latestBenchmark(record, indicator.code, *indicator.benchmark, point.year);
    if (found == nullptr)
        return;
    result.benchmark = found->value.rounded(indicator.decimals);
    result.benchmarkYear = found->year;
}

void addCohort(IndicatorResult& result)
{
    if (!result.outturn || result.rating.status == RagStatus::NotComparable)
        return;
    const Indicator& indicator = result.indicator;
    result.cohort = cohortArithmetic(
        *result.outturn,
        indicator.unit,
        indicator.polarity,
        indicator.decimals,
        result.rating.target,
        result.rating.reach);
    if (result.cohort)
        result.chance = wilsonInterval(result.cohort->numerator, result.cohort->denominator);
}

/// Whether @p outturn has happened and an indicator of the plan has a target for its year.
bool isJudged(const PlanRecord& record, const Outturn& outturn)
{
    const Indicator* indicator = findIndicator(record.plan, outturn.indicator);
    return outturn.stage != Stage::Forecast && indicator != nullptr &&
        indicator->targets.contains(outturn.year);
}

} // namespace

int StatusCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

RagStatus StatusCounts::worst() const
{
    for (const RagStatus colour : {RagStatus::Red, RagStatus::Amber, RagStatus::Green})
        if (of(colour) > 0)
            return colour;
    for (const auto& [status, code] : EnumCodes<RagStatus>::table)
        if (of(status) > 0)
            return status;
    return RagStatus::NoData;
}

IndicatorResult
assessIndicator(const PlanRecord& record, const Indicator& indicator, const ReviewPoint& point)
{
    IndicatorResult result{.indicator = indicator};
    const bool byDistricts = isDecidedByDistricts(indicator, point.scope);
    const DistrictStanding districts =
        byDistricts ? districtStanding(record, indicator, point.year) : DistrictStanding{};
    const Outturn* outturn = byDistricts
        ? districts.furthestBehind
        : effectiveOutturn(record.outturns, indicator.code, point.scope, point.year);
    const Scope& scope = outturn == nullptr ? point.scope : outturn->scope;
    const Outturn* before = comparableYearBefore(record, indicator, scope, point.year, outturn);
    const auto previousYear = before == nullptr
        ? std::nullopt
        : publishedValue(*before, indicator.unit, indicator.decimals);
    if (outturn != nullptr)
        result.outturn = *outturn;

    result.rating = rate(
        {.indicator = indicator,
         .policy = record.plan.policy,
         .year = point.year,
         .outturn = outturn,
         .benchmark = targetBenchmark(record, indicator, point.year),
         .previousYear = previousYear,
         .judgement = findJudgement(record, indicator.code, point),
         .isDue =
             !point.asAt || *point.asAt >= releaseDates(record, indicator, point.year).provisional,
         .notPublished = notPublished(record, indicator, point.year),
         .isDecidedByDistricts = byDistricts});
    if (byDistricts && !isJudgedByAPerson(record, indicator))
        result.rating.reason = reasonAmongDistricts(districts, result.rating);

    const bool isComparableNow = outturn != nullptr && isComparable(*outturn, indicator);
    result.direction = directionOfTravel(
        isComparableNow ? result.rating.outturn : std::nullopt,
        previousYear,
        indicator.polarity,
        indicator.decimals,
        result.rating.target);
    addComparators(record, point, result);
    addCohort(result);
    result.trajectory = trajectory(record, indicator, point.scope);
    if (!byDistricts)
        result.trend = trendUpTo(result.trajectory, indicator, point.year);
    return result;
}

Scorecard assess(const PlanRecord& record, const ReviewPoint& point)
{
    Scorecard card{.point = point};
    card.indicators.reserve(record.plan.indicators.size());
    for (const Indicator& indicator : record.plan.indicators) {
        card.indicators.push_back(assessIndicator(record, indicator, point));
        if (!indicator.activity)
            card.counts.add(card.indicators.back().rating.status);
    }
    for (const Priority& priority : record.plan.priorities) {
        PriorityResult result{.priority = priority};
        for (const IndicatorResult& indicator : card.indicators)
            if (indicator.indicator.priority == priority.number && !indicator.indicator.activity)
                result.counts.add(indicator.rating.status);
        card.priorities.push_back(std::move(result));
    }
    return card;
}

AcademicYear latestYearWithOutturns(const PlanRecord& record)
{
    AcademicYear latest = record.plan.identity.firstTargetYear;
    for (const Outturn& outturn : record.outturns)
        if (outturn.year > latest && isJudged(record, outturn))
            latest = outturn.year;
    return latest;
}

AcademicYear yearInReview(const PlanRecord& record)
{
    const AcademicYear judged = record.plan.identity.planYear.judgedOn();
    const bool hasFigures = std::ranges::any_of(record.outturns, [&](const Outturn& outturn) {
        return outturn.year == judged && isJudged(record, outturn);
    });
    return hasFigures ? judged : latestYearWithOutturns(record);
}

} // namespace outturn
