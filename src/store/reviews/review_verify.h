#pragma once

#include <store/plan_store.h>
#include <store/sqlite/sqlite_file.h>

#include <vector>

namespace outturn::store {

/// What is wrong with signed-off reviews: frozen rows that together are not what was signed off,
/// papers whose bytes are not those that were issued, or are missing. The rows by themselves are
/// looked at with all others.
[[nodiscard]] std::vector<IntegrityProblem> reviewProblems(const SqliteFile& file);

} // namespace outturn::store
