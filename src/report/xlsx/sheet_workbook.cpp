#include <report/sheet/sheet.h>
#include <report/xlsx/sheets.h>

#include <algorithm>

namespace outturn::report {
namespace {

constexpr double narrowest = 8; ///< of a column, in characters
constexpr double widestColumn = 60;
constexpr std::size_t longestSheetName = 31;

/// A name that Excel takes for a sheet.
std::string sheetName(const std::string& title)
{
    std::string name;
    for (const char c : title)
        name += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
    if (name.size() > longestSheetName) {
        std::size_t end = longestSheetName;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
            --end; // not half a letter
        name.resize(end);
    }
    return name.find_first_not_of(' ') == std::string::npos ? "Table" : name;
}

/// How Excel is to show a number so that it looks as it does on the page.
std::string patternOf(const SheetNumber& number)
{
    std::string digits = number.isGrouped ? "#,##0" : "0";
    if (number.decimals > 0)
        digits += "." + std::string(static_cast<std::size_t>(number.decimals), '0');
    if (!number.unit.empty())
        digits += "\"" + number.unit + "\"";
    return number.isSigned ? "+" + digits + ";-" + digits + ";" + digits : digits;
}

double widthOf(const Sheet& sheet, std::size_t column)
{
    std::size_t longest = sheet.headings[column].size();
    for (const auto& row : sheet.rows)
        longest = std::max(longest, row[column].text.size());
    return std::clamp(static_cast<double>(longest) + 2, narrowest, widestColumn);
}

void writeCell(
    xlsx::WorkbookFile& file,
    lxw_worksheet* sheet,
    lxw_row_t row,
    lxw_col_t column,
    const SheetCell& cell)
{
    if (cell.number)
        worksheet_write_number(
            sheet,
            row,
            column,
            cell.number->value.toDouble(),
            file.number(patternOf(*cell.number)));
    else
        xlsx::writeText(sheet, row, column, cell.text, file.text());
}

} // namespace

std::string sheetXlsx(const Sheet& sheet)
{
    xlsx::WorkbookFile file;
    lxw_worksheet* worksheet = file.addSheet(sheetName(sheet.title).c_str());
    std::vector<xlsx::SheetColumn> columns;
    for (std::size_t i = 0; i < sheet.headings.size(); ++i)
        columns.push_back({sheet.headings[i].c_str(), widthOf(sheet, i)});
    setUpSheet(file, worksheet, 0, columns, 0);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
            writeCell(
                file,
                worksheet,
                static_cast<lxw_row_t>(row + 1),
                static_cast<lxw_col_t>(column),
                sheet.rows[row][column]);
    return file.bytes();
}

} // namespace outturn::report
