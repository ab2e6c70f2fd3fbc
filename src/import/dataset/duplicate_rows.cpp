#include <import/dataset/duplicate_rows.h>

#include <algorithm>
#include <compare>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace outturn::imports {

namespace {

/// Sorts what is likely to be of a few sorted runs, such as the inspections of one year behind
/// those of another.
void sortRuns(std::vector<std::uint64_t>& values)
{
    constexpr std::size_t manyRuns = 64;
    using Start = std::vector<std::uint64_t>::iterator;
    std::vector<Start> starts;
    for (auto at = values.begin(); at != values.end() && starts.size() < manyRuns;
         at = std::is_sorted_until(at, values.end()))
        starts.push_back(at);
    if (starts.size() == manyRuns) {
        std::ranges::sort(values);
        return;
    }
    starts.push_back(values.end());
    while (starts.size() > 2) {
        std::vector<Start> merged;
        for (std::size_t i = 0; i + 2 < starts.size(); i += 2) {
            std::inplace_merge(starts[i], starts[i + 1], starts[i + 2]);
            merged.push_back(starts[i]);
        }
        if (starts.size() % 2 == 0)
            merged.push_back(starts[starts.size() - 2]); // the last has none to be merged with
        merged.push_back(values.end());
        starts = std::move(merged);
    }
}

/// Goes through the rows key by key.
class Settlement
{
public:
    Settlement(TableContent& content, const RowsInColumns& rows)
        : m_content(content)
        , m_rows(rows)
        , m_isKept(content.keys.size(), true)
    {
    }

    /// Of @p rows, which have one key.
    void settle(std::vector<std::size_t>& rows);

    void keepWhatIsKept();

private:
    [[nodiscard]] std::strong_ordering compareCells(std::size_t a, std::size_t b) const;
    void drop(std::size_t row, std::size_t same);
    void refuseVersions();

    TableContent& m_content;
    const RowsInColumns& m_rows;
    std::vector<bool> m_isKept;
    std::vector<std::size_t> m_versions; ///< of the rows with one key, those that differ
};

std::strong_ordering Settlement::compareCells(std::size_t a, std::size_t b) const
{
    for (const ColumnBuilder& column : m_rows.columns)
        if (const auto order = column.cell(a) <=> column.cell(b); order != 0)
            return order;
    return std::strong_ordering::equal;
}

void Settlement::settle(std::vector<std::size_t>& rows)
{
    // Sorted by content, so that a school with very many rows costs no more than others.
    std::ranges::sort(rows, [this](std::size_t a, std::size_t b) {
        const auto order = compareCells(a, b);
        return order < 0 || (order == 0 && a < b);
    });
    m_versions.clear();
    for (const std::size_t row : rows) {
        if (m_versions.empty() || compareCells(m_versions.back(), row) != 0)
            m_versions.push_back(row);
        else
            drop(row, m_versions.back());
    }
    if (m_versions.size() > 1 && m_rows.uniqueness == RowUniqueness::Keys)
        refuseVersions();
}

/// Leaves @p row out, for it says the same as @p same.
void Settlement::drop(std::size_t row, std::size_t same)
{
    m_isKept[row] = false;
    ++m_content.duplicates;
    m_content.rows.warnings.push_back(
        {m_rows.lines[row],
         {},
         m_content.keys[row].text(),
         "the row says the same as line " + std::to_string(m_rows.lines[same]) +
             "; it is taken once"});
}

void Settlement::refuseVersions()
{
    for (std::size_t i = 0; i < m_versions.size(); ++i) {
        const std::size_t row = m_versions[i];
        const auto [first, last] =
            std::minmax(m_rows.lines[row], m_rows.lines[m_versions[i == 0 ? 1 : 0]]);
        m_isKept[row] = false;
        m_content.rows.refused.push_back(
            {m_rows.lines[row],
             {},
             m_content.keys[row].text(),
             "lines " + std::to_string(first) + " and " + std::to_string(last) +
                 " are both about " + m_content.keys[row].text() +
                 " and differ; expected one of them"});
    }
}

void Settlement::keepWhatIsKept()
{
    if (std::ranges::find(m_isKept, false) == m_isKept.end())
        return;
    std::vector<RowKey> keys;
    for (std::size_t row = 0; row < m_content.keys.size(); ++row)
        if (m_isKept[row])
            keys.push_back(m_content.keys[row]);
    m_content.keys = std::move(keys);
    for (ColumnBuilder& column : m_rows.columns)
        column.keep(m_isKept);
    std::ranges::stable_sort(m_content.rows.refused, {}, &RowRemark::line);
    std::ranges::stable_sort(m_content.rows.warnings, {}, &RowRemark::line);
}

} // namespace

void settleDuplicates(TableContent& content, const RowsInColumns& rows)
{
    if (std::ranges::adjacent_find(content.keys, std::ranges::greater_equal()) ==
        content.keys.end())
        return; // as most tables are sorted
    // A key and its row as one number: far quicker to sort than rows that are looked up.
    constexpr unsigned rowBits = 32;
    std::vector<std::uint64_t> order(content.keys.size());
    for (std::size_t row = 0; row < order.size(); ++row)
        order[row] =
            (std::uint64_t{static_cast<std::uint32_t>(content.keys[row].packed())} << rowBits) |
            row;
    sortRuns(order);
    Settlement settlement(content, rows);
    std::vector<std::size_t> sameKey;
    for (std::size_t i = 0; i < order.size(); ++i) {
        sameKey.push_back(order[i] & std::numeric_limits<std::uint32_t>::max());
        if (i + 1 < order.size() && order[i] >> rowBits == order[i + 1] >> rowBits)
            continue;
        if (sameKey.size() > 1)
            settlement.settle(sameKey);
        sameKey.clear();
    }
    settlement.keepWhatIsKept();
}

} // namespace outturn::imports
