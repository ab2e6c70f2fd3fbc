#pragma once

#include <domain/review/review_content.h>
#include <store/reviews/reviews.h>

#include <string>

namespace outturn::store {

// What the audit trail keeps of reviews, as audit_json.h says.

[[nodiscard]] std::string auditJson(const Review& review);
[[nodiscard]] std::string auditJson(const Commentary& commentary);
/// A sign-off, with the papers that were issued with it.
[[nodiscard]] std::string
auditJson(const SignedReview& review, const std::vector<IssuedPaper>& papers);
[[nodiscard]] std::string auditJson(const IssuedPaper& paper);

} // namespace outturn::store
