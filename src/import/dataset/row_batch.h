#pragma once

#include <domain/dataset/row_key.h>
#include <import/csv_table.h>
#include <import/dataset/column_builder.h>
#include <import/dataset/csv_scanner.h>

#include <atomic>
#include <cstddef>
#include <future>
#include <optional>
#include <span>
#include <vector>

namespace outturn::imports {

/// A row between its scanning and the columns: with its key, or with the reason why it is refused.
struct PendingRow
{
    ScannedRow row;
    std::optional<RowKey> key;
    std::optional<RowRemark> refusal;
};

/// The adding of rows to columns, column by column: it begins on another core when this is made, so
/// that more rows can be read meanwhile.
class RowBatch
{
public:
    /// Begins to add those of @p rows that are not refused to @p columns, which all hold the same
    /// number of cells. Both must stay as they are until finish() or the end of this.
    RowBatch(std::span<ColumnBuilder> columns, std::span<const PendingRow> rows);
    RowBatch(const RowBatch&) = delete;
    RowBatch& operator=(const RowBatch&) = delete;

    /// Adds what is left together with the other core. False when a cell of one of the rows cannot
    /// be taken; then the columns are as they were, and whoever calls finds out which row it is by
    /// adding them one by one.
    [[nodiscard]] bool finish();

private:
    void addWhatIsLeft();

    std::span<ColumnBuilder> m_columns;
    std::span<const PendingRow> m_rows;
    std::vector<ColumnBuilder::Mark> m_before;
    std::atomic<std::size_t> m_next = 0; ///< the first column that nobody has begun with
    std::atomic<bool> m_isRefused = false;
    std::future<void> m_other; ///< the last, so that its end is waited for first
};

} // namespace outturn::imports
