#pragma once

#include <domain/dataset/row_key.h>
#include <import/csv_table.h>
#include <import/dataset/column_builder.h>
#include <import/dataset/csv_scanner.h>

#include <optional>
#include <span>

namespace outturn::imports {

/// A row between its scanning and the columns: with its key, or with the reason why it is refused.
struct PendingRow
{
    ScannedRow row;
    std::optional<RowKey> key;
    std::optional<RowRemark> refusal;
};

/// Adds those of @p rows that are not refused to @p columns, which all hold the same number of
/// cells: column by column, the one half of the columns on another core. False when a cell of one
/// of them cannot be taken; then the columns are as they were, and whoever calls finds out which
/// row it is by adding them one by one.
[[nodiscard]] bool addRows(std::span<ColumnBuilder> columns, std::span<const PendingRow> rows);

} // namespace outturn::imports
