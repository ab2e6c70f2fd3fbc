#include <app/plan/last_review.h>
#include <store/reviews/reviews.h>

#include <vector>

namespace outturn::app {

std::optional<SignedReview> lastSignedOff(store::PlanStore& store)
{
    const store::Reviews reviews(store);
    std::vector<Review> heads;
    for (const store::StoredReview& each : reviews.all())
        heads.push_back(each.review);
    const Review* last = latestSignedOff(heads, Scope());
    return last != nullptr ? std::optional(reviews.signedOff(last->code)) : std::nullopt;
}

} // namespace outturn::app
