#pragma once

#include <store/edit.h>
#include <store/reviews/reviews.h>
#include <store/sql/tables.h>
#include <store/sqlite/sqlite_file.h>

#include <optional>
#include <vector>

namespace outturn::store {

// The rows of reviews that are still changing: table review and review_commentary.

/// Whether the file's schema knows reviews: those before version 5 do not.
[[nodiscard]] bool knowsReviews(const SqliteFile& file);

/// Every review with its sign-off, in order of opening.
[[nodiscard]] std::vector<StoredReview> readReviews(const Reading& reading);

/// Of those the one with @p code. Throws Error{Input} naming what there is.
[[nodiscard]] const StoredReview&
require(const std::vector<StoredReview>& reviews, const ReviewCode& code);

/// The row of table review with @p code; nothing when there is none.
[[nodiscard]] std::optional<Row> findReviewRow(const Reading& reading, const ReviewCode& code);

std::int64_t writeReview(Edit& edit, const Review& review, const Author& author);

/// The rows of review_commentary of a review.
[[nodiscard]] std::vector<Row> commentaryRows(const Reading& reading, const ReviewCode& code);

[[nodiscard]] StoredCommentary toCommentary(const Row& row);

// How a subject and the parts of commentary stand in the columns of a row.

[[nodiscard]] std::string subjectKind(const CommentarySubject& subject);
[[nodiscard]] CommentarySubject subjectOf(const Row& row);
[[nodiscard]] Commentary commentaryOf(const Row& row);

} // namespace outturn::store
