#include "table_in.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <stdexcept>

namespace outturn::testing {

using namespace report;

Table tableIn(const Document& document, const std::string& caption)
{
    for (const auto& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block))
            if (table->caption.find(caption) != std::string::npos)
                return *table;
    FAIL("no table with the caption " << caption);
    throw std::logic_error("unreachable");
}

Cell cellUnder(const Table& table, const std::string& heading, std::size_t row)
{
    const auto column = std::ranges::find(table.columns, heading, &Column::heading);
    REQUIRE(column != table.columns.end());
    return table.rows.at(row).at(static_cast<std::size_t>(column - table.columns.begin()));
}

} // namespace outturn::testing
