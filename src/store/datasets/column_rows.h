#pragma once

#include <domain/dataset/dataset.h>
#include <store/digest.h>
#include <store/plan_store.h>
#include <store/sqlite/sqlite_file.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn::store {

// The rows of dataset_column, whose cells SOCI cannot carry as what they are: read and written
// through SQLite's own handle. Throws what SOCI throws; see errors.h.

/// A column as its row has it.
struct ColumnRow
{
    std::int64_t position = 0; ///< 0 for the keys
    ColumnHeading heading;
    std::string kind;   ///< as it stands; "key" for the keys
    std::string sha256; ///< as it stands
};

/// Writes the keys and columns of @p dataset under the id of its row. Returns the digest of its
/// content. Throws Error{Input} when @p progress stops it.
Digest writeColumns(
    SqliteFile& file, std::int64_t id, const Dataset& dataset, const ImportProgress& progress);

/// The headings of the columns, in order, without the keys.
[[nodiscard]] std::vector<ColumnHeading> readHeadings(const SqliteFile& file, std::int64_t id);

/// The keys of the rows; @p count is how many there must be.
[[nodiscard]] std::vector<RowKey>
readKeys(const SqliteFile& file, std::int64_t id, std::size_t count);

/// The columns of @p names in the order of the file, or every one when there are no names.
[[nodiscard]] std::vector<DatasetColumn> readColumns(
    const SqliteFile& file,
    std::int64_t id,
    std::size_t count,
    std::optional<std::span<const std::string>> names);

/// The digest of the content as its rows have it now, and the names of columns whose bytes are not
/// those that were written.
struct ContentCheck
{
    Digest content;
    std::vector<std::string> damaged;
};

[[nodiscard]] ContentCheck checkContent(const SqliteFile& file, std::int64_t id);

} // namespace outturn::store
