#pragma once

#include <store/plan_store.h>
#include <store/schema/schema.h>
#include <store/sqlite/seal.h>
#include <store/sqlite/sqlite_file.h>

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace outturn::store {

/// Where SQLite keeps what it needs to undo or to finish a change that was cut off.
enum class Journal
{
    Log,      ///< write-ahead, for a session of edits
    Rollback, ///< for one edit that adds much: new pages are written once, the log writes them
              ///< twice
};

/// A plan file that has passed every check that opening makes.
struct OpenedFile
{
    std::unique_ptr<SqliteFile> database;
    Access access = Access::ReadOnly;
    Seal seal = Seal::Absent; ///< as it was found
    int version = 0;          ///< of its schema; an older one only where it is open for reading
    bool isWriting = false;   ///< made ready to be changed: its seal broken
    std::vector<std::string> notices;
};

/// Opens @p file as PlanStore::open() promises, for a program that knows @p scripts.
///
/// A sealed, current file in a local folder is only read: looking at a plan leaves it as it was,
/// and costs no wait for the disk. The first edit makes it ready through openPlanFileForWriting().
[[nodiscard]] OpenedFile openPlanFile(
    const std::filesystem::path& file,
    Access access,
    const Author& author,
    const std::string& now,
    std::span<const SchemaScript> scripts);

/// Makes a file that openPlanFile() found sound ready to be changed, distrusting it as much again.
/// In a local folder, what is written goes through @p journal; where another program already has
/// it open with a log, through that.
[[nodiscard]] OpenedFile openPlanFileForWriting(
    const std::filesystem::path& file,
    Journal journal,
    const Author& author,
    const std::string& now,
    std::span<const SchemaScript> scripts);

/// True when another program has begun to write to a file that was sealed when it was opened here.
[[nodiscard]] bool isWrittenByAnother(SqliteFile& file) noexcept;

/// Seals a file again whose one edit has gone through a rollback journal: nobody need know that it
/// was open for writing. False where that cannot be, and the file is left for a session of edits;
/// so it is where it was one from the beginning.
[[nodiscard]] bool sealAfterOneEdit(SqliteFile& file) noexcept;

/// Opens an empty new database with the latest schema at @p file.
[[nodiscard]] std::unique_ptr<SqliteFile>
createPlanFile(const std::filesystem::path& file, std::span<const SchemaScript> scripts);

/// Leaves one portable, sealed file behind, unless somebody else still has it open: then the last
/// to close does. Never throws; what cannot be done is made good at the next opening.
void closeCleanly(SqliteFile& file) noexcept;

} // namespace outturn::store
