#include <domain/rating/districts.h>
#include <domain/rating/rating_matrix.h>

#include <algorithm>

namespace outturn {
std::vector<AcademicYear> yearsOfPlan(const RecordView& record)
{
    AcademicYear first = record.plan.identity.firstTargetYear;
    AcademicYear last = record.plan.identity.lastTargetYear;
    for (const Indicator& indicator : record.plan.indicators)
        if (!indicator.targets.empty()) {
            first = std::min(first, indicator.targets.begin()->first);
            last = std::max(last, indicator.targets.rbegin()->first);
        }
    const auto isBeforeFirst = [&](const Outturn& outturn) {
        return outturn.year.endYear() == first.endYear() - 1 &&
            findIndicator(record.plan, outturn.indicator) != nullptr;
    };
    if (std::ranges::any_of(record.outturns(), isBeforeFirst))
        first = first.previous();
    std::vector<AcademicYear> years{first};
    while (years.back() < last)
        years.push_back(years.back().next());
    return years;
}

RatingMatrix ratingMatrix(const RecordView& record, const Scope& scope, std::optional<Date> asAt)
{
    if (!record.hasIndex()) {
        const OutturnIndex index(record.outturns());
        return ratingMatrix(record.with(index), scope, asAt);
    }
    RatingMatrix matrix{.years = yearsOfPlan(record), .indicators = {}, .priorities = {}};
    for (const Indicator& indicator : record.plan.indicators) {
        std::vector<YearStanding>& row = matrix.indicators.emplace_back();
        for (const AcademicYear year : matrix.years)
            row.push_back(
                standingInYear(record, indicator, {.year = year, .scope = scope, .asAt = asAt}));
    }
    for (const Priority& priority : record.plan.priorities) {
        std::vector<StatusCounts>& counts =
            matrix.priorities.emplace_back(matrix.years.size(), StatusCounts{});
        for (std::size_t i = 0; i < matrix.indicators.size(); ++i) {
            const Indicator& indicator = record.plan.indicators[i];
            if (indicator.priority != priority.number || indicator.activity)
                continue;
            for (std::size_t year = 0; year < matrix.years.size(); ++year)
                if (const YearStanding& standing = matrix.indicators[i][year];
                    !isOutsidePlan(indicator, standing))
                    counts[year].add(standing.rating.status);
        }
    }
    return matrix;
}

bool isOutsidePlan(const Indicator& indicator, const YearStanding& standing)
{
    return !standing.outturn && !indicator.targets.contains(standing.year) &&
        !isColour(standing.rating.status);
}

} // namespace outturn
