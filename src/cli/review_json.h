#pragma once

#include <domain/review/review_content.h>
#include <store/reviews/reviews.h>

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace outturn::cli {

// Reviews as --json prints them (docs/command-line.md).

/// What identifies a review and how far it has come.
[[nodiscard]] nlohmann::ordered_json reviewJson(const store::StoredReview& stored);

/// All that a review says, with the papers that were issued of it.
[[nodiscard]] nlohmann::ordered_json contentJson(
    const store::StoredReview& review,
    const ReviewContent& content,
    const std::vector<store::IssuedPaper>& papers);

[[nodiscard]] nlohmann::ordered_json changesJson(const std::vector<ReviewChange>& changes);

} // namespace outturn::cli
