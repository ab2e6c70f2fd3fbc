#pragma once

#include <domain/rating/review_point.h>
#include <report/proof/proof.h>
#include <report/report.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::report {

/// A paper as somebody asks for it.
struct ReportOrder
{
    ReportTemplate form;
    ReviewKind review = ReviewKind::YearEnd;
    ReviewPoint point;
    Date date;
    FrontMatter front = {};
    std::string auditHead = {};
    std::optional<IndicatorCode> indicator = std::nullopt; ///< for a paper about one
    std::optional<OfficerCode> officer = std::nullopt;     ///< for a paper of one's own
    std::optional<PaperReview> of = std::nullopt;          ///< for a paper of a review
};

/// A paper, what its readers do not get to see, and what is to be put right in it. With any finding
/// it is a draft and says so.
struct PreparedReport
{
    ReportOrder order;   ///< what was asked for
    PlanRecord record;   ///< as the readers of the paper may have it
    Scorecard scorecard; ///< of that record
    Document document;
    bool isForPublic = true;              ///< by its classification
    std::vector<WithheldFigure> withheld; ///< that the paper would have told
    std::vector<ProofFinding> findings;   ///< what keeps it from being issued
};

/// Makes the paper that @p order asks for of @p record: where its classification makes it open to
/// the public, of what forThePublic() leaves of it. Pure.
///
/// Throws Error{Usage} when the kind of paper needs an indicator or an officer and none is named,
/// and Error{Input} when the plan has none of that code.
[[nodiscard]] PreparedReport prepareReport(const PlanRecord& record, ReportOrder order);

/// The bytes of @p report in @p format: of the paper, or of the figures that its readers may have,
/// those of its indicator or officer where it is about one. The same report gives the same bytes.
///
/// Throws Error{Usage} for a format of figures when none stand behind the kind of paper.
[[nodiscard]] std::string reportBytes(const PreparedReport& report, Format format);

} // namespace outturn::report
