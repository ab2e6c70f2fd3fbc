#pragma once

#include <domain/plan/plan.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace outturn::planfile {

/// Reads a plan document (docs/plan-format.md, UTF-8 JSON).
///
/// Measures that the document does not define itself are taken from builtInMeasures().
/// Throws Error{Input} with the JSON path as its place ("/indicators/3/minimum"; "/" is the whole
/// document) and the reason for anything that is not exactly right: not UTF-8, larger than 64 MB,
/// nested deeper than 64 levels, a duplicate or unknown key, a wrong type, a reference to nothing,
/// a target outside the plan's years.
[[nodiscard]] PlanRecord readPlanDocument(std::string_view json);

/// Reads the document in @p file; the error's place starts with the file's name.
[[nodiscard]] PlanRecord loadPlanDocument(const std::filesystem::path& file);

/// Writes @p record as a plan document that reads back equal, apart from measures that nothing in
/// the plan leads to and from who entered a figure and when, which the plan file's audit trail
/// keeps. Outturns stand in order of entry. The same record gives the same bytes; the last of them
/// ends a line. Throws Error{Input} when a text is not UTF-8.
[[nodiscard]] std::string writePlanDocument(const PlanRecord& record);

} // namespace outturn::planfile
