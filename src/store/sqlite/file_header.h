#pragma once

#include <store/sqlite/sqlite_file.h>

#include <cstdint>

namespace outturn::store {

/// Marks a SQLite database as a plan file: "OUTT" in ASCII.
constexpr std::uint32_t planApplicationId = 0x4F555454;

/// Every plan file has pages of this size.
constexpr std::uint32_t planPageSize = 4096;

/// Reads the first hundred bytes without running SQL and without locks. Throws Error{Store} with a
/// sentence when the file is not a plan file, is from a newer program than one that knows
/// @p latestVersion, or is shorter than it says although it @p isComplete: while a log or journal
/// beside it holds changes, its first page may be ahead of the rest.
void requirePlanHeader(const SqliteFile& file, int latestVersion, bool isComplete);

} // namespace outturn::store
