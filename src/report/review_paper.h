#pragma once

#include <domain/review/review_content.h>
#include <report/prepared_report.h>

#include <string>
#include <vector>

namespace outturn::report {

/// The order of a paper of @p review by @p form in the author's words @p front: of the review's
/// kind, year and scope, dated on its day.
[[nodiscard]] ReportOrder reviewOrder(ReportTemplate form, FrontMatter front, PaperReview review);

/// The paper of a review that @p order asks for: made by its template, with the commentary that was
/// asked for, what changed since the review before, the figures restated, and who signed it off
/// over which digest and audit head. @p record is the plan as it stood when the review was signed
/// off; as it stands where it is not, and then the paper is a draft.
///
/// Throws as prepareReport(), and Error{Store} when this version of the program would rate the
/// frozen plan otherwise than it was rated when it was signed off: no paper may tell two stories.
[[nodiscard]] PreparedReport reviewPaper(const PlanRecord& record, ReportOrder order);

/// What the paper of an open review by @p form will still lack when it is signed off in the
/// author's words @p front: the parts that have to be there and have no words. What nobody answered
/// counts as decided on.
[[nodiscard]] std::vector<ProofFinding> lackingAtSignOff(
    const PlanRecord& record,
    ReviewContent content,
    const ReportTemplate& form,
    const FrontMatter& front);

/// Bytes of a paper, with the codes of its kind and format.
struct RenderedPaper
{
    std::string kind;
    std::string format;
    std::string bytes;
};

/// The papers that are issued when a review is signed off: that of @p form in every format that
/// does not depend on the fonts of the machine.
[[nodiscard]] std::vector<RenderedPaper> papersAtSignOff(
    const PlanRecord& record,
    const SignedReview& review,
    const ReportTemplate& form,
    const FrontMatter& front = {});

} // namespace outturn::report
