#pragma once

#include <store/rows/row_replacement.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::store {

/// Puts a list of texts into @p table, whose column @p ownerColumn says whose it is.
template <class Owner>
void putTexts(
    RowReplacement& rows,
    std::string_view table,
    std::string_view ownerColumn,
    const Owner& owner,
    const std::vector<std::string>& texts)
{
    for (const std::string& text : texts)
        rows.put(table, {{ownerColumn, owner}, {"content", text}});
}

/// The texts of @p owner, from rows that were grouped by it.
template <class Owner>
[[nodiscard]] std::vector<std::string>
textsOf(const std::map<Owner, std::vector<Row>>& groups, const Owner& owner)
{
    std::vector<std::string> texts;
    for (const Row& row : rowsOf(groups, owner))
        texts.push_back(row.text("content"));
    return texts;
}

/// What @p owner refers to in the column @p column, from rows that were grouped by it.
template <class T, class Owner>
[[nodiscard]] std::vector<T> referencesOf(
    const std::map<Owner, std::vector<Row>>& groups, const Owner& owner, std::string_view column)
{
    std::vector<T> references;
    for (const Row& row : rowsOf(groups, owner))
        references.push_back(row.get<T>(column));
    return references;
}

} // namespace outturn::store
