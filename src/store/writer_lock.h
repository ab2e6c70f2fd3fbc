#pragma once

#include <store/plan_store.h>
#include <store/sqlite/sqlite_file.h>

#include <optional>
#include <string>

namespace outturn::store {

/// Who says, in the file itself, that they have it open for writing. Only files in network and
/// synchronised folders carry this while open: there no lock reaches the other machine.
struct LockHolder
{
    std::string user;
    std::string host;
    std::string at; ///< UTC
};

[[nodiscard]] std::optional<LockHolder> readLockHolder(const SqliteFile& file);

/// Enters @p author as the holder. Throws Error{Store} naming the holder when another user or
/// machine is one already. The same user on the same machine is taken over from: the lock on the
/// file shows that the program that entered it is gone.
void takeWriterLock(SqliteFile& file, const Author& author, const std::string& now);

void releaseWriterLock(SqliteFile& file);

/// The sentence that refuses a second writer.
[[nodiscard]] std::string heldBySentence(const LockHolder& holder);

} // namespace outturn::store
