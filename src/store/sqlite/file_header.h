#pragma once

#include <store/sqlite/sqlite_file.h>

#include <cstdint>

namespace outturn::store {

/// Marks a SQLite database as a plan file: "OUTT" in ASCII.
constexpr std::uint32_t planApplicationId = 0x4F555454;

/// Every plan file has pages of this size.
constexpr std::uint32_t planPageSize = 4096;

/// What the first hundred bytes of a plan file say.
struct FileHeader
{
    bool isWal = false; ///< open now, or not closed cleanly
    std::uint32_t version = 0;
};

/// Reads the header without running SQL and without locks. Throws Error{Store} with a sentence when
/// the file is not a plan file, is from a newer program than one that knows @p latestVersion, or is
/// shorter than it says.
[[nodiscard]] FileHeader readPlanHeader(const SqliteFile& file, int latestVersion);

} // namespace outturn::store
