#pragma once

#include <app/dashboard/dashboard_filter.h>
#include <domain/rating/rating_change.h>

#include <QString>

#include <vector>

namespace outturn::app {

/// What is said of the way from earlier ratings to a scorecard.
struct RatingChanges
{
    RatingsThen then;
    std::vector<RatingChange> changes;
};

/// The changes to @p now from the ratings of the year before it, as @p record has them.
[[nodiscard]] RatingChanges changesFromYearBefore(const PlanRecord& record, const Scorecard& now);

/// How many had that standing then: "3 in 2011/12"; empty where nothing was rated then.
[[nodiscard]] QString countThen(const RatingChanges& changes, Standing standing);

/// Which indicators came to that standing, and which left it, a line each; empty where nothing was
/// rated then.
[[nodiscard]] QString
movesInWords(const RatingChanges& changes, const Scorecard& now, Standing standing);

} // namespace outturn::app
