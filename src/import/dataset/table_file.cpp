#include <domain/error.h>
#include <import/dataset/duplicate_rows.h>
#include <import/dataset/table_file.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace outturn::imports {

namespace {

/// All England's schools in the widest of the Department's tables are a third of this.
constexpr std::size_t mostCells = 25'000'000;

constexpr std::size_t longestShown = 80;

std::string headingOf(std::string_view field, TextEncoding encoding)
{
    while (!field.empty() && field.front() == ' ')
        field.remove_prefix(1);
    while (!field.empty() && field.back() == ' ')
        field.remove_suffix(1);
    return toUtf8(field, encoding);
}

bool isBlank(const ScannedRow& row)
{
    return !row.fault && std::ranges::all_of(row.fields, &std::string_view::empty);
}

} // namespace

TableFile::TableFile(std::string_view file, const std::string& fileName, TableLayout layout)
    : m_fileName(fileName)
    , m_layout(std::move(layout))
    , m_text(readEncoding(file, fileName))
    , m_scanner(m_text.bytes, fileName)
{
    ScannedRow header;
    if (!m_scanner.next(header))
        throw Error(
            ErrorKind::Input,
            "the file is empty; expected a " + m_layout.kind + " with a header",
            fileName);
    readHeader(header);
    m_rowsLikely = std::min(decideByContent(), mostCells / m_names.size());
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_columns.emplace_back(m_names[i], m_readings[i], m_text.encoding);
        m_columns.back().reserve(m_rowsLikely);
    }
}

void TableFile::readHeader(const ScannedRow& header)
{
    const std::string place = m_fileName + ", line " + std::to_string(header.line);
    if (header.fault)
        throw Error(ErrorKind::Input, *header.fault, place);
    std::set<std::string_view> seen;
    m_names.reserve(header.fields.size());
    for (const std::string_view field : header.fields) {
        std::string name = headingOf(field, m_text.encoding);
        if (name.empty())
            name = "Column " + std::to_string(m_names.size() + 1);
        if (const auto hidden = hiddenCharacter(name))
            throw Error(
                ErrorKind::Input,
                "the heading of column " + std::to_string(m_names.size() + 1) +
                    " holds a character that hides or turns the text (" + *hidden + ")",
                place);
        m_names.push_back(std::move(name));
        if (!seen.insert(m_names.back()).second)
            throw Error(
                ErrorKind::Input,
                "two columns are headed '" + m_names.back().substr(0, longestShown) +
                    "'; expected each once",
                place);
    }
    for (const std::string_view needed : m_layout.needed)
        if (!findColumn(needed))
            throw Error(
                ErrorKind::Input,
                "this is not a " + m_layout.kind + ": there is no column '" + std::string(needed) +
                    "'",
                place);
    for (const std::string& name : m_names)
        m_readings.push_back(m_layout.readingOf(name));
}

/// Counts for each column up where the row has a figure and down where it has words.
void TableFile::weighContent(const ScannedRow& row, std::vector<int>& balance) const
{
    for (std::size_t column = 0; column < std::min(row.fields.size(), m_names.size()); ++column)
        if (m_readings[column] == CellReading::ByContent)
            if (const auto isFigure = looksLikeFigure(row.fields[column]))
                balance[column] += *isFigure ? 1 : -1;
}

/// Words or figures, by what most of the first rows hold; a column that is blank there is of
/// figures, and only markers can follow. Returns how many rows the file is likely to have.
std::size_t TableFile::decideByContent()
{
    constexpr std::size_t rowsLookedAt = 200;
    CsvScanner ahead(m_text.bytes, m_fileName);
    ScannedRow row;
    static_cast<void>(ahead.next(row));
    std::vector<int> balance(m_names.size(), 0);
    std::size_t rows = 0;
    const std::size_t start = ahead.position();
    for (; rows < rowsLookedAt && ahead.next(row); ++rows)
        weighContent(row, balance);
    for (std::size_t column = 0; column < m_names.size(); ++column)
        if (m_readings[column] == CellReading::ByContent)
            m_readings[column] = balance[column] < 0 ? CellReading::Words : CellReading::Figure;
    if (rows < rowsLookedAt)
        return rows;
    // A little more than those rows make likely: copying the columns to a larger place costs more.
    constexpr std::size_t perCent = 100;
    constexpr std::size_t perCentMore = 103;
    return (m_text.bytes.size() - start) / ((ahead.position() - start) / rows) * perCentMore /
        perCent;
}

std::optional<std::size_t> TableFile::findColumn(std::string_view name) const
{
    const auto found = std::ranges::find(m_names, name);
    if (found == m_names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_names.begin());
}

std::size_t TableFile::columnAt(std::string_view name) const
{
    if (const auto found = findColumn(name))
        return *found;
    throw Error(ErrorKind::Input, "there is no column '" + std::string(name) + "'", m_fileName);
}

/// A file that is wrong in very many rows is another file than the user thinks.
void TableFile::addRefusal(RowRemark refusal, RowsRead& rows) const
{
    constexpr std::size_t mostRefused = 10'000;
    if (rows.refused.size() == mostRefused)
        throw Error(
            ErrorKind::Input,
            "more than " + std::to_string(mostRefused) + " rows cannot be taken as those of a " +
                m_layout.kind + "; the first in line " + std::to_string(rows.refused.front().line) +
                ": " + rows.refused.front().message,
            m_fileName);
    rows.refused.push_back(std::move(refusal));
}

TableContent TableFile::read(const KeyOf& keyOf, const ReadingProgress& progress)
{
    TableContent content;
    content.keys.reserve(m_rowsLikely);
    m_lines.reserve(m_rowsLikely);
    const Reading reading{keyOf, progress};
    OtherCore other;
    // Rows are added to the columns while those before them are settled, whose place the next then
    // take.
    std::array<PendingRows, 2> places;
    PendingRows* added = &places.front();
    PendingRows* read = &places.back();
    readSome(*read, content.rows, reading);
    while (read->size() > 0) {
        RowBatch adding(m_columns, *read, other);
        settle(*added, content);
        std::swap(added, read);
        readSome(*read, content.rows, reading);
        if (!adding.finish())
            takeOneByOne(*added);
        requireFewWords();
    }
    settle(*added, content);
    settleDuplicates(
        content, {.columns = m_columns, .lines = m_lines, .uniqueness = m_layout.uniqueness});
    for (ColumnBuilder& column : m_columns)
        content.columns.push_back(column.take());
    return content;
}

/// Reads the next few rows into @p pending, which holds none at the end.
void TableFile::readSome(PendingRows& pending, RowsRead& rows, const Reading& reading)
{
    constexpr int rowsBetweenLooks = 512;
    constexpr std::size_t cellsAtOnce = 20'000; // what is near at hand for a core
    const std::size_t most = std::clamp<std::size_t>(cellsAtOnce / m_names.size(), 64, 4096);
    pending.clear();
    pending.reserve(most, m_names.size());
    while (pending.size() < most && m_scanner.next(m_row)) {
        if (reading.progress && rows.rowsRead % rowsBetweenLooks == 0 &&
            !reading.progress(m_scanner.position(), m_text.bytes.size()))
            throw Error(ErrorKind::Input, "the import was stopped; nothing was taken", m_fileName);
        if (isBlank(m_row))
            continue;
        ++rows.rowsRead;
        requireFewCells(rows.rowsRead);
        judge(m_row, reading.keyOf, pending);
    }
}

/// Adds @p row to @p pending with its key, or the reason why it has none.
void TableFile::judge(ScannedRow& row, const KeyOf& keyOf, PendingRows& pending)
{
    if (row.fault) {
        pending.addRefused({row.line, {}, {}, *row.fault});
        return;
    }
    if (auto refusal = joinOverflow(row)) {
        pending.addRefused(std::move(*refusal));
        return;
    }
    try {
        if (row.fields.size() == m_names.size()) {
            pending.add(row.line, keyOf(row.fields), row.fields);
        } else {
            m_padded.assign(row.fields.begin(), row.fields.end());
            m_padded.resize(m_names.size());
            pending.add(row.line, keyOf(m_padded), row.fields);
        }
    } catch (const Error& error) {
        pending.addRefused({row.line, error.place(), {}, error.message()});
    }
}

/// Takes the rows of @p batch whose cells could not all be taken together.
void TableFile::takeOneByOne(PendingRows& batch)
{
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const PendingRows::Row row = batch[i];
        if (!row.key)
            continue;
        if (auto refusal = take(row))
            batch.refuse(i, std::move(*refusal));
    }
}

/// Takes the keys of those rows of @p batch that are taken, and tells of the others.
void TableFile::settle(PendingRows& batch, TableContent& content)
{
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const PendingRows::Row row = batch[i];
        if (!row.key) {
            addRefusal(std::move(batch.refusals().at(row.refusal)), content.rows);
            continue;
        }
        content.keys.push_back(*row.key);
        m_lines.push_back(row.line);
    }
}

/// A short row has a cell in every column all the same, and a short word costs many times its
/// bytes: so a file that is small enough could still ask for any amount of memory.
void TableFile::requireFewCells(int rows) const
{
    if (static_cast<std::size_t>(rows) * m_names.size() > mostCells)
        throw Error(
            ErrorKind::Input,
            "the table has more than " + std::to_string(mostCells) +
                " cells, with those that its "
                "rows leave out; expected at most the schools of England",
            m_fileName);
}

void TableFile::requireFewWords() const
{
    constexpr std::size_t mostWords = 3'000'000;
    std::size_t words = 0;
    for (const ColumnBuilder& column : m_columns)
        words += column.words();
    if (words > mostWords)
        throw Error(
            ErrorKind::Input,
            "the table has more than " + std::to_string(mostWords) + " different words",
            m_fileName);
}

/// Puts what lies beyond the last column back into it where it is a list, and drops empty fields.
std::optional<RowRemark> TableFile::joinOverflow(ScannedRow& row)
{
    const std::size_t width = m_names.size();
    if (row.fields.size() <= width)
        return std::nullopt;
    if (m_layout.lastColumnIsList) {
        std::string& joined = m_joined.emplace_back(row.fields[width - 1]);
        for (std::size_t i = width; i < row.fields.size(); ++i)
            joined += ", " + std::string(row.fields[i]);
        row.fields[width - 1] = joined;
    } else if (const auto beyond = std::find_if(
                   row.fields.begin() + static_cast<std::ptrdiff_t>(width),
                   row.fields.end(),
                   [](std::string_view field) { return !field.empty(); });
               beyond != row.fields.end()) {
        return RowRemark{
            row.line,
            {},
            toUtf8(beyond->substr(0, longestShown), m_text.encoding),
            "the row has " + std::to_string(row.fields.size()) + " fields; expected at most " +
                std::to_string(width) + " as in the header"};
    }
    row.fields.resize(width);
    return std::nullopt;
}

std::optional<RowRemark> TableFile::take(const PendingRows::Row& row)
{
    std::vector<ColumnBuilder::Mark> before;
    before.reserve(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        before.push_back(m_columns[i].mark());
        if (i >= row.fields.size()) {
            m_columns[i].addAbsent();
            continue;
        }
        if (const auto objection = m_columns[i].add(row.fields[i])) {
            for (std::size_t taken = 0; taken < i; ++taken)
                m_columns[taken].rewind(before[taken]);
            const std::string value =
                toUtf8(row.fields[i].substr(0, longestShown), m_text.encoding);
            return RowRemark{row.line, m_names[i], value, "'" + value + "' " + *objection};
        }
    }
    return std::nullopt;
}

} // namespace outturn::imports
