#include <domain/rating/districts.h>
#include <domain/rating/freshness.h>
#include <domain/rating/lookup.h>
#include <domain/rating/year_standing.h>

#include <algorithm>

namespace outturn {
namespace {

/// Why the indicator's own measure has no figure for @p year; nothing when it has one. Said of "its
/// measure" and not of a code, so that indicators in the same plight have the same reason and a
/// report can name them together.
std::optional<std::string>
notPublished(const RecordView& record, const Indicator& indicator, AcademicYear year)
{
    const MeasureVersion* measure =
        indicator.measure ? findMeasure(record.measures, *indicator.measure) : nullptr;
    auto reason = measure == nullptr ? std::nullopt : reasonNotPublished(*measure, year);
    if (reason && reason->starts_with(measure->code.text()))
        reason->replace(0, measure->code.text().size(), "its measure");
    return reason;
}

const Judgement*
findJudgement(const RecordView& record, const IndicatorCode& code, const ReviewPoint& point)
{
    const auto isWanted = [&](const Judgement& judgement) {
        return judgement.indicator == code && judgement.year == point.year &&
            judgement.scope == point.scope;
    };
    // The latest made counts.
    const auto found = std::find_if(record.judgements.rbegin(), record.judgements.rend(), isWanted);
    return found == record.judgements.rend() ? nullptr : &*found;
}

bool isJudgedByAPerson(const RecordView& record, const Indicator& indicator)
{
    return std::holds_alternative<JudgementPolicy>(
        indicator.policy ? *indicator.policy : record.plan.policy);
}

} // namespace

YearStanding
standingInYear(const RecordView& record, const Indicator& indicator, const ReviewPoint& point)
{
    YearStanding standing{.year = point.year};
    const bool byDistricts = isDecidedByDistricts(indicator, point.scope);
    const DistrictStanding districts =
        byDistricts ? districtStanding(record, indicator, point.year) : DistrictStanding{};
    const Outturn* outturn = byDistricts
        ? districts.furthestBehind
        : record.effective(indicator.code, point.scope, point.year);
    const Scope& scope = outturn == nullptr ? point.scope : outturn->scope;
    const Outturn* before = comparableYearBefore(record, indicator, scope, point.year, outturn);
    const auto previousYear = before == nullptr
        ? std::nullopt
        : publishedValue(*before, indicator.unit, indicator.decimals);
    if (outturn != nullptr)
        standing.outturn = *outturn;

    standing.rating = rate(
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
        standing.rating.reason = reasonAmongDistricts(districts, standing.rating);

    const bool isComparableNow = outturn != nullptr && isComparable(*outturn, indicator);
    standing.direction = directionOfTravel(
        isComparableNow ? standing.rating.outturn : std::nullopt,
        previousYear,
        indicator.polarity,
        indicator.decimals,
        standing.rating.target);
    return standing;
}

} // namespace outturn
