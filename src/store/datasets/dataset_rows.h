#pragma once

#include <store/edit.h>
#include <store/plan_store.h>
#include <store/sql/tables.h>
#include <store/sqlite/sqlite_file.h>

#include <optional>
#include <vector>

namespace outturn::store {

/// Whether the file's schema knows datasets: those before version 3 do not.
[[nodiscard]] bool knowsDatasets(const SqliteFile& file);

/// Every dataset with its remarks, in order of import.
[[nodiscard]] std::vector<StoredDataset> readDatasetRows(const Reading& reading);

/// The dataset with that id, without the remarks of its report, the digest of its row checked.
[[nodiscard]] std::optional<StoredDataset> findDatasetRow(const Tables& tables, std::int64_t id);

/// Writes the row, the remarks and the columns of a new dataset. Returns it as stored.
/// Throws Error{Input} when @p progress stops it.
StoredDataset writeDataset(
    Edit& edit,
    SqliteFile& file,
    const Dataset& dataset,
    const StoredDataset& header,
    const ImportProgress& progress);

/// What is wrong with the cells of datasets: bytes that are not those that were written, columns
/// that are missing or too many.
[[nodiscard]] std::vector<IntegrityProblem> datasetProblems(const SqliteFile& file);

} // namespace outturn::store
