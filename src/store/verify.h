#pragma once

#include <store/plan_store.h>
#include <store/schema/schema.h>
#include <store/sql/tables.h>

#include <span>
#include <vector>

namespace outturn::store {

/// Everything that can be told to be wrong with an open file: its structure, its schema, each row,
/// each table as a whole, what refers to nothing, the audit trail. Call inside a transaction.
[[nodiscard]] std::vector<IntegrityProblem>
integrityProblems(const SqliteFile& file, std::span<const SchemaScript> scripts);

/// The rows and tables alone, of whatever version the file is.
[[nodiscard]] std::vector<IntegrityProblem> rowProblems(const SqliteFile& file);

/// Throws Error{Store} with the first problem when there is any in the file at @p path, which is
/// not changed.
void requireVerified(const std::filesystem::path& path, std::span<const SchemaScript> scripts);

} // namespace outturn::store
