#pragma once

#include <cli/prepared_paper.h>
#include <cli/session.h>
#include <domain/review/review.h>
#include <store/reviews/reviews.h>

#include <filesystem>
#include <optional>
#include <string>

namespace outturn::cli {

/// Says what proofing finds in what was written for a review, which nobody can change once it is
/// signed off; and what its papers still lack where the author's words, @p front, are given.
void tellWhatCannotBeChangedLater(
    store::PlanStore& plan,
    const ReviewCode& code,
    const std::optional<FrontMatter>& front,
    const Session& session);

/// Signs a review off and issues its papers, by the built-in template for the committee with the
/// author's words.
SignedReview
signReviewOff(store::PlanStore& plan, const ReviewCode& code, const FrontMatter& front);

/// The latest review of that kind and year for the whole council that is signed off; nothing when
/// none is.
[[nodiscard]] std::optional<ReviewCode>
signedOffOf(store::PlanStore& plan, ReviewKind kind, AcademicYear year);

/// What makes a paper of a review.
struct ReviewPaperOrder
{
    std::filesystem::path file; ///< the plan file
    ReviewCode review;
    PaperOrder paper;
};

/// The bytes of that paper. Of a signed-off review they are those that were issued, and where none
/// was, those that are made of what was frozen; what is made by the built-in template, and whatever
/// is to be issued, is kept in the file from then on. Of any other review it is a draft of how it
/// stands.
[[nodiscard]] std::string reviewPaperBytes(const ReviewPaperOrder& order, const Session& session);

} // namespace outturn::cli
