#include <domain/rating/rating_change.h>
#include <domain/rating/year_standing.h>

namespace outturn {

RatingsThen ratingsAt(const RecordView& record, const ReviewPoint& point)
{
    RatingsThen ratings{.year = point.year, .statuses = {}, .counts = {}};
    for (const Indicator& indicator : record.plan.indicators) {
        if (indicator.activity)
            continue;
        const RagStatus status = standingInYear(record, indicator, point).rating.status;
        ratings.statuses.emplace(indicator.code, status);
        ratings.counts.add(status);
    }
    return ratings;
}

std::vector<RatingChange> changesSince(const RatingsThen& then, const Scorecard& now)
{
    std::vector<RatingChange> changes;
    for (std::size_t i = 0; i < now.indicators.size(); ++i) {
        const IndicatorResult& result = now.indicators[i];
        const auto before = then.statuses.find(result.indicator.code);
        if (before != then.statuses.end() && before->second != result.rating.status)
            changes.push_back(
                {.indicator = i, .before = before->second, .now = result.rating.status});
    }
    return changes;
}

} // namespace outturn
