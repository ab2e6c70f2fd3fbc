#include <domain/review/review_content.h>

#include <algorithm>

namespace outturn {

ReviewContent reviewContent(
    const PlanRecord& record,
    const Review& review,
    const Commentaries& written,
    const std::optional<PrecedingReview>& before)
{
    const Scorecard card = assess(record, reviewPoint(review));
    ReviewContent content{.review = review};
    content.ratings = ratedIndicators(record.plan, card);
    content.subjects = reviewedSubjects(commentaryRequests(record, card, review), written);
    if (before) {
        content.follows = before->review;
        content.changes = changesBetween(before->ratings, content.ratings);
        content.restatements = restatements(before->record, record, before->review.year);
    }
    return content;
}

bool ratesAsFrozen(const ReviewContent& content, const Scorecard& card)
{
    return std::ranges::equal(
        content.ratings, card.indicators, [](const RatedIndicator& a, const IndicatorResult& b) {
            return a.code == b.indicator.code && a.status == b.rating.status &&
                a.outturn == b.rating.outturn && a.target == b.rating.target;
        });
}

} // namespace outturn
