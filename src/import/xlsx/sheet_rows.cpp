#include <domain/error.h>
#include <import/xlsx/sheet_rows.h>

#include <algorithm>
#include <utility>

namespace outturn::imports {

Sheet firstSheet(std::vector<Sheet> sheets, const std::string& fileName)
{
    const auto found = std::ranges::find_if(
        sheets, [](const Sheet& sheet) { return !sheet.isHidden && !sheet.rows.empty(); });
    if (found == sheets.end())
        throw Error(ErrorKind::Input, "the workbook has no sheet with anything in it", fileName);
    return std::move(*found);
}

TableRows rowsOfSheet(Sheet sheet)
{
    const std::size_t width = sheet.rows.empty() ? 0 : sheet.rows.front().cells.size();
    return [sheet = std::move(sheet),
            width,
            next = std::size_t{0}]() mutable -> std::optional<CsvRow> {
        if (next == sheet.rows.size())
            return std::nullopt;
        SheetRow& row = sheet.rows[next++];
        row.cells.resize(std::max(row.cells.size(), width));
        return CsvRow{row.number, std::move(row.cells), std::nullopt};
    };
}

} // namespace outturn::imports
