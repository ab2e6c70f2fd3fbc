#include <domain/error.h>
#include <domain/outturn/figure_key.h>
#include <import/csv_reader.h>
#include <import/entry_text.h>
#include <import/outturns_csv.h>

#include <algorithm>
#include <map>
#include <optional>
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

/// Text columns, whose cells our own export may have marked with an apostrophe.
constexpr bool isText(EntryField field)
{
    return field == EntryField::Indicator || field == EntryField::Scope ||
        field == EntryField::Measure || field == EntryField::Comment || field == EntryField::Source;
}

/// Takes away the apostrophe that our export puts before text that a spreadsheet could take for a
/// formula. Text that has apostrophes of its own before such a character was given one more, so
/// taking one away gives back exactly what was written.
std::string withoutFormulaMark(std::string cell)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const auto first = cell.find_first_not_of('\'');
    const bool isMarked = first != std::string::npos && first > 0 &&
        formulaStarts.find(cell[first]) != std::string_view::npos;
    if (isMarked)
        cell.erase(0, 1);
    return cell;
}

/// Which part of an entry each column holds, from the header.
class Columns
{
public:
    Columns(const CsvRow& header, const std::string& fileName)
        : m_place(fileName + ", line " + std::to_string(header.line))
    {
        if (header.fault)
            refuse(*header.fault);
        for (const std::string& cell : header.fields)
            add(cell);
        for (const EntryField needed : {EntryField::Indicator, EntryField::Year, EntryField::Value})
            if (!has(needed))
                refuse(
                    "there is no column " + inQuotes(toCode(needed)) +
                    "; expected at least indicator, year and value");
    }

    [[nodiscard]] std::size_t count() const { return m_fields.size(); }

    [[nodiscard]] EntryField at(std::size_t index) const { return m_fields[index]; }

private:
    [[nodiscard]] bool has(EntryField field) const
    {
        return std::ranges::find(m_fields, field) != m_fields.end();
    }

    void add(const std::string& cell)
    {
        const std::string heading = headingOf(cell);
        const std::string ordinal = "column " + std::to_string(m_fields.size() + 1);
        const auto field = fromCode<EntryField>(heading);
        if (heading.empty())
            refuse(ordinal + " has no heading; expected " + listOfCodes<EntryField>());
        if (!field)
            refuse(
                ordinal + " is headed " + inQuotes(cell.substr(0, 80)) +
                ", which is unknown; expected " + listOfCodes<EntryField>());
        if (has(*field))
            refuse(ordinal + " is a second column " + inQuotes(heading) + "; expected only one");
        m_fields.push_back(*field);
    }

    [[noreturn]] void refuse(const std::string& message) const
    {
        throw Error(ErrorKind::Input, message, m_place);
    }

    std::string m_place;
    std::vector<EntryField> m_fields;
};

/// Reads the rows below the header into @ref m_file.
class RowsReader
{
public:
    RowsReader(const Columns& columns, const PlanRecord& record, const std::string& fileName)
        : m_columns(columns)
        , m_record(record)
        , m_fileName(fileName)
        , m_earlier(record.outturns)
    {
    }

    void read(const CsvRow& row)
    {
        ++m_file.rowsRead;
        if (row.fault)
            return refuse({row.line, {}, {}, *row.fault});
        if (row.fields.size() != m_columns.count())
            return refuse(
                {row.line,
                 {},
                 {},
                 "the row has " + std::to_string(row.fields.size()) +
                     (row.fields.size() == 1 ? " field" : " fields") + "; expected " +
                     std::to_string(m_columns.count()) + " as in the header"});
        EntryReading reading = readEntry(entryIn(row), m_record, m_earlier);
        for (const FieldRemark& remark : reading.remarks)
            (remark.refused ? m_file.refused : m_file.warnings)
                .push_back(
                    {row.line, std::string(toCode(remark.field)), remark.value, remark.message});
        if (reading.outturn)
            take(std::move(*reading.outturn), row.line);
    }

    [[nodiscard]] OutturnsFile takeFile() { return std::move(m_file); }

private:
    void refuse(RowRemark remark) { m_file.refused.push_back(std::move(remark)); }

    [[nodiscard]] EntryText entryIn(const CsvRow& row) const
    {
        EntryText entry;
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            const EntryField field = m_columns.at(i);
            entry[field] = isText(field) ? withoutFormulaMark(row.fields[i]) : row.fields[i];
        }
        return entry;
    }

    void take(Outturn outturn, int line)
    {
        const auto [first, isNew] = m_lineOf.try_emplace(figureKey(outturn), line);
        if (!isNew)
            return refuse(
                {line,
                 std::string(toCode(EntryField::Indicator)),
                 outturn.indicator.text(),
                 "lines " + std::to_string(first->second) + " and " + std::to_string(line) +
                     " both give " + outturn.indicator.text() + " for " + outturn.year.label() +
                     " with the same term, stage, scope and measure; expected one of them"});
        if (outturn.source.empty())
            outturn.source = m_fileName + ", line " + std::to_string(line);
        m_earlier.add(outturn);
        m_file.outturns.push_back(std::move(outturn));
    }

    const Columns& m_columns;
    const PlanRecord& m_record;
    const std::string& m_fileName;
    EarlierFigures m_earlier;
    std::map<FigureKey, int> m_lineOf;
    OutturnsFile m_file;
};

/// A spreadsheet writes its empty rows as commas alone.
bool isBlank(const CsvRow& row)
{
    return !row.fault && std::ranges::all_of(row.fields, &std::string::empty);
}

} // namespace

OutturnsFile
readOutturnsCsv(std::string_view text, const PlanRecord& record, const std::string& fileName)
{
    CsvReader reader(text, fileName, limits);
    const auto header = reader.next();
    if (!header)
        throw Error(
            ErrorKind::Input,
            "the file is empty; expected a header with at least indicator, year and value",
            fileName);
    const Columns columns(*header, fileName);
    RowsReader rows(columns, record, fileName);
    while (const auto row = reader.next())
        if (!isBlank(*row))
            rows.read(*row);
    return rows.takeFile();
}

} // namespace outturn::imports
