#include <store/sqlite/blob_statement.h>

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace outturn::store {

namespace sqlite = sqlite_api;

BlobStatement::BlobStatement(const SqliteFile& file, const char* sql)
    : m_handle(static_cast<soci::sqlite3_session_backend*>(file.session().get_backend())->conn_)
{
    constexpr int wholeText = -1;
    require(sqlite::sqlite3_prepare_v2(m_handle, sql, wholeText, &m_statement, nullptr));
}

BlobStatement::~BlobStatement()
{
    sqlite::sqlite3_finalize(m_statement);
}

void BlobStatement::bind(int parameter, std::int64_t value)
{
    require(sqlite::sqlite3_bind_int64(m_statement, parameter, value));
}

void BlobStatement::bindText(int parameter, std::string_view text)
{
    require(sqlite::sqlite3_bind_text(
        m_statement, parameter, text.data(), static_cast<int>(text.size()), nullptr));
}

void BlobStatement::bindBytes(int parameter, std::string_view bytes)
{
    // Without an address SQLite would store nothing at all instead of no bytes.
    const char* address = bytes.empty() ? "" : bytes.data();
    require(sqlite::sqlite3_bind_blob64(m_statement, parameter, address, bytes.size(), nullptr));
}

bool BlobStatement::step()
{
    const int result = sqlite::sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        require(result);
    return result == SQLITE_ROW;
}

void BlobStatement::reset()
{
    require(sqlite::sqlite3_reset(m_statement));
}

std::int64_t BlobStatement::integer(int column) const
{
    return sqlite::sqlite3_column_int64(m_statement, column);
}

std::string_view BlobStatement::bytes(int column) const
{
    const void* start = sqlite::sqlite3_column_blob(m_statement, column);
    const int size = sqlite::sqlite3_column_bytes(m_statement, column);
    if (start == nullptr)
        return {};
    return {static_cast<const char*>(start), static_cast<std::size_t>(size)};
}

void BlobStatement::require(int result) const
{
    if (result != SQLITE_OK)
        throw soci::sqlite3_soci_error(sqlite::sqlite3_errmsg(m_handle), result);
}

} // namespace outturn::store
