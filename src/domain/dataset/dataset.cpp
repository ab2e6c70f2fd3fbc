#include <domain/dataset/dataset.h>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace outturn {

namespace {

/// Which row of a dataset is the n-th with its key.
using RowNames = std::map<std::pair<RowKey, int>, std::size_t>;

RowNames namesOf(const std::vector<RowKey>& keys)
{
    RowNames names;
    std::map<RowKey, int> seen;
    for (std::size_t row = 0; row < keys.size(); ++row)
        names.emplace(std::pair(keys[row], seen[keys[row]]++), row);
    return names;
}

/// The columns of the two versions side by side; nullptr where one has no such column.
using ColumnPairs = std::vector<std::pair<const DatasetColumn*, const DatasetColumn*>>;

ColumnPairs sideBySide(const Dataset& before, const Dataset& after)
{
    std::unordered_map<std::string_view, const DatasetColumn*> old;
    for (const DatasetColumn& column : before.columns)
        old.emplace(column.heading.name, &column);
    ColumnPairs pairs;
    for (const DatasetColumn& column : after.columns) {
        const auto found = old.find(column.heading.name);
        pairs.emplace_back(found == old.end() ? nullptr : found->second, &column);
        if (found != old.end())
            old.erase(found);
    }
    for (const auto& [name, column] : old)
        pairs.emplace_back(column, nullptr);
    return pairs;
}

std::string textOf(const DatasetColumn* column, std::size_t row)
{
    return column == nullptr ? std::string() : column->text(row);
}

bool readsAlike(
    const DatasetColumn* before, std::size_t oldRow, const DatasetColumn* after, std::size_t newRow)
{
    if (before != nullptr && after != nullptr && before->heading == after->heading &&
        before->heading.kind != ColumnKind::Text)
        return before->cells[oldRow] == after->cells[newRow];
    if (before != nullptr && after != nullptr && before->number(oldRow) && after->number(newRow))
        return before->number(oldRow) == after->number(newRow); // with other decimals
    return textOf(before, oldRow) == textOf(after, newRow);
}

} // namespace

bool areVersionsOfOne(const DatasetIdentity& a, const DatasetIdentity& b)
{
    return a.source == b.source && a.year == b.year && a.area == b.area;
}

const DatasetColumn* Dataset::column(std::string_view name) const
{
    const auto found = std::ranges::find_if(
        columns, [name](const DatasetColumn& column) { return column.heading.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

DatasetChanges changesBetween(const Dataset& before, const Dataset& after)
{
    RowNames old = namesOf(before.keys);
    const ColumnPairs columns = sideBySide(before, after);
    DatasetChanges changes;
    for (const auto& [name, row] : namesOf(after.keys)) {
        const auto found = old.find(name);
        if (found == old.end()) {
            ++changes.added;
            continue;
        }
        const bool isSame = std::ranges::all_of(columns, [&, newRow = row](const auto& pair) {
            return readsAlike(pair.first, found->second, pair.second, newRow);
        });
        changes.changed += isSame ? 0 : 1;
        old.erase(found);
    }
    changes.gone = old.size();
    return changes;
}

} // namespace outturn
