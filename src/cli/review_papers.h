#pragma once

#include <cli/session.h>
#include <domain/review/review.h>
#include <report/report.h>
#include <store/reviews/reviews.h>

#include <filesystem>
#include <optional>
#include <string>

namespace outturn::cli {

/// Signs a review off and issues its papers.
SignedReview signReviewOff(store::PlanStore& plan, const ReviewCode& code);

/// The latest review of that kind and year for the whole council that is signed off; nothing when
/// none is.
[[nodiscard]] std::optional<ReviewCode>
signedOffOf(store::PlanStore& plan, ReviewKind kind, AcademicYear year);

/// What makes a paper of a review.
struct ReviewPaperOrder
{
    std::filesystem::path file; ///< the plan file
    ReviewCode review;
    report::ReportKind kind = report::ReportKind::CabinetCommittee;
    report::Format format = report::Format::Docx;
};

/// The bytes of that paper: of a signed-off review those that were issued, and where none was,
/// those that are issued and kept now; of any other a draft of how it stands.
[[nodiscard]] std::string reviewPaperBytes(const ReviewPaperOrder& order, const Session& session);

} // namespace outturn::cli
