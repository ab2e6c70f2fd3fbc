#pragma once

#include <app/look/rows_model.h>
#include <domain/dataset/import_report.h>

#include <vector>

namespace outturn::app {

// What was said about the rows of an imported file, as a table.

[[nodiscard]] std::vector<RowsColumn> remarkColumns();

/// The refusals first, each with its line, column, value and reason.
[[nodiscard]] std::vector<RowsRow> rowsOf(const ImportReport& report);

} // namespace outturn::app
