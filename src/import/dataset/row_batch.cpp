#include <import/dataset/row_batch.h>

#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn::imports {

namespace {

/// Adds the cells that the rows have at @p place; false at the first that cannot be taken.
bool addCells(ColumnBuilder& column, std::size_t place, std::span<const PendingRow> rows)
{
    constexpr std::size_t atOnce = 64;
    std::array<std::string_view, atOnce> fields;
    std::size_t count = 0;
    const auto addThose = [&] {
        return column.addAll(std::span(fields).first(std::exchange(count, 0)));
    };
    for (const PendingRow& pending : rows) {
        if (pending.refusal)
            continue;
        if (place < pending.row.fields.size()) {
            fields[count++] = pending.row.fields[place];
            if (count == atOnce && !addThose())
                return false;
        } else {
            if (!addThose())
                return false;
            column.addAbsent();
        }
    }
    return addThose();
}

/// A few cells are added before another core has begun.
std::launch launchFor(std::size_t cells)
{
    constexpr std::size_t fewest = 4'000;
    return cells < fewest ? std::launch::deferred : std::launch::async | std::launch::deferred;
}

} // namespace

RowBatch::RowBatch(std::span<ColumnBuilder> columns, std::span<const PendingRow> rows)
    : m_columns(columns)
    , m_rows(rows)
{
    m_before.reserve(columns.size());
    for (const ColumnBuilder& column : columns)
        m_before.push_back(column.mark());
    m_other = std::async(launchFor(columns.size() * rows.size()), [this] { addWhatIsLeft(); });
}

void RowBatch::addWhatIsLeft()
{
    for (std::size_t at = m_next++; at < m_columns.size() && !m_isRefused; at = m_next++)
        if (!addCells(m_columns[at], at, m_rows))
            m_isRefused = true;
}

bool RowBatch::finish()
{
    addWhatIsLeft();
    m_other.get();
    if (!m_isRefused)
        return true;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].rewind(m_before[i]);
    return false;
}

} // namespace outturn::imports
