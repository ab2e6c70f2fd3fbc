#pragma once

#include <import/csv_table.h>
#include <import/xlsx/workbook.h>

#include <string>
#include <vector>

namespace outturn::imports {

/// The first sheet that can be seen and is not empty. Throws Error{Input} when there is none.
[[nodiscard]] Sheet firstSheet(std::vector<Sheet> sheets, const std::string& fileName);

/// The rows of @p sheet as those of a table: as many fields in each as the first has, for a
/// spreadsheet leaves out the empty cells at a row's end. Their line is the row's number.
[[nodiscard]] TableRows rowsOfSheet(Sheet sheet);

} // namespace outturn::imports
