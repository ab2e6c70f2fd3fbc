#pragma once

#include <domain/reporting/report_template.h>

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace outturn::planfile {

/// The template of resources/reports/templates/ for @p kind, which is built into the program.
[[nodiscard]] const ReportTemplate& builtInTemplate(ReportKind kind);

/// All of them, in the order of ReportKind.
[[nodiscard]] std::span<const ReportTemplate> builtInTemplates();

/// Reads a template; errors as readPlanDocument(), with the JSON path of what is wrong. A part that
/// the program does not have, a {name} that it cannot fill in and a template without parts are
/// refused.
[[nodiscard]] ReportTemplate readReportTemplate(std::string_view json);

/// The same from a file, with the crest and the Word document beside it that it names; errors name
/// the file.
[[nodiscard]] ReportTemplate loadReportTemplate(const std::filesystem::path& file);

/// @p form as a document that reads back as it was.
[[nodiscard]] std::string writeReportTemplate(const ReportTemplate& form);

} // namespace outturn::planfile
