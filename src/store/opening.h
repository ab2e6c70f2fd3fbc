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
    int version = 0;          ///< of its schema, as it was found
    std::vector<std::string> notices;
};

/// Opens @p file as PlanStore::open() promises, for a program that knows @p scripts.
[[nodiscard]] OpenedFile openPlanFile(
    const std::filesystem::path& file,
    Access access,
    const Author& author,
    const std::string& now,
    std::span<const SchemaScript> scripts);

/// Opens an empty new database with the latest schema at @p file.
[[nodiscard]] std::unique_ptr<SqliteFile>
createPlanFile(const std::filesystem::path& file, std::span<const SchemaScript> scripts);

/// Leaves one portable, sealed file behind, unless somebody else still has it open: then the last
/// to close does. Never throws; what cannot be done is made good at the next opening.
void closeCleanly(SqliteFile& file) noexcept;

} // namespace outturn::store
