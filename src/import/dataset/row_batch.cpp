#include <import/dataset/row_batch.h>

#include <array>
#include <exception>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn::imports {

namespace {

/// Adds the cells that the rows have at @p place; false at the first that cannot be taken.
bool addCells(ColumnBuilder& column, std::size_t place, const PendingRows& rows)
{
    constexpr std::size_t atOnce = 64;
    std::array<std::string_view, atOnce> fields;
    std::size_t count = 0;
    const auto addThose = [&] {
        return column.addAll(std::span(fields).first(std::exchange(count, 0)));
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PendingRows::Row row = rows[i];
        if (!row.key)
            continue;
        if (place < row.fields.size()) {
            fields[count++] = row.fields[place];
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

} // namespace

void PendingRows::reserve(std::size_t rows, std::size_t width)
{
    m_places.reserve(rows);
    m_fields.reserve(rows * width);
}

void PendingRows::clear() noexcept
{
    m_places.clear();
    m_fields.clear();
    m_refusals.clear();
}

void PendingRows::add(int line, RowKey key, std::span<const std::string_view> fields)
{
    m_places.push_back({line, key, m_fields.size(), fields.size()});
    m_fields.insert(m_fields.end(), fields.begin(), fields.end());
}

void PendingRows::addRefused(RowRemark refusal)
{
    m_places.push_back({refusal.line, std::nullopt, m_fields.size(), 0, m_refusals.size()});
    m_refusals.push_back(std::move(refusal));
}

void PendingRows::refuse(std::size_t row, RowRemark refusal)
{
    m_places[row].key.reset();
    m_places[row].refusal = m_refusals.size();
    m_refusals.push_back(std::move(refusal));
}

RowBatch::RowBatch(std::span<ColumnBuilder> columns, const PendingRows& rows, OtherCore& other)
    : m_columns(columns)
    , m_rows(rows)
    , m_other(other)
{
    constexpr std::size_t fewCells = 4'000; // which are added before another core has begun
    m_before.reserve(columns.size());
    for (const ColumnBuilder& column : columns)
        m_before.push_back(column.mark());
    if (columns.size() * rows.size() >= fewCells)
        m_isUnderWay = m_other.begin([this] { addWhatIsLeft(); });
}

RowBatch::~RowBatch()
{
    if (!m_isUnderWay)
        return;
    m_isRefused = true; // what is left need not be added
    try {
        m_other.finish();
    } catch (const std::exception&) {
        return; // somebody has already failed, or this would have been finished
    }
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
    if (std::exchange(m_isUnderWay, false))
        m_other.finish();
    if (!m_isRefused)
        return true;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].rewind(m_before[i]);
    return false;
}

} // namespace outturn::imports
