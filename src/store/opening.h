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

/// A plan file that has passed every check that opening makes.
struct OpenedFile
{
    std::unique_ptr<SqliteFile> database;
    Access access = Access::ReadOnly;
    Seal seal = Seal::Absent; ///< as it was found
    int version = 0;          ///< of its schema; an older one only where it is open for reading
    bool isWriting = false;   ///< made ready to be changed: its seal broken, its log begun
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
[[nodiscard]] OpenedFile openPlanFileForWriting(
    const std::filesystem::path& file,
    const Author& author,
    const std::string& now,
    std::span<const SchemaScript> scripts);

/// True when another program has put the file into write-ahead mode since it was opened here.
[[nodiscard]] bool isWrittenByAnother(SqliteFile& file) noexcept;

/// Opens an empty new database with the latest schema at @p file.
[[nodiscard]] std::unique_ptr<SqliteFile>
createPlanFile(const std::filesystem::path& file, std::span<const SchemaScript> scripts);

/// Leaves one portable, sealed file behind, unless somebody else still has it open: then the last
/// to close does. Never throws; what cannot be done is made good at the next opening.
void closeCleanly(SqliteFile& file) noexcept;

} // namespace outturn::store
