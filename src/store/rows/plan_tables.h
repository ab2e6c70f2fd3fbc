#pragma once

#include <array>
#include <span>
#include <string_view>

namespace outturn::store {

/// How a row of one of the plan's tables is known again when the plan is revised.
enum class KnownBy
{
    Key,     ///< by what stands in the table's key, so that the rest can change under it
    Content, ///< by all it holds: it has no name of its own, so it stays or is replaced
};

/// One of the tables that hold the plan itself, as against what is recorded against it.
struct PlanTable
{
    std::string_view name;
    std::string_view owner; ///< the column by whose value the rows' order counts; may be empty
    KnownBy knownBy = KnownBy::Content;
    std::array<std::string_view, 2> key{}; ///< empty for a table of one row
};

/// Every such table; what is referred to comes before what refers to it.
[[nodiscard]] std::span<const PlanTable> planTables();

} // namespace outturn::store
