#pragma once

#include <domain/review/review_content.h>
#include <report/report.h>

#include <string>
#include <vector>

namespace outturn::report {

/// What a paper of a review is made from.
struct ReviewPaperRequest
{
    ReportKind kind = ReportKind::CabinetCommittee;
    const PlanRecord& record; ///< as it stood when the review was signed off; as it stands before
    const ReviewContent& content;
    const SignOff* signOff = nullptr; ///< nullptr while the review is not signed off
};

/// The paper of a review: that of its kind, dated on the review's day, with the commentary that was
/// asked for, what changed since the review before, the figures restated, and who signed it off
/// over which digest and audit head. Of a review that is not signed off it is a draft, and says so.
///
/// Throws Error{Store} when this version of the program would rate the frozen plan otherwise than
/// it was rated when it was signed off: no paper may tell two stories.
[[nodiscard]] Document reviewPaper(const ReviewPaperRequest& request);

/// Bytes of a paper, with the codes of its kind and format.
struct RenderedPaper
{
    std::string kind;
    std::string format;
    std::string bytes;
};

/// The papers that are issued when a review is signed off: the one to the committee as a Word
/// document, a web page and Markdown.
[[nodiscard]] std::vector<RenderedPaper>
papersAtSignOff(const PlanRecord& record, const SignedReview& review);

} // namespace outturn::report
