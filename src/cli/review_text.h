#pragma once

#include <cli/session.h>
#include <domain/review/review_content.h>
#include <store/reviews/reviews.h>

#include <vector>

namespace outturn::cli {

// Reviews in words, for people.

/// One line: "mid-year-2013-14  Mid-year review 2013-14, 20 November 2013: in commentary".
void printReview(const store::StoredReview& stored, const Session& session);

/// All that a review says: how the indicators stand, who owes what, what changed, what is restated.
void printContent(
    const store::StoredReview& stored, const ReviewContent& content, const Session& session);

/// What changed from one review to another, and why.
void printChanges(const std::vector<ReviewChange>& changes, const Session& session);

/// Who has not answered what: a line each, with the parts that are missing.
void printUnanswered(const std::vector<ReviewedSubject>& owed, const Session& session);

} // namespace outturn::cli
