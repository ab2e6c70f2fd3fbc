#include "raw_database.h"

#include <sqlite3.h>

#include <stdexcept>

namespace outturn::store::test {

RawDatabase::RawDatabase(const std::filesystem::path& file)
{
    if (sqlite3_open(file.c_str(), &m_handle) != SQLITE_OK)
        throw std::runtime_error("cannot open " + file.string());
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_handle);
}

void RawDatabase::run(const std::string& sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(m_handle));
}

std::string RawDatabase::value(const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK ||
        sqlite3_step(statement) != SQLITE_ROW)
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(m_handle));
    std::string text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return text;
}

void removeSeal(const std::filesystem::path& file)
{
    const auto size = std::filesystem::file_size(file);
    std::filesystem::resize_file(file, size - size % 4096);
}

} // namespace outturn::store::test
