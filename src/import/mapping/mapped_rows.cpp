#include <domain/error.h>
#include <domain/letters.h>
#include <import/mapping/mapped_rows.h>
#include <import/part_reader.h>

#include <algorithm>
#include <deque>
#include <memory>
#include <utility>

namespace outturn::imports {

namespace {

constexpr auto fieldCount = EnumCodes<EntryField>::table.size();

std::string inSmallLetters(std::string_view text)
{
    return lowerCase(trimmed(text));
}

/// @p words with @p cell for each "*".
std::string inWords(const std::string& words, std::string_view cell)
{
    std::string text;
    for (const char c : words)
        if (c == '*')
            text += cell;
        else
            text += c;
    return text;
}

class RowMapping
{
public:
    RowMapping(TableRows table, ColumnMapping mapping, std::string fileName, int& leftOut)
        : m_table(std::move(table))
        , m_mapping(std::move(mapping))
        , m_indicators(m_mapping.indicators())
        , m_fileName(std::move(fileName))
        , m_leftOut(&leftOut)
    {
    }

    std::optional<CsvRow> next()
    {
        if (!m_isHeaderRead)
            return header();
        while (m_ready.empty()) {
            const std::optional<CsvRow> row = m_table();
            if (!row)
                return std::nullopt;
            take(*row);
        }
        CsvRow row = std::move(m_ready.front());
        m_ready.pop_front();
        return row;
    }

private:
    std::optional<CsvRow> header()
    {
        m_isHeaderRead = true;
        std::optional<CsvRow> header = m_table();
        if (!header || header->fault)
            return header;
        for (const MappedPart& part : m_mapping.parts())
            m_places.push_back(placeOf(part, *header));
        m_width = header->fields.size();
        CsvRow names{.line = header->line};
        for (const auto& [field, code] : EnumCodes<EntryField>::table)
            names.fields.emplace_back(code);
        return names;
    }

    /// Where a part's column is; nothing for one that is the same in every row.
    [[nodiscard]] std::optional<std::size_t>
    placeOf(const MappedPart& part, const CsvRow& header) const
    {
        if (part.column.empty())
            return std::nullopt;
        const std::string wanted = inSmallLetters(part.column);
        const auto found = std::ranges::find(header.fields, wanted, inSmallLetters);
        if (found == header.fields.end())
            throw Error(
                ErrorKind::Input,
                "there is no column '" + part.column + "', which the mapping takes the " +
                    std::string(toCode(part.part)) + " from",
                m_fileName + ", line " + std::to_string(header.line));
        return static_cast<std::size_t>(found - header.fields.begin());
    }

    void take(const CsvRow& row)
    {
        if (row.fault || row.fields.size() != m_width) {
            m_ready.push_back(faulty(row));
            return;
        }
        if (std::ranges::all_of(row.fields, &std::string::empty))
            return;
        if (m_indicators.empty()) {
            add(row, std::nullopt);
            return;
        }
        for (const IndicatorCode& indicator : m_indicators)
            add(row, indicator);
    }

    /// Told where the faults of every table's rows are.
    [[nodiscard]] CsvRow faulty(const CsvRow& row) const
    {
        CsvRow passedOn{.line = row.line, .fault = row.fault};
        if (!row.fault)
            passedOn.fault = "the row has " + std::to_string(row.fields.size()) +
                " fields; expected " + std::to_string(m_width) + " as in the header";
        return passedOn;
    }

    void add(const CsvRow& row, const std::optional<IndicatorCode>& indicator)
    {
        CsvRow figure{.line = row.line, .fields = std::vector<std::string>(fieldCount)};
        for (const auto& [field, code] : EnumCodes<EntryField>::table) {
            const std::optional<std::string> text = textOf(field, row, indicator);
            if (!text) {
                ++*m_leftOut;
                return;
            }
            figure.fields[static_cast<std::size_t>(field)] = *text;
        }
        if (indicator) {
            // A blank in a column of figures is no figure.
            if (figure.fields[static_cast<std::size_t>(EntryField::Value)].empty() &&
                figure.fields[static_cast<std::size_t>(EntryField::Numerator)].empty())
                return;
            figure.fields[static_cast<std::size_t>(EntryField::Indicator)] = indicator->text();
        }
        m_ready.push_back(std::move(figure));
    }

    /// What a row says for a part; nothing where the row is to be left out. A line for the very
    /// cell goes before one for every cell.
    [[nodiscard]] std::optional<std::string>
    textOf(EntryField field, const CsvRow& row, const std::optional<IndicatorCode>& indicator) const
    {
        std::optional<std::string> text;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const MappedPart& part = m_mapping.parts()[i];
            if (part.part != field || (part.indicator && part.indicator != indicator))
                continue;
            const std::string_view cell =
                m_places[i] ? trimmed(row.fields[*m_places[i]]) : std::string_view();
            if (part.cell.empty()) {
                if (!text)
                    text = textOfAnyCell(part, cell, m_places[i].has_value());
            } else if (inSmallLetters(cell) == inSmallLetters(part.cell)) {
                if (part.becomes.empty())
                    return std::nullopt;
                return inWords(part.becomes, cell);
            }
        }
        return text.value_or(std::string());
    }

    /// What a line of the mapping that is for every cell makes of one.
    [[nodiscard]] static std::string
    textOfAnyCell(const MappedPart& part, std::string_view cell, bool hasColumn)
    {
        const bool isCopied = part.becomes.empty() || (hasColumn && cell.empty());
        return isCopied ? std::string(cell) : inWords(part.becomes, cell);
    }

    TableRows m_table;
    ColumnMapping m_mapping;
    std::vector<IndicatorCode> m_indicators;
    std::string m_fileName;
    int* m_leftOut;
    bool m_isHeaderRead = false;
    std::size_t m_width = 0;
    std::vector<std::optional<std::size_t>> m_places; ///< of each part of the mapping
    std::deque<CsvRow> m_ready;
};

} // namespace

TableRows
mappedRows(TableRows table, ColumnMapping mapping, const std::string& fileName, int& leftOut)
{
    return [rows = RowMapping(std::move(table), std::move(mapping), fileName, leftOut)]() mutable {
        return rows.next();
    };
}

} // namespace outturn::imports
