#include <domain/error.h>
#include <import/csv_table.h>

#include <algorithm>
#include <utility>

namespace outturn::imports {
namespace {

constexpr CsvLimits limits{.rows = 100'001, .columns = 100};

std::string inQuotes(std::string_view text)
{
    return "'" + std::string(text) + "'";
}

std::string headingOf(std::string_view cell)
{
    constexpr std::string_view blanks = " \t";
    const auto first = cell.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    std::string heading(cell.substr(first, cell.find_last_not_of(blanks) - first + 1));
    for (char& c : heading)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return heading;
}

/// "indicator, year and value".
std::string joined(const std::vector<std::string_view>& names, const std::string& lastJoint)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? lastJoint : ", ") + std::string(names[i]);
    return text;
}

/// A spreadsheet writes its empty rows as commas alone.
bool isBlank(const CsvRow& row)
{
    return !row.fault && std::ranges::all_of(row.fields, &std::string::empty);
}

} // namespace

CsvTable::CsvTable(std::string_view text, const std::string& fileName, ColumnNames names)
    : CsvTable(
          [reader = CsvReader(text, fileName, limits)]() mutable { return reader.next(); },
          fileName,
          std::move(names))
{
}

CsvTable::CsvTable(TableRows rows, const std::string& fileName, ColumnNames names)
    : m_rows(std::move(rows))
    , m_names(std::move(names))
{
    const auto header = m_rows();
    if (!header)
        throw Error(
            ErrorKind::Input,
            "the file is empty; expected a header with at least " + joined(m_names.needed, " and "),
            fileName);
    m_headerPlace = fileName + ", line " + std::to_string(header->line);
    readHeader(*header);
}

void CsvTable::readHeader(const CsvRow& header)
{
    if (header.fault)
        refuseHeader(*header.fault);
    for (const std::string& cell : header.fields)
        m_columns.push_back(columnHeaded(cell));
    for (const std::string_view needed : m_names.needed) {
        const auto name = std::ranges::find(m_names.known, needed) - m_names.known.begin();
        if (!has(static_cast<std::size_t>(name)))
            refuseHeader(
                "there is no column " + inQuotes(needed) + "; expected at least " +
                joined(m_names.needed, " and "));
    }
}

std::optional<std::size_t> CsvTable::columnHeaded(const std::string& cell)
{
    constexpr std::size_t longestShown = 80;
    const std::string heading = headingOf(cell);
    const std::string ordinal = "column " + std::to_string(m_columns.size() + 1);
    if (heading.empty())
        refuseHeader(ordinal + " has no heading; expected " + joined(m_names.known, " or "));
    if (std::ranges::find(m_names.besides, heading) != m_names.besides.end()) {
        m_hasColumnsBesides = true;
        return std::nullopt;
    }
    const auto found = std::ranges::find(m_names.known, heading);
    if (found == m_names.known.end())
        refuseHeader(
            ordinal + " is headed " + inQuotes(cell.substr(0, longestShown)) +
            ", which is unknown; expected " + joined(m_names.known, " or "));
    const auto name = static_cast<std::size_t>(found - m_names.known.begin());
    if (has(name))
        refuseHeader(ordinal + " is a second column " + inQuotes(heading) + "; expected only one");
    return name;
}

bool CsvTable::has(std::size_t name) const
{
    return std::ranges::find(m_columns, std::optional(name)) != m_columns.end();
}

void CsvTable::refuseHeader(const std::string& message) const
{
    throw Error(ErrorKind::Input, message, m_headerPlace);
}

std::optional<TableRow> CsvTable::next(RowsRead& rows)
{
    while (const auto row = m_rows()) {
        if (isBlank(*row))
            continue;
        ++rows.rowsRead;
        if (row->fault) {
            rows.refused.push_back({row->line, {}, {}, *row->fault});
            continue;
        }
        if (row->fields.size() != m_columns.size()) {
            rows.refused.push_back(
                {row->line,
                 {},
                 {},
                 "the row has " + std::to_string(row->fields.size()) +
                     (row->fields.size() == 1 ? " field" : " fields") + "; expected " +
                     std::to_string(m_columns.size()) + " as in the header"});
            continue;
        }
        TableRow result{row->line, std::vector<std::string>(m_names.known.size())};
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i])
                result.cells[*m_columns[i]] = row->fields[i];
        return result;
    }
    return std::nullopt;
}

} // namespace outturn::imports
