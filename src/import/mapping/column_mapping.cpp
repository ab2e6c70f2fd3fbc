#include <domain/error.h>
#include <import/csv_table.h>
#include <import/figure_rows.h>
#include <import/mapping/column_mapping.h>

#include <algorithm>
#include <utility>

namespace outturn::imports {

namespace {

constexpr std::size_t mostParts = 1'000;

enum MappingColumn : std::size_t
{
    PartColumn,
    ColumnColumn,
    CellColumn,
    BecomesColumn,
    IndicatorColumn,
};

const std::vector<std::string_view> columnNames{"part", "column", "cell", "becomes", "indicator"};

MappedPart toPart(const TableRow& row)
{
    const auto part = fromCode<EntryField>(row.cells[PartColumn]);
    if (!part)
        throw Error(
            ErrorKind::Input,
            "'" + row.cells[PartColumn].substr(0, 40) + "' is no part of a figure; expected " +
                listOfCodes<EntryField>());
    MappedPart mapped{
        *part,
        withoutFormulaMark(row.cells[ColumnColumn]),
        withoutFormulaMark(row.cells[CellColumn]),
        withoutFormulaMark(row.cells[BecomesColumn]),
        {}};
    if (!row.cells[IndicatorColumn].empty())
        mapped.indicator = IndicatorCode(row.cells[IndicatorColumn]);
    return mapped;
}

/// A field of a CSV that no spreadsheet takes for a formula.
std::string field(std::string text)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const auto first = text.find_first_not_of('\'');
    if (first != std::string::npos && formulaStarts.find(text[first]) != std::string_view::npos)
        text.insert(0, 1, '\'');
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

ColumnMapping::ColumnMapping(std::vector<MappedPart> parts)
    : m_parts(std::move(parts))
{
    const auto has = [this](EntryField part) {
        return std::ranges::find(m_parts, part, &MappedPart::part) != m_parts.end();
    };
    for (const EntryField needed : {EntryField::Value, EntryField::Year})
        if (!has(needed))
            throw Error(
                ErrorKind::Input,
                "the mapping does not say where the " + std::string(toCode(needed)) +
                    " of a figure comes from");
    if (has(EntryField::Indicator) == !indicators().empty())
        throw Error(
            ErrorKind::Input,
            "the mapping must say which indicator a figure is for: by rows of the part indicator, "
            "or by columns with an indicator each, not by both");
    for (const MappedPart& part : m_parts)
        if (part.column.empty() && (part.becomes.empty() || !part.cell.empty()))
            throw Error(
                ErrorKind::Input,
                "the mapping gives the " + std::string(toCode(part.part)) +
                    " neither a column nor words of its own");
}

ColumnMapping ColumnMapping::parse(std::string_view text, const std::string& fileName)
{
    CsvTable table(text, fileName, {.known = columnNames, .needed = {"part", "column"}});
    std::vector<MappedPart> parts;
    RowsRead rows;
    while (const auto row = table.next(rows)) {
        const std::string place = fileName + ", line " + std::to_string(row->line);
        if (parts.size() == mostParts)
            throw Error(
                ErrorKind::Input,
                "a mapping has at most " + std::to_string(mostParts) + " lines",
                place);
        try {
            parts.push_back(toPart(*row));
        } catch (const Error& error) {
            throw Error(ErrorKind::Input, error.message(), place);
        }
    }
    if (!rows.refused.empty())
        throw Error(
            ErrorKind::Input,
            rows.refused.front().message,
            fileName + ", line " + std::to_string(rows.refused.front().line));
    try {
        return ColumnMapping(std::move(parts));
    } catch (const Error& error) {
        throw Error(ErrorKind::Input, error.message(), fileName);
    }
}

std::vector<IndicatorCode> ColumnMapping::indicators() const
{
    std::vector<IndicatorCode> codes;
    for (const MappedPart& part : m_parts)
        if (part.indicator && std::ranges::find(codes, *part.indicator) == codes.end())
            codes.push_back(*part.indicator);
    return codes;
}

std::string ColumnMapping::text() const
{
    std::string text = "part,column,cell,becomes,indicator\r\n";
    for (const MappedPart& part : m_parts)
        text += std::string(toCode(part.part)) + ',' + field(part.column) + ',' + field(part.cell) +
            ',' + field(part.becomes) + ',' + (part.indicator ? part.indicator->text() : "") +
            "\r\n";
    return text;
}

} // namespace outturn::imports
