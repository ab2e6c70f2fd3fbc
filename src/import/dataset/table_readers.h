#pragma once

#include <import/dataset/dataset_file.h>

#include <optional>
#include <string>
#include <string_view>

namespace outturn::imports {

/// A table as its reader leaves it, before it has a year.
struct ReadTable
{
    TableContent content;
    std::string area = "all";         ///< the local authority's number where there is but one
    std::optional<Date> asAt;         ///< the latest day that the rows tell
    std::optional<AcademicYear> year; ///< the latest that the rows tell
};

// One reader for each layout; they throw and stop as readDataset() says.

[[nodiscard]] ReadTable readPerformanceTable(
    std::string_view file,
    const std::string& fileName,
    DatasetSource keyStage,
    const ReadingProgress& progress);

[[nodiscard]] ReadTable readRegisterTable(
    std::string_view file, const std::string& fileName, const ReadingProgress& progress);

[[nodiscard]] ReadTable readInspectionTable(
    std::string_view file, const std::string& fileName, const ReadingProgress& progress);

[[nodiscard]] ReadTable readBenchmarkTable(
    std::string_view file, const std::string& fileName, const ReadingProgress& progress);

[[nodiscard]] ReadTable readNeighbourTable(
    std::string_view file, const std::string& fileName, const ReadingProgress& progress);

/// The key of a school's row; throws Error{Input} placed in @p column unless @p field is a URN.
/// "100053.0" of a spreadsheet is one.
[[nodiscard]] RowKey schoolKey(std::string_view field, std::string_view column);

/// The one word that every school's row has in @p column; "all" when there are several or none.
[[nodiscard]] std::string onlyWord(const TableContent& content, std::string_view column);

/// The latest day in @p column; nothing when it has none.
[[nodiscard]] std::optional<Date> latestDay(const TableContent& content, std::string_view column);

} // namespace outturn::imports
