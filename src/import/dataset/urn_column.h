#pragma once

#include <string_view>

namespace outturn::imports {

/// The column in which every published table has the unique reference number of the row's school.
inline constexpr std::string_view urnColumn = "URN";

} // namespace outturn::imports
