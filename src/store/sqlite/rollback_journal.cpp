#include <store/sqlite/errors.h>
#include <store/sqlite/rollback_journal.h>

#include <soci/soci.h>

namespace outturn::store {

void beginLog(SqliteFile& file)
{
    file.runScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    static_cast<void>(file.pragmaValue("user_version")); // the first reading takes hold
}

RollbackJournal::RollbackJournal(SqliteFile& file)
    : m_file(file)
{
    try {
        if (m_file.pragmaText("journal_mode") != "wal")
            return;
        m_hasLeftLog = m_file.pragmaText("journal_mode = DELETE") == "delete";
    } catch (const soci::soci_error& error) {
        if (!isLocked(error))
            throw;
    }
    if (m_hasLeftLog)
        m_file.runScript("PRAGMA synchronous = EXTRA;"); // the journal's going is on the disk too
}

RollbackJournal::~RollbackJournal()
{
    if (!m_hasLeftLog)
        return;
    try {
        beginLog(m_file);
    } catch (const soci::soci_error&) {
        // The file goes on with the journal that it has, which is as safe.
        return;
    }
}

} // namespace outturn::store
