#pragma once

#include <string_view>

// The columns of the performance tables that say what school a row is of. Source: the metadata
// files that the Department for Education publishes beside the tables.

namespace outturn {

inline constexpr std::string_view schoolNameColumn = "SCHNAME";
inline constexpr std::string_view councilColumn = "LEA";
inline constexpr std::string_view schoolTypeColumn = "NFTYPE";

} // namespace outturn
