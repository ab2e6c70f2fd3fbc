#pragma once

#include <store/sqlite/sqlite_file.h>

namespace outturn::store {

/// Has what is written to @p file, which is outside of any transaction, go through a write-ahead
/// log, which holds the file from here on: nobody else can leave it and seal the file.
void beginLog(SqliteFile& file);

/// While it lives, what is written to the file goes through a rollback journal in place of the
/// write-ahead log. Pages that are new to the file are then written once; the log writes them
/// twice, which for a table of all England is most of the wait. As durable as the log.
///
/// Where another program has the file open the log stays, and all that is lost is time.
class RollbackJournal
{
public:
    /// @p file, outside of any transaction, must outlive this.
    explicit RollbackJournal(SqliteFile& file);
    /// Goes back to the log where it was left.
    ~RollbackJournal();

    RollbackJournal(const RollbackJournal&) = delete;
    RollbackJournal& operator=(const RollbackJournal&) = delete;
    RollbackJournal(RollbackJournal&&) = delete;
    RollbackJournal& operator=(RollbackJournal&&) = delete;

private:
    SqliteFile& m_file;
    bool m_hasLeftLog = false;
};

} // namespace outturn::store
