#pragma once

#include <domain/plan/plan.h>
#include <import/csv_table.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// What a file of outturns holds.
struct OutturnsFile : RowsRead
{
    std::vector<Outturn> outturns; ///< the good rows, in the file's order
};

/// Reads a CSV of outturns against @p record: columns `indicator,year,value` and, optional,
/// `term,stage,scope,measure,numerator,denominator,cohort,comment,source` in any order. A cohort
/// alone is a denominator. A row without a source gets @p fileName and its line.
///
/// Every bad row is listed. Throws Error{Input} only for a file that is no such table at all: not
/// UTF-8 (a BOM is fine), no header, an unknown, repeated or missing column (by name), NUL bytes.
[[nodiscard]] OutturnsFile
readOutturnsCsv(std::string_view text, const PlanRecord& record, const std::string& fileName);

/// The same from a file that may as well be an Excel workbook, by its name's end: the first sheet
/// that can be seen and is not empty. Lines are then the sheet's rows.
///
/// The form that report::entryForm() makes is such a file: its columns that only show are read
/// past, and a row that nobody filled in is counted as left empty.
[[nodiscard]] OutturnsFile
readOutturnsFile(std::string_view bytes, const PlanRecord& record, const std::string& fileName);

} // namespace outturn::imports
