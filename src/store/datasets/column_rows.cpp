#include <domain/error.h>
#include <store/datasets/column_rows.h>
#include <store/datasets/packed_column.h>
#include <store/sqlite/blob_statement.h>

#include <algorithm>
#include <deque>
#include <future>
#include <span>
#include <utility>

namespace outturn::store {

namespace {

constexpr auto keyKind = "key";

[[noreturn]] void refuse(std::int64_t id, const std::string& what)
{
    throw Error(
        ErrorKind::Store,
        what + "; the file was damaged or changed by another program; restore it from a backup",
        "dataset, row " + std::to_string(id));
}

std::string digestOf(std::string_view cells, std::string_view words)
{
    if (words.empty())
        return sha256(cells).hex();
    return CanonicalText()
        .reserve(cells.size() + words.size())
        .text(cells)
        .text(words)
        .digest()
        .hex();
}

void addTo(CanonicalText& content, const ColumnRow& row)
{
    content.integer(row.position)
        .text(row.heading.name)
        .text(row.kind)
        .integer(row.heading.decimals)
        .integer(row.heading.isPercentage ? 1 : 0)
        .text(row.sha256);
}

class ColumnWriter
{
public:
    ColumnWriter(const SqliteFile& file, std::int64_t id)
        : m_id(id)
        , m_insert(
              file,
              "INSERT INTO dataset_column (dataset, position, name, kind, decimals, is_percentage, "
              "sha256, cells, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    {
    }

    void write(ColumnRow row)
    {
        row.position = m_next++;
        int parameter = 0;
        m_insert.bind(++parameter, m_id);
        m_insert.bind(++parameter, row.position);
        m_insert.bindText(++parameter, row.heading.name);
        m_insert.bindText(++parameter, row.kind);
        m_insert.bind(++parameter, row.heading.decimals);
        m_insert.bind(++parameter, row.heading.isPercentage ? 1 : 0);
        m_insert.bindText(++parameter, row.sha256);
        m_insert.bindBytes(++parameter, row.cells);
        m_insert.bindBytes(++parameter, row.words);
        m_insert.step();
        m_insert.reset();
        addTo(m_content, row);
    }

    [[nodiscard]] Digest content() const { return m_content.digest(); }

private:
    std::int64_t m_id;
    std::int64_t m_next = 0;
    BlobStatement m_insert;
    CanonicalText m_content;
};

ColumnHeading headingOf(const BlobStatement& row, std::int64_t id)
{
    ColumnHeading heading;
    heading.name = row.bytes(1);
    const auto kind = fromCode<ColumnKind>(row.bytes(2));
    if (!kind)
        refuse(id, "a column is of an unknown kind");
    heading.kind = *kind;
    heading.decimals = static_cast<int>(row.integer(3));
    heading.isPercentage = row.integer(4) != 0;
    return heading;
}

/// The rows of the columns of a dataset, made on other cores while those before are written.
class RowsAhead
{
public:
    explicit RowsAhead(const Dataset& dataset)
        : m_dataset(dataset)
    {
        constexpr std::size_t batchesAhead = 2;
        for (std::size_t i = 0; i < batchesAhead; ++i)
            begin();
    }

    /// The next few rows; none behind the last.
    [[nodiscard]] std::vector<ColumnRow> take()
    {
        std::vector<ColumnRow> rows = m_ahead.front().get();
        m_ahead.pop_front();
        begin();
        return rows;
    }

private:
    void begin()
    {
        constexpr std::size_t columnsAtOnce = 4;
        const std::span<const DatasetColumn> columns(m_dataset.columns);
        const auto some =
            columns.subspan(m_begun, std::min(columnsAtOnce, columns.size() - m_begun));
        m_begun += some.size();
        m_ahead.push_back(std::async(
            some.empty() ? std::launch::deferred : std::launch::async | std::launch::deferred,
            rowsOf,
            some));
    }

    [[nodiscard]] static std::vector<ColumnRow> rowsOf(std::span<const DatasetColumn> columns)
    {
        std::vector<ColumnRow> rows;
        for (const DatasetColumn& column : columns) {
            ColumnRow& row = rows.emplace_back();
            row.heading = column.heading;
            row.kind = toCode(column.heading.kind);
            row.cells = packCells(column.cells);
            row.words = packWords(column.words);
            row.sha256 = digestOf(row.cells, row.words);
        }
        return rows;
    }

    const Dataset& m_dataset;
    std::size_t m_begun = 0;
    std::deque<std::future<std::vector<ColumnRow>>> m_ahead;
};

void requireCellForEveryRow(const Dataset& dataset)
{
    for (const DatasetColumn& column : dataset.columns)
        if (column.cells.size() != dataset.keys.size())
            throw Error(
                ErrorKind::Input,
                "the column '" + column.heading.name + "' has not a cell for every row");
}

} // namespace

Digest writeColumns(
    SqliteFile& file, std::int64_t id, const Dataset& dataset, const ImportProgress& progress)
{
    requireCellForEveryRow(dataset);
    RowsAhead ahead(dataset);
    ColumnWriter writer(file, id);
    std::vector<PackedCell> keys;
    keys.reserve(dataset.keys.size());
    for (const RowKey key : dataset.keys)
        keys.push_back(key.packed());
    ColumnRow keyRow;
    keyRow.kind = keyKind;
    keyRow.cells = packCells(keys);
    keyRow.sha256 = digestOf(keyRow.cells, keyRow.words);
    writer.write(std::move(keyRow));
    for (std::size_t written = 0; written < dataset.columns.size();) {
        for (ColumnRow& row : ahead.take()) {
            const std::size_t before = written++;
            if (progress && !progress(before, dataset.columns.size()))
                throw Error(
                    ErrorKind::Input,
                    "the import was stopped; nothing was taken",
                    dataset.origin.fileName);
            writer.write(std::move(row));
        }
    }
    return writer.content();
}

std::vector<ColumnHeading> readHeadings(const SqliteFile& file, std::int64_t id)
{
    BlobStatement select(
        file,
        "SELECT position, name, kind, decimals, is_percentage FROM dataset_column "
        "WHERE dataset = ? AND position > 0 ORDER BY position");
    select.bind(1, id);
    std::vector<ColumnHeading> headings;
    while (select.step())
        headings.push_back(headingOf(select, id));
    return headings;
}

namespace {

/// Where the columns of @p names stand, or all, in the order of the file. The table has an index of
/// places and none of names: a few are each looked for, of many every heading is read.
std::vector<std::int64_t> positionsOf(
    const SqliteFile& file, std::int64_t id, std::optional<std::span<const std::string>> names)
{
    constexpr std::size_t few = 8;
    std::vector<std::int64_t> positions;
    if (names && names->size() <= few) {
        BlobStatement select(
            file,
            "SELECT position FROM dataset_column WHERE dataset = ? AND position > 0 AND name = ?");
        for (const std::string& name : *names) {
            select.bind(1, id);
            select.bindText(2, name);
            while (select.step())
                positions.push_back(select.integer(0));
            select.reset();
        }
        std::ranges::sort(positions);
        positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
        return positions;
    }
    const std::vector<ColumnHeading> headings = readHeadings(file, id);
    for (std::size_t i = 0; i < headings.size(); ++i)
        if (!names || std::ranges::find(*names, headings[i].name) != names->end())
            positions.push_back(static_cast<std::int64_t>(i) + 1);
    return positions;
}

} // namespace

std::vector<RowKey> readKeys(const SqliteFile& file, std::int64_t id, std::size_t count)
{
    BlobStatement select(
        file, "SELECT cells FROM dataset_column WHERE dataset = ? AND position = 0");
    select.bind(1, id);
    if (!select.step())
        refuse(id, "the keys of its rows are missing");
    std::vector<RowKey> keys;
    keys.reserve(count);
    try {
        for (const PackedCell packedKey : unpackCells(select.bytes(0), count))
            keys.push_back(RowKey::fromPacked(packedKey));
    } catch (const Error& error) {
        refuse(id, error.message());
    }
    return keys;
}

std::vector<DatasetColumn> readColumns(
    const SqliteFile& file,
    std::int64_t id,
    std::size_t count,
    std::optional<std::span<const std::string>> names)
{
    BlobStatement select(
        file,
        "SELECT position, name, kind, decimals, is_percentage, cells, words FROM dataset_column "
        "WHERE dataset = ? AND position = ?");
    std::vector<DatasetColumn> columns;
    for (const std::int64_t position : positionsOf(file, id, names)) {
        select.bind(1, id);
        select.bind(2, position);
        if (!select.step())
            refuse(id, "a column is missing");
        DatasetColumn column{
            headingOf(select, id),
            unpackCells(select.bytes(5), count),
            unpackWords(select.bytes(6))};
        select.reset();
        requireSound(column);
        columns.push_back(std::move(column));
    }
    return columns;
}

ContentCheck checkContent(const SqliteFile& file, std::int64_t id)
{
    BlobStatement select(
        file,
        "SELECT position, name, kind, decimals, is_percentage, sha256, cells, words "
        "FROM dataset_column WHERE dataset = ? ORDER BY position");
    select.bind(1, id);
    ContentCheck check;
    CanonicalText content;
    while (select.step()) {
        ColumnRow row;
        row.position = select.integer(0);
        row.heading.name = select.bytes(1);
        row.kind = select.bytes(2);
        row.heading.decimals = static_cast<int>(select.integer(3));
        row.heading.isPercentage = select.integer(4) != 0;
        row.sha256 = select.bytes(5);
        if (row.sha256 != digestOf(select.bytes(6), select.bytes(7)))
            check.damaged.push_back(row.position == 0 ? "the rows' keys" : row.heading.name);
        addTo(content, row);
    }
    check.content = content.digest();
    return check;
}

} // namespace outturn::store
