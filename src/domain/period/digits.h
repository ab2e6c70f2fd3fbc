#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outturn {

/// Reads exactly @p length ASCII digits; nothing otherwise.
[[nodiscard]] std::optional<int> fixedDigits(std::string_view text, std::size_t length);

/// @p value with at least two digits: "04".
[[nodiscard]] std::string twoDigits(int value);

} // namespace outturn
