#pragma once

#include <import/xlsx/package.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// How large a sheet may be before it is refused outright.
struct SheetLimits
{
    int rows = 100'001; ///< with a heading
    std::size_t columns = 1'000;
    std::size_t cellBytes = std::size_t{64} * 1024;
};

/// A row of a sheet that has at least one cell with something in it.
struct SheetRow
{
    int number = 0;                 ///< as the spreadsheet counts, from 1
    std::vector<std::string> cells; ///< from column A; empty where a cell is
    friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

struct Sheet
{
    std::string name;
    bool isHidden = false;
    std::vector<SheetRow> rows;
};

/// Reads an Excel workbook (.xlsx, ECMA-376) as text, sheet by sheet in the workbook's order.
///
/// A cell is what the spreadsheet shows at its full precision, whatever the locale: a number in
/// plain digits at the 15 figures that Excel keeps, so that 78.3 stored as 78.299999999999997 is
/// 78.3; a share formatted as a percentage as "78.3%"; a day as "2013-10-04"; truth as TRUE or
/// FALSE. A formula is never worked out: its last result is taken, which a spreadsheet keeps beside
/// it, and an error is its code (#N/A).
///
/// Throws Error{Input} with the file's name, and the sheet and cell where one is to blame, for what
/// Package refuses, XML that is not well formed or declares a document type, and limits exceeded.
[[nodiscard]] std::vector<Sheet>
readWorkbook(std::string_view bytes, const std::string& fileName, SheetLimits limits = {});

/// True for a name that ends in .xlsx or .xlsm, in either case.
[[nodiscard]] bool isWorkbookName(std::string_view fileName);

} // namespace outturn::imports
