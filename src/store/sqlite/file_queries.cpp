// What a SqliteFile tells about its schema and its soundness.
#include <store/sqlite/sqlite_file.h>

#include <soci/soci.h>

namespace outturn::store {

std::vector<SchemaObject> SqliteFile::schema() const
{
    std::vector<SchemaObject> objects;
    SchemaObject object;
    soci::statement statement =
        (m_session->prepare << "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                               "ORDER BY type, name, tbl_name",
         soci::into(object.type),
         soci::into(object.name),
         soci::into(object.table),
         soci::into(object.sql));
    statement.execute();
    while (statement.fetch())
        objects.push_back(object);
    return objects;
}

std::map<std::string, std::vector<Column>> SqliteFile::tables() const
{
    std::map<std::string, std::vector<Column>> tables;
    std::string table;
    std::string column;
    std::string type;
    soci::statement statement =
        (m_session->prepare << "SELECT s.name, c.name, c.type FROM sqlite_schema AS s, "
                               "pragma_table_info(s.name) AS c WHERE s.type = 'table' "
                               "ORDER BY s.name, c.name",
         soci::into(table),
         soci::into(column),
         soci::into(type));
    statement.execute();
    while (statement.fetch())
        tables[table].push_back({column, type == "TEXT"});
    return tables;
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
