#pragma once

#include <store/sqlite/sqlite_file.h>

namespace outturn::store {

/// Whether a file is bit for bit what was closed.
enum class Seal
{
    Intact,
    Absent, ///< in use, not closed cleanly, or closed by a program that sealed otherwise
    Broken, ///< a bit has changed since, whether or not it belongs to any row
};

// The seal is 48 bytes after the last page of the database: a mark and a digest of everything
// before it, the SHA-256 of the SHA-256 of each 256 KiB. SQLite looks at no byte beyond the pages
// that its header counts, so a sealed file is an ordinary database; and nothing that the seal does
// can harm a page. It is taken away before the first change and put back by a clean close, so its
// absence tells of an unclean one (docs/decisions/0005-digests-and-hash-chain.md).

/// Compares a file with its seal. Call inside a transaction, so that nobody writes meanwhile.
[[nodiscard]] Seal checkSeal(const SqliteFile& file);

/// Puts a seal on a file with a DELETE journal, nobody else writing. Throws when it cannot.
void putSeal(SqliteFile& file);

/// Takes the seal away, if there is one, and waits until the disk has it so.
void breakSeal(SqliteFile& file);

} // namespace outturn::store
