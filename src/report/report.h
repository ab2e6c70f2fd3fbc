#pragma once

#include <domain/codes.h>
#include <domain/period/calendar.h>
#include <domain/plan/plan.h>
#include <domain/rating/scorecard.h>
#include <report/document.h>

#include <filesystem>
#include <string>

namespace outturn::report {

/// The papers that can be made.
enum class ReportKind
{
    CabinetCommittee,
};

/// The two formal points of a plan year (the sample plan's source, section C, 2013).
enum class Review
{
    MidYear,
    YearEnd,
};

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

/// Front matter that the writer may set; what is empty is worked out from the plan.
struct FrontMatter
{
    std::string to;
    std::string from;
    std::string subject;
    std::string classification;
    std::string contact; ///< name, post and how to reach them
};

/// Who may read a paper on @p plan where nobody says otherwise: as the plan's latest paper was
/// classified, else "Unrestricted".
[[nodiscard]] std::string usualClassification(const Plan& plan);

/// All that a report is made from. The scorecard is the one that the screen shows.
struct ReportRequest
{
    ReportKind kind = ReportKind::CabinetCommittee;
    Review review = Review::YearEnd;
    const PlanRecord& record;
    const Scorecard& scorecard;
    Date date;
    FrontMatter front;
    std::string auditHead; ///< printed for traceability; may be empty for a plan document
};

/// Builds the report's content. Pure: the same request gives the same document.
[[nodiscard]] Document buildReport(const ReportRequest& request);

/// The bytes of @p document in @p format, which holds a paper: Error{Usage} for one that holds
/// figures alone. The same document gives the same bytes.
[[nodiscard]] std::string render(const Document& document, Format format);

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
struct outturn::EnumCodes<outturn::report::ReportKind>
{
    static constexpr std::array<std::pair<report::ReportKind, std::string_view>, 1> table{
        {{report::ReportKind::CabinetCommittee, "cabinet-committee"}}};
};

template <>
struct outturn::EnumCodes<outturn::report::Review>
{
    static constexpr std::array<std::pair<report::Review, std::string_view>, 2> table{
        {{report::Review::MidYear, "mid-year"}, {report::Review::YearEnd, "year-end"}}};
};

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
