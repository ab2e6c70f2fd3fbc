// What a SqliteFile tells about its schema and its soundness.
#include <store/sqlite/blob_statement.h>
#include <store/sqlite/sqlite_file.h>

#include <soci/soci.h>

#include <algorithm>

namespace outturn::store {

// Every opening asks these two, through SQLite's own handle: SOCI takes several times as long over
// as many short rows.

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

std::map<std::string, std::vector<Column>> SqliteFile::tables() const
{
    BlobStatement select(
        *this,
        "SELECT s.name, c.name, c.type FROM sqlite_schema AS s, pragma_table_info(s.name) AS c "
        "WHERE s.type = 'table'");
    std::map<std::string, std::vector<Column>> tables;
    while (select.step())
        tables[std::string(select.bytes(0))].push_back(
            {std::string(select.bytes(1)), select.bytes(2) == "TEXT"});
    for (auto& [name, columns] : tables)
        std::ranges::sort(columns, {}, &Column::name);
    return tables;
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
