#include <app/reviews/review_changes.h>

namespace outturn::app {

RatingsThen ratingsThen(const ReviewContent& content)
{
    RatingsThen then{.year = content.review.year, .statuses = {}, .counts = {}};
    for (const RatedIndicator& rated : content.ratings) {
        if (rated.isActivity)
            continue;
        then.statuses.emplace(rated.code, rated.status);
        then.counts.add(rated.status);
    }
    return then;
}

} // namespace outturn::app
