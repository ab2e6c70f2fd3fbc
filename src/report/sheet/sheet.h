#pragma once

#include <domain/decimal.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::report {

/// A figure as a cell shows it: "+1.0 pp" is 1 with one decimal, a sign and the unit " pp".
struct SheetNumber
{
    Decimal value;
    int decimals = 0;
    bool isSigned = false;  ///< a plus stands before what is above zero
    bool isGrouped = false; ///< thousands stand apart: "1,204"
    std::string unit;       ///< what follows the digits: "%", " pp"; empty for none
    friend bool operator==(const SheetNumber&, const SheetNumber&) = default;
};

/// One cell of a sheet. A text that is a figure is one in a spreadsheet too.
struct SheetCell
{
    std::string text; ///< as it is read, whatever it is
    std::optional<SheetNumber> number;
    friend bool operator==(const SheetCell&, const SheetCell&) = default;
};

/// A table as it stands on a page, to be kept as a file of its own.
struct Sheet
{
    std::string title;
    std::vector<std::string> headings;
    std::vector<std::vector<SheetCell>> rows; ///< each as long as headings
    friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// What @p text holds. A figure is one with at most six decimals, with or without a sign,
/// thousands set apart by commas, and "%" or " pp" after it. "007", "2012/13" and "(p) 76.0" are
/// none.
[[nodiscard]] SheetCell sheetCell(std::string_view text);

/// @p sheet as CSV (RFC 4180, UTF-8), headings first, cells as they are read; no text can become a
/// formula.
[[nodiscard]] std::string sheetCsv(const Sheet& sheet);

/// @p sheet as an Excel workbook of one worksheet: figures are numbers that look as they do on the
/// page, all else is text that cannot become a formula; the headings are repeated on every page
/// and stay in sight. Throws Error{Store} when no temporary file can be written.
[[nodiscard]] std::string sheetXlsx(const Sheet& sheet);

} // namespace outturn::report
