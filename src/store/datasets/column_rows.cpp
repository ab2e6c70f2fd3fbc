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
    return (words.empty() ? sha256(cells) : digestOfTexts({cells, words})).hex();
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

/// A column and the bytes that it is to have in the file.
struct PackedColumn
{
    ColumnRow row;
    std::string cells;
    std::string words;
};

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

    void write(PackedColumn& column)
    {
        ColumnRow& row = column.row;
        row.position = m_next++;
        int parameter = 0;
        m_insert.bind(++parameter, m_id);
        m_insert.bind(++parameter, row.position);
        m_insert.bindText(++parameter, row.heading.name);
        m_insert.bindText(++parameter, row.kind);
        m_insert.bind(++parameter, row.heading.decimals);
        m_insert.bind(++parameter, row.heading.isPercentage ? 1 : 0);
        m_insert.bindText(++parameter, row.sha256);
        m_insert.bindBytes(++parameter, column.cells);
        m_insert.bindBytes(++parameter, column.words);
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

/// The columns of a dataset, packed on other cores while those before are written.
class ColumnsAhead
{
public:
    explicit ColumnsAhead(const Dataset& dataset)
        : m_dataset(dataset)
        , m_atOnce(
              std::max<std::size_t>(1, cellsAtOnce / std::max<std::size_t>(1, dataset.keys.size())))
    {
        constexpr std::size_t batchesAhead = 2;
        for (std::size_t i = 0; i < batchesAhead; ++i)
            begin();
    }

    /// The next few; none behind the last.
    [[nodiscard]] std::vector<PackedColumn> take()
    {
        std::vector<PackedColumn> columns = m_ahead.front().get();
        m_ahead.pop_front();
        begin();
        return columns;
    }

private:
    void begin()
    {
        const std::span<const DatasetColumn> columns(m_dataset.columns);
        const auto some = columns.subspan(m_begun, std::min(m_atOnce, columns.size() - m_begun));
        m_begun += some.size();
        m_ahead.push_back(std::async(
            some.empty() ? std::launch::deferred : std::launch::async | std::launch::deferred,
            packed,
            some));
    }

    [[nodiscard]] static std::vector<PackedColumn> packed(std::span<const DatasetColumn> columns)
    {
        std::vector<PackedColumn> result;
        for (const DatasetColumn& column : columns) {
            PackedColumn& each = result.emplace_back(
                PackedColumn{{}, packCells(column.cells), packWords(column.words)});
            each.row.heading = column.heading;
            each.row.kind = toCode(column.heading.kind);
            each.row.sha256 = digestOf(each.cells, each.words);
        }
        return result;
    }

    static constexpr std::size_t cellsAtOnce = 250'000;

    const Dataset& m_dataset;
    std::size_t m_atOnce; ///< columns, so many that beginning on another core is worth while
    std::size_t m_begun = 0;
    std::deque<std::future<std::vector<PackedColumn>>> m_ahead;
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
    ColumnsAhead ahead(dataset);
    ColumnWriter writer(file, id);
    std::vector<PackedCell> keys;
    keys.reserve(dataset.keys.size());
    for (const RowKey key : dataset.keys)
        keys.push_back(key.packed());
    PackedColumn keyColumn{{}, packCells(keys), {}};
    keyColumn.row.kind = keyKind;
    keyColumn.row.sha256 = digestOf(keyColumn.cells, keyColumn.words);
    writer.write(keyColumn);
    for (std::size_t written = 0; written < dataset.columns.size();) {
        for (PackedColumn& column : ahead.take()) {
            const std::size_t before = written++;
            if (progress && !progress(before, dataset.columns.size()))
                throw Error(
                    ErrorKind::Input,
                    "the import was stopped; nothing was taken",
                    dataset.origin.fileName);
            writer.write(column);
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

/// Where the columns of @p names stand, or all, in the order of the file. A few are each looked for
/// in the index of names, of many every heading is read.
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
    const std::vector<PackedCell> cells = unpackCells(select.bytes(0), count);
    std::vector<RowKey> keys;
    keys.reserve(count);
    try {
        for (const PackedCell packedKey : cells)
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
