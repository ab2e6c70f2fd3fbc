#pragma once

#include <domain/review/review_content.h>
#include <store/digest.h>
#include <store/edit.h>
#include <store/sql/tables.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outturn::store {

// The rows that signing off writes and nothing changes afterwards.

/// Writes the ratings, subjects and restatements of @p content and the plan record as a document.
/// Returns the id of the row that holds the document.
std::int64_t
writeFrozen(Edit& edit, const ReviewContent& content, const std::string& recordDocument);

/// What a sign-off is made over besides the frozen rows.
struct Frozen
{
    Review review; ///< its state is not looked at
    std::optional<ReviewCode> follows;
    std::int64_t planRevision = 0;
    std::string auditHead;
};

/// The review's own digest: SHA-256 over @p frozen and the digests of its frozen rows.
[[nodiscard]] Digest digestOf(const Reading& reading, const Frozen& frozen);

/// Writes the row of the sign-off itself.
void writeSignOff(
    Edit& edit, const Frozen& frozen, std::int64_t record, const Author& author, const Digest& own);

/// The row of table review_sign_off of a review; nothing when it is not signed off.
[[nodiscard]] std::optional<Row> findSignOffRow(const Reading& reading, const ReviewCode& code);

/// A signed-off review as it was frozen, with what changed since the one it follows.
[[nodiscard]] SignedReview readFrozen(const Reading& reading, const ReviewCode& code);

} // namespace outturn::store
