#include <domain/error.h>
#include <store/sql/statement.h>
#include <store/sql/tables.h>

#include <algorithm>
#include <array>

namespace outturn::store {

namespace {

[[noreturn]] void refuse(const std::string& place, const std::string& what)
{
    throw Error(
        ErrorKind::Store,
        what + "; the file was damaged or changed by another program; restore it from a backup",
        place);
}

/// The tables of the file's own affairs, whose rows have no digest.
constexpr std::array<std::string_view, 5> withoutDigests{
    "audit_entry", "dataset_column", "lock_holder", "paper_bytes", "table_head"};

} // namespace

Tables::Tables(const SqliteFile& file)
    : m_file(file)
{
    for (std::string& name : file.tableNames())
        if (std::ranges::find(withoutDigests, name) == withoutDigests.end())
            m_names.insert(std::move(name));
}

Tables::Tables(const SqliteFile& file, Tables&& same)
    : m_file(file)
    , m_names(std::move(same.m_names))
    , m_shapes(std::move(same.m_shapes))
{
}

const TableShape& Tables::shape(std::string_view table) const
{
    const auto known = m_shapes.find(table);
    if (known != m_shapes.end())
        return known->second;
    const auto name = m_names.find(table);
    if (name == m_names.end())
        throw Error(ErrorKind::Store, "the file has no such table", std::string(table));
    TableShape shape{*name, m_file.columnsOf(table)};
    std::erase_if(shape.columns, [](const Column& column) {
        return column.name == "id" || column.name == "rev" || column.name == "digest";
    });
    return m_shapes.emplace(*name, std::move(shape)).first->second;
}

std::vector<std::string> Tables::names() const
{
    return {m_names.begin(), m_names.end()};
}

std::vector<ScannedRow> Tables::select(
    const TableShape& shape, const std::string& clause, std::optional<std::int64_t> id) const
{
    std::string columns = "id, rev, digest";
    std::vector<Column> outputs{{"id", false}, {"rev", false}, {"digest", true}};
    for (const Column& column : shape.columns) {
        columns += ", " + column.name;
        outputs.push_back(column);
    }
    std::vector<Column> inputs;
    if (id)
        inputs.push_back({"id", false});
    // Names come from the compared schema, never from the user; values are bound.
    Statement statement(
        m_file.session(),
        "SELECT " + columns + " FROM " + shape.name + " " + clause,
        inputs,
        outputs);
    if (id)
        statement.bind(0, *id);
    std::vector<ScannedRow> rows;
    statement.start();
    while (statement.next()) {
        std::vector<Cell> cells;
        cells.reserve(shape.columns.size());
        for (std::size_t i = 0; i < shape.columns.size(); ++i)
            cells.push_back(statement.column(i + 3));
        Row row(
            shape,
            std::get<std::int64_t>(statement.column(0)),
            std::get<std::int64_t>(statement.column(1)),
            std::move(cells));
        const Digest digest = row.digest();
        rows.push_back({std::move(row), digest, std::get<std::string>(statement.column(2))});
    }
    return rows;
}

std::vector<ScannedRow> Tables::scan(std::string_view table) const
{
    const TableShape& found = shape(table);
    return select(
        found, found.has("position") ? "ORDER BY position, id" : "ORDER BY id", std::nullopt);
}

std::vector<Row> Tables::read(std::string_view table, const TableHeads& heads) const
{
    std::vector<ScannedRow> scanned = scan(table);
    std::vector<Row> rows;
    rows.reserve(scanned.size());
    for (const ScannedRow& candidate : scanned)
        if (!candidate.isIntact())
            refuse(candidate.row.place(), "the row is not what was written");
    const auto head = heads.find(table);
    if (head == heads.end() || head->second != headOf(scanned))
        refuse(std::string(table), "rows are missing or were added");
    for (ScannedRow& intact : scanned)
        rows.push_back(std::move(intact.row));
    return rows;
}

std::optional<Row> Tables::find(std::string_view table, std::int64_t id) const
{
    std::vector<ScannedRow> rows = select(shape(table), "WHERE id = :id", id);
    if (rows.empty())
        return std::nullopt;
    if (!rows.front().isIntact())
        refuse(rows.front().row.place(), "the row is not what was written");
    return std::move(rows.front().row);
}

TableHeads Tables::heads() const
{
    TableHeads heads;
    Statement statement(
        m_file.session(),
        "SELECT name, row_count, digest FROM table_head WHERE name <> 'audit_entry' ORDER BY name",
        {},
        {{"name", true}, {"row_count", false}, {"digest", true}});
    statement.start();
    while (statement.next()) {
        const auto name = std::get<std::string>(statement.column(0));
        const auto digest = Digest::fromHex(std::get<std::string>(statement.column(2)));
        if (!digest)
            refuse("table_head, " + name, "the row is not what was written");
        heads[name] = {std::get<std::int64_t>(statement.column(1)), *digest};
    }
    return heads;
}

TableHead Tables::headOf(const std::vector<ScannedRow>& rows)
{
    TableHead head;
    for (const ScannedRow& scanned : rows) {
        ++head.rowCount;
        head.digest ^= scanned.digest;
    }
    return head;
}

void writeHead(
    SqliteFile& file, const std::string& table, std::int64_t rowCount, const std::string& digest)
{
    Statement write(
        file.session(),
        "INSERT INTO table_head (name, row_count, digest) VALUES (:name, :count, :digest) "
        "ON CONFLICT (name) DO UPDATE SET row_count = excluded.row_count, digest = excluded.digest",
        {{"name", true}, {"row_count", false}, {"digest", true}},
        {});
    write.bind(0, table);
    write.bind(1, rowCount);
    write.bind(2, digest);
    write.run();
}

void writeTableHeads(SqliteFile& file, const TableHeads& heads)
{
    for (const auto& [name, head] : heads)
        writeHead(file, name, head.rowCount, head.digest.hex());
}

Digest stateOf(const TableHeads& heads)
{
    CanonicalText canonical;
    for (const auto& [name, head] : heads)
        canonical.text(name).integer(head.rowCount).text(head.digest.hex());
    return canonical.digest();
}

} // namespace outturn::store
