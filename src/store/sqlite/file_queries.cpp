// What a SqliteFile tells about its schema and its soundness.
#include <store/sqlite/blob_statement.h>
#include <store/sqlite/sqlite_file.h>

#include <soci/soci.h>

#include <algorithm>

namespace outturn::store {

// Every opening asks the first few, through SQLite's own handle: SOCI takes several times as long
// over as many short rows.

std::vector<SchemaObject> SqliteFile::schema() const
{
    BlobStatement select(
        *this,
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
        "ORDER BY type, name, tbl_name");
    std::vector<SchemaObject> objects;
    while (select.step())
        objects.push_back(
            {std::string(select.bytes(0)),
             std::string(select.bytes(1)),
             std::string(select.bytes(2)),
             std::string(select.bytes(3))});
    return objects;
}

std::vector<std::string> SqliteFile::tableNames() const
{
    BlobStatement select(*this, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    std::vector<std::string> names;
    while (select.step())
        names.emplace_back(select.bytes(0));
    return names;
}

std::vector<Column> SqliteFile::columnsOf(std::string_view table) const
{
    BlobStatement select(*this, "SELECT name, type FROM pragma_table_info(?)");
    select.bindText(1, table);
    std::vector<Column> columns;
    while (select.step())
        columns.push_back({std::string(select.bytes(0)), select.bytes(1) == "TEXT"});
    std::ranges::sort(columns, {}, &Column::name);
    return columns;
}

bool SqliteFile::hasTable(std::string_view name) const
{
    BlobStatement select(*this, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    select.bindText(1, name);
    return select.step();
}

std::vector<std::string> SqliteFile::integrityCheck(bool quick) const
{
    std::vector<std::string> problems;
    std::string line;
    soci::statement statement =
        (m_session->prepare << (quick ? "PRAGMA quick_check" : "PRAGMA integrity_check"),
         soci::into(line));
    statement.execute();
    while (statement.fetch())
        problems.push_back(line);
    if (problems.size() == 1 && problems.front() == "ok")
        problems.clear();
    return problems;
}

std::vector<std::string> SqliteFile::foreignKeyCheck() const
{
    std::vector<std::string> tables;
    std::string table;
    soci::statement statement =
        (m_session->prepare << "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check",
         soci::into(table));
    statement.execute();
    while (statement.fetch())
        tables.push_back(table);
    return tables;
}

} // namespace outturn::store
