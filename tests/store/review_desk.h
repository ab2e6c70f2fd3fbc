#pragma once

#include "authors.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <store/reviews/reviews.h>

#include <optional>
#include <string>
#include <vector>

// What the tests of reviews have in common.

namespace outturn::store::test {

[[nodiscard]] inline PlanStore newPlan(const TemporaryFolder& folder)
{
    return PlanStore::create(folder / "plan.outturn", sampleRecord(), adviser, [] {
        return std::string("2013-11-20T09:15:00Z");
    });
}

[[nodiscard]] inline Review midYear(const char* code = "mid-year")
{
    return {
        .code = ReviewCode(code),
        .kind = ReviewKind::MidYear,
        .year = AcademicYear(2013),
        .scope = {},
        .date = Date(2013, 11, 20)};
}

/// What would be frozen of the plan as it is now. The document is a stand-in: the store does not
/// look into it.
[[nodiscard]] inline SigningOff signingOff(
    PlanStore& plan,
    const ReviewCode& code,
    const std::optional<PrecedingReview>& before = std::nullopt)
{
    Reviews reviews(plan);
    Commentaries written;
    for (const StoredCommentary& each : reviews.commentary(code))
        written.emplace(each.subject, each.commentary);
    const Snapshot snapshot = plan.load();
    return {
        reviewContent(snapshot.record, reviews.find(code).review, written, before),
        "{\"sequence\": " + std::to_string(snapshot.changeSequence) + "}",
        snapshot.changeSequence};
}

[[nodiscard]] inline std::vector<Paper> noPapers(const SignedReview& /*review*/)
{
    return {};
}

[[nodiscard]] inline std::vector<Paper> twoPapers(const SignedReview& review)
{
    return {
        {"paper", "docx", "bytes of " + review.signOff.digest},
        {"paper", "html", std::string("\0\xff", 2)}};
}

} // namespace outturn::store::test
