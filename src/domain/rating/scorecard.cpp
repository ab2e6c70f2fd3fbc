#include <domain/rating/lookup.h>
#include <domain/rating/scorecard.h>
#include <domain/rating/year_standing.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace outturn {
namespace {

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

void addComparators(const RecordView& record, const ReviewPoint& point, IndicatorResult& result)
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
assessIndicator(const RecordView& record, const Indicator& indicator, const ReviewPoint& point)
{
    YearStanding standing = standingInYear(record, indicator, point);
    IndicatorResult result{.indicator = indicator};
    result.outturn = std::move(standing.outturn);
    result.rating = std::move(standing.rating);
    result.direction = standing.direction;
    addComparators(record, point, result);
    addCohort(result);
    result.trajectory = trajectory(record, indicator, point.scope);
    if (!isDecidedByDistricts(indicator, point.scope))
        result.trend = trendUpTo(result.trajectory, indicator, point.year);
    return result;
}

Scorecard assess(const RecordView& record, const ReviewPoint& point)
{
    if (!record.hasIndex()) {
        const OutturnIndex index(record.outturns());
        return assess(record.with(index), point);
    }
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
