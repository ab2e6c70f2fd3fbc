#include <domain/disclosure/derivable.h>

#include <algorithm>
#include <numeric>

namespace outturn {

namespace {

using Row = std::vector<std::int64_t>;

/// Withheld figures in the order in which they are eliminated: totals first, so that what is left
/// speaks of their parts.
std::vector<std::size_t>
unknownsInOrder(std::span<const PupilSum> sums, const std::vector<bool>& isShown)
{
    std::vector<bool> isTotal(isShown.size(), false);
    for (const auto& sum : sums)
        isTotal[sum.total] = true;
    std::vector<std::size_t> order;
    for (const bool totals : {true, false})
        for (std::size_t figure = 0; figure < isShown.size(); ++figure)
            if (!isShown[figure] && isTotal[figure] == totals)
                order.push_back(figure);
    return order;
}

Row rowOf(const PupilSum& sum, const std::vector<std::size_t>& order)
{
    Row row(order.size(), 0);
    for (std::size_t column = 0; column < order.size(); ++column) {
        row[column] -= order[column] == sum.total ? 1 : 0;
        row[column] += std::ranges::count(sum.parts, order[column]);
    }
    return row;
}

void reduce(Row& row)
{
    std::int64_t divisor = 0;
    for (const auto factor : row)
        divisor = std::gcd(divisor, factor);
    if (divisor > 1)
        for (auto& factor : row)
            factor /= divisor;
}

/// Takes @p column out of @p row by means of @p pivot, which has it.
void eliminate(Row& row, const Row& pivot, std::size_t column)
{
    const auto factor = row[column];
    if (factor == 0)
        return;
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = row[i] * pivot[column] - pivot[i] * factor;
    reduce(row);
}

void eliminateAll(std::vector<Row>& rows, std::size_t columns)
{
    std::size_t next = 0;
    for (std::size_t column = 0; column < columns && next < rows.size(); ++column) {
        const auto from = rows.begin() + static_cast<std::ptrdiff_t>(next);
        const auto pivot =
            std::find_if(from, rows.end(), [&](const Row& row) { return row[column] != 0; });
        if (pivot == rows.end())
            continue;
        std::iter_swap(from, pivot);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (i != next)
                eliminate(rows[i], rows[next], column);
        ++next;
    }
}

DerivableSum termsOf(const Row& row, const std::vector<std::size_t>& order)
{
    DerivableSum sum;
    for (std::size_t column = 0; column < row.size(); ++column)
        if (row[column] != 0)
            sum.terms.emplace_back(order[column], row[column]);
    return sum;
}

} // namespace

std::vector<DerivableSum>
derivableSums(std::span<const PupilSum> sums, const std::vector<bool>& isShown)
{
    const auto order = unknownsInOrder(sums, isShown);
    std::vector<Row> rows;
    rows.reserve(sums.size());
    for (const auto& sum : sums)
        rows.push_back(rowOf(sum, order));
    auto eliminated = rows;
    eliminateAll(eliminated, order.size());
    rows.insert(rows.end(), eliminated.begin(), eliminated.end());
    std::vector<DerivableSum> derivable;
    for (const auto& row : rows)
        if (auto sum = termsOf(row, order); !sum.terms.empty())
            derivable.push_back(std::move(sum));
    return derivable;
}

} // namespace outturn
