#pragma once

#include <domain/dataset/row_key.h>
#include <import/csv_table.h>
#include <import/dataset/column_builder.h>
#include <import/dataset/other_core.h>

#include <atomic>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// Rows between their scanning and the columns, each with its key or with the reason why it is
/// refused. Their fields lie one behind the other, in a place that is used again and again.
class PendingRows
{
public:
    struct Row
    {
        int line = 0;
        std::optional<RowKey> key; ///< none where it is refused
        std::span<const std::string_view> fields;
        std::size_t refusal = 0; ///< where it is refused, its place among the refusals
    };

    /// Makes room for @p rows of @p width fields.
    void reserve(std::size_t rows, std::size_t width);

    void clear() noexcept;
    void add(int line, RowKey key, std::span<const std::string_view> fields);
    void addRefused(RowRemark refusal);
    /// Refuses a row after all.
    void refuse(std::size_t row, RowRemark refusal);

    [[nodiscard]] std::size_t size() const noexcept { return m_places.size(); }

    [[nodiscard]] Row operator[](std::size_t row) const
    {
        const Place& place = m_places[row];
        return {
            place.line,
            place.key,
            std::span(m_fields).subspan(place.firstField, place.fields),
            place.refusal};
    }

    /// Why rows were refused.
    [[nodiscard]] std::vector<RowRemark>& refusals() noexcept { return m_refusals; }

private:
    struct Place
    {
        int line = 0;
        std::optional<RowKey> key;
        std::size_t firstField = 0;
        std::size_t fields = 0;
        std::size_t refusal = 0;
    };

    std::vector<Place> m_places;
    std::vector<std::string_view> m_fields;
    std::vector<RowRemark> m_refusals;
};

/// The adding of rows to columns, column by column: unless they are very few it begins on another
/// core when this is made, so that more rows can be read meanwhile.
class RowBatch
{
public:
    /// Begins to add those of @p rows that are not refused to @p columns, which all hold the same
    /// number of cells, on @p other. All three must stay as they are until finish() or the end of
    /// this.
    RowBatch(std::span<ColumnBuilder> columns, const PendingRows& rows, OtherCore& other);
    ~RowBatch();
    RowBatch(const RowBatch&) = delete;
    RowBatch& operator=(const RowBatch&) = delete;
    RowBatch(RowBatch&&) = delete;
    RowBatch& operator=(RowBatch&&) = delete;

    /// Adds what is left together with the other core. False when a cell of one of the rows cannot
    /// be taken; then the columns are as they were, and whoever calls finds out which row it is by
    /// adding them one by one.
    [[nodiscard]] bool finish();

private:
    void addWhatIsLeft();

    std::span<ColumnBuilder> m_columns;
    const PendingRows& m_rows;
    OtherCore& m_other;
    bool m_isUnderWay = false; ///< on the other core
    std::vector<ColumnBuilder::Mark> m_before;
    std::atomic<std::size_t> m_next = 0; ///< the first column that nobody has begun with
    std::atomic<bool> m_isRefused = false;
};

} // namespace outturn::imports
