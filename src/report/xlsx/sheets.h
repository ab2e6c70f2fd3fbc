#pragma once

#include <report/report.h>
#include <report/xlsx/workbook_file.h>

#include <vector>

namespace outturn::report::xlsx {

// The sheets of the scorecard workbook, each in a file of its own.

/// A column of a sheet: its heading and its width in characters.
struct SheetColumn
{
    const char* heading;
    double width;
};

/// Writes the headings in @p row and sets the sheet up: headings frozen with the first
/// @p frozenColumns columns, repeated on each printed page, A4 across, one page wide.
void setUpSheet(
    WorkbookFile& file,
    lxw_worksheet* sheet,
    lxw_row_t row,
    const std::vector<SheetColumn>& columns,
    lxw_col_t frozenColumns);

/// A figure as a number at @p decimals places, or an empty cell.
void writeFigure(
    WorkbookFile& file,
    lxw_worksheet* sheet,
    lxw_row_t row,
    lxw_col_t column,
    const std::optional<Decimal>& value,
    int decimals,
    bool isSigned = false);

void addScorecardSheet(WorkbookFile& file, const ReportRequest& request);
/// The years of every indicator as numbers, and a chart of each from them.
void addTrajectorySheets(WorkbookFile& file, const ReportRequest& request);
void addProvenanceSheet(WorkbookFile& file, const ReportRequest& request);

} // namespace outturn::report::xlsx
