#include <store/sqlite/sqlite_file.h>

#include <soci/soci.h>

namespace outturn::store {

Transaction::Transaction(SqliteFile& file, Kind kind)
    : m_file(file)
{
    m_file.runScript(
        kind == Kind::Reading       ? "BEGIN"
            : kind == Kind::Writing ? "BEGIN IMMEDIATE"
                                    : "BEGIN EXCLUSIVE");
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    try {
        m_file.runScript("ROLLBACK");
    } catch (const soci::soci_error&) {
        // After a full disk or a lost lock SQLite has rolled back by itself; nothing is left to do.
        m_isOpen = false;
    }
}

void Transaction::commit()
{
    m_file.runScript("COMMIT");
    m_isOpen = false;
}

} // namespace outturn::store
