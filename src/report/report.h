#pragma once

#include <domain/codes.h>
#include <domain/disclosure/public_record.h>
#include <domain/period/calendar.h>
#include <domain/plan/plan.h>
#include <domain/rating/scorecard.h>
#include <domain/reporting/front_matter.h>
#include <domain/reporting/report_template.h>
#include <domain/review/review_content.h>
#include <report/document.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace outturn::report {

enum class Format
{
    Docx,
    Pdf,
    Html,
    Markdown,
    Xlsx, ///< the figures as a workbook
    Csv,  ///< the figures as a table of plain text
    Json, ///< the figures with where each came from
};

/// True for a format that holds the paper itself; the others hold the figures behind it.
[[nodiscard]] constexpr bool isPaper(Format format)
{
    return format != Format::Xlsx && format != Format::Csv && format != Format::Json;
}

/// Who may read a paper on @p plan where nobody says otherwise: as the plan's latest paper was
/// classified, else "Unrestricted".
[[nodiscard]] std::string usualClassification(const Plan& plan);

/// The same for a paper: the author's own words, else the template's, else the usual.
[[nodiscard]] std::string
classificationOf(const Plan& plan, const ReportTemplate& form, const FrontMatter& front);

/// The review that a paper is of: as it stands, or as it was signed off.
struct PaperReview
{
    ReviewContent content;
    std::optional<SignOff> signOff = std::nullopt;
    friend bool operator==(const PaperReview&, const PaperReview&) = default;
};

/// All that a report is made from. The scorecard is the one that the screen shows.
struct ReportRequest
{
    const ReportTemplate& form;
    ReviewKind review = ReviewKind::YearEnd;
    const PlanRecord& record;
    const Scorecard& scorecard;
    Date date;
    FrontMatter front;
    std::string auditHead; ///< printed for traceability; may be empty for a plan document
    std::optional<IndicatorCode> indicator = std::nullopt; ///< for a paper about one
    std::optional<OfficerCode> officer = std::nullopt;     ///< for a paper of one's own
    const PaperReview* of = nullptr;                       ///< nullptr for a paper outside a review
    /// What forThePublic() took out of the record. Nothing for a paper that is not for the public.
    std::optional<std::vector<WithheldFigure>> withheld = std::nullopt;
};

/// Builds the report's content. Pure: the same request gives the same document.
[[nodiscard]] Document buildReport(const ReportRequest& request);

/// The bytes of a document in @p format, which holds a paper: Error{Usage} for one that holds
/// figures alone. The same document gives the same bytes.
[[nodiscard]] std::string render(const Document& given, Format format);

/// The bytes of what is requested, in any format. The same request gives the same bytes.
[[nodiscard]] std::string reportBytes(const ReportRequest& request, Format format);

/// Renders into a temporary file beside @p out, reads it back, then renames it over @p out: a
/// report is never half-written. Throws Error{Store} with the path when the folder cannot be
/// written.
void writeReport(const Document& document, Format format, const std::filesystem::path& out);

/// The same care for any bytes.
void writeFileSafely(const std::filesystem::path& out, const std::string& bytes);

} // namespace outturn::report

template <>
struct outturn::EnumCodes<outturn::report::Format>
{
    static constexpr std::array<std::pair<report::Format, std::string_view>, 7> table{
        {{report::Format::Docx, "docx"},
         {report::Format::Pdf, "pdf"},
         {report::Format::Html, "html"},
         {report::Format::Markdown, "md"},
         {report::Format::Xlsx, "xlsx"},
         {report::Format::Csv, "csv"},
         {report::Format::Json, "json"}}};
};
