#include <import/dataset/row_batch.h>

#include <future>
#include <vector>

namespace outturn::imports {

namespace {

/// Adds the cells that the rows have at @p place; false at the first that cannot be taken.
bool addCells(ColumnBuilder& column, std::size_t place, std::span<const PendingRow> rows)
{
    for (const PendingRow& pending : rows) {
        if (pending.refusal)
            continue;
        if (place >= pending.row.fields.size())
            column.addAbsent();
        else if (column.add(pending.row.fields[place]))
            return false;
    }
    return true;
}

bool addPart(std::span<ColumnBuilder> columns, std::size_t first, std::span<const PendingRow> rows)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!addCells(columns[i], first + i, rows))
            return false;
    return true;
}

/// Few columns are done before another core has begun.
std::launch launchFor(std::size_t columns)
{
    constexpr std::size_t fewest = 12;
    return columns < fewest ? std::launch::deferred : std::launch::async | std::launch::deferred;
}

} // namespace

bool addRows(std::span<ColumnBuilder> columns, std::span<const PendingRow> rows)
{
    std::vector<ColumnBuilder::Mark> before;
    before.reserve(columns.size());
    for (const ColumnBuilder& column : columns)
        before.push_back(column.mark());
    const std::size_t half = columns.size() / 2;
    auto others = std::async(
        launchFor(columns.size()), [&] { return addPart(columns.subspan(half), half, rows); });
    const bool areTaken = addPart(columns.first(half), 0, rows);
    const bool areOthersTaken = others.get();
    if (areTaken && areOthersTaken)
        return true;
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].rewind(before[i]);
    return false;
}

} // namespace outturn::imports
