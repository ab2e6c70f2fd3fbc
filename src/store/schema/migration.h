#pragma once

#include <store/plan_store.h>
#include <store/schema/schema.h>
#include <store/sqlite/sqlite_file.h>

#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace outturn::store {

/// The name of the copy that is kept of @p file before it leaves @p version: beside it, with the
/// version and the time, "NAME.v1-20131004T091500Z.backup.outturn".
[[nodiscard]] std::filesystem::path
migrationBackup(const std::filesystem::path& file, int version, const std::string& now);

/// Brings @p file, open for writing, to the latest version that @p scripts know.
///
/// There must be room for two copies and a half; a dated copy is written and verified, and kept;
/// then all steps run in one transaction, in which every row that there was must still be there,
/// the audit trail unbroken, references whole and the schema what it must be. On any failure
/// Error{Store} is thrown and the file is as it was. Returns the copy's path.
std::filesystem::path migrate(
    SqliteFile& file,
    std::span<const SchemaScript> scripts,
    const Author& author,
    const std::string& now);

/// What @p file, of an older version, would hold if it were brought up to date: in memory, the file
/// itself left alone and without an audit entry. Throws Error{Store} when a row is not what was
/// written, which new digests would hide.
[[nodiscard]] std::unique_ptr<SqliteFile>
upToDateCopy(const SqliteFile& file, std::span<const SchemaScript> scripts);

} // namespace outturn::store
