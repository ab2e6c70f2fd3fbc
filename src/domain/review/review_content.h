#pragma once

#include <domain/plan/plan.h>
#include <domain/review/commentary_request.h>
#include <domain/review/rated_indicator.h>
#include <domain/review/restatement.h>
#include <domain/review/review.h>
#include <domain/review/review_comparison.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// The signed-off review that another follows, as it was frozen.
struct PrecedingReview
{
    Review review;
    std::vector<RatedIndicator> ratings;
    PlanRecord record;
};

/// All that a review says: of one that is open as it stands now, of one that is signed off as it
/// stood then.
struct ReviewContent
{
    Review review;
    std::vector<RatedIndicator> ratings;   ///< in the plan's order
    std::vector<ReviewedSubject> subjects; ///< what was asked, and what was answered
    std::optional<Review> follows;         ///< the signed-off review before it
    std::vector<ReviewChange> changes;     ///< since that
    std::vector<Restatement> restatements; ///< of figures that that stood on
    friend bool operator==(const ReviewContent&, const ReviewContent&) = default;
};

/// What @p review says of @p record: its ratings, its requests with the commentary @p written, and
/// how it stands to @p before.
[[nodiscard]] ReviewContent reviewContent(
    const PlanRecord& record,
    const Review& review,
    const Commentaries& written,
    const std::optional<PrecedingReview>& before);

/// Who froze a review, when, and on what.
struct SignOff
{
    std::string by;
    std::string at; ///< UTC, ISO 8601
    std::int64_t planRevision = 0;
    std::string auditHead; ///< of the trail as it was before: what the figures were taken from
    std::string digest;    ///< SHA-256 over all that was frozen, in hex: the review's own
    friend bool operator==(const SignOff&, const SignOff&) = default;
};

/// A review that does not change any more.
struct SignedReview
{
    ReviewContent content;
    SignOff signOff;
    friend bool operator==(const SignedReview&, const SignedReview&) = default;
};

/// True when @p card rates every indicator as @p content has it frozen: a paper made of the frozen
/// plan tells the frozen ratings.
[[nodiscard]] bool ratesAsFrozen(const ReviewContent& content, const Scorecard& card);

} // namespace outturn
