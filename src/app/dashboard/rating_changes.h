#pragma once

#include <app/dashboard/dashboard_filter.h>
#include <domain/rating/rating_change.h>

#include <QString>

#include <vector>

namespace outturn::app {

class OpenPlan;

/// What is said of the way from earlier ratings to a scorecard.
struct RatingChanges
{
    RatingsThen then;
    std::vector<RatingChange> changes;
    QString since;   ///< what the earlier ratings are of: "2011/12", "the Mid-year review 2013-14"
    QString shortly; ///< the same where there is little room: "in 2011/12", "at mid-year review"
};

/// The changes to @p now from the review of the same scope that was signed off last, as it was
/// frozen; where none was, or it was of a later year, from the ratings of the year before @p now.
[[nodiscard]] RatingChanges changesSinceReview(OpenPlan& plan, const Scorecard& now);

/// The year that the direction of travel looks back to: "2011/12".
[[nodiscard]] QString yearBeforeText(const Scorecard& now);

/// How many had that standing then: "3 in 2011/12"; empty where nothing was rated then.
[[nodiscard]] QString countThen(const RatingChanges& changes, Standing standing);

/// Which indicators came to that standing, and which left it, a line each; empty where nothing was
/// rated then.
[[nodiscard]] QString
movesInWords(const RatingChanges& changes, const Scorecard& now, Standing standing);

} // namespace outturn::app
