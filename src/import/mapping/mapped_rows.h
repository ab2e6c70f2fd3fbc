#pragma once

#include <import/csv_table.h>
#include <import/mapping/column_mapping.h>

#include <string>

namespace outturn::imports {

/// The rows of @p table as those of a table of outturns, headed by EntryField's codes: for each row
/// a figure, or one for each indicator that has columns of its own. Lines stay those of @p table.
///
/// The first row is the header. Throws Error{Input} there for a column of @p mapping that the table
/// does not have, naming it. Columns that nothing is mapped from are read past. Rows that @p
/// mapping leaves out are counted in @p leftOut, which must outlive what is returned.
[[nodiscard]] TableRows
mappedRows(TableRows table, ColumnMapping mapping, const std::string& fileName, int& leftOut);

} // namespace outturn::imports
