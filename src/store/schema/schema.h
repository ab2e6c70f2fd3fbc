#pragma once

#include <store/sqlite/sqlite_file.h>

#include <span>
#include <string>
#include <vector>

namespace outturn::store {

/// One step of the schema's history: what makes version @ref version out of the one before.
struct SchemaScript
{
    int version = 0;
    std::string sql;
    /// What fingerprint() gives for the schema that this step leads to; empty where it is not
    /// known.
    std::string fingerprint;
};

/// The steps that this program knows, from version 1 on without gaps; resources/schema.
[[nodiscard]] std::span<const SchemaScript> schemaScripts();

/// The version that @p scripts lead to.
[[nodiscard]] int latestVersion(std::span<const SchemaScript> scripts);

/// Runs the steps after @p from and sets the version, inside the caller's transaction if any.
void applyScripts(SqliteFile& file, std::span<const SchemaScript> scripts, int from);

/// What the schema of @p version must be, word for word.
[[nodiscard]] std::vector<SchemaObject>
expectedSchema(std::span<const SchemaScript> scripts, int version);

/// One word for a whole schema: two that differ in any letter have different ones.
[[nodiscard]] std::string fingerprint(std::span<const SchemaObject> schema);

/// How the schema of @p file differs from that; empty when it does not.
[[nodiscard]] std::vector<std::string>
schemaDifferences(const SqliteFile& file, std::span<const SchemaScript> scripts, int version);

} // namespace outturn::store
