#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outturn {

/// Reads exactly @p length ASCII digits; nothing otherwise.
[[nodiscard]] constexpr std::optional<int>
fixedDigits(std::string_view text, std::size_t length) noexcept
{
    if (text.size() != length)
        return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// @p value with at least two digits: "04".
[[nodiscard]] std::string twoDigits(int value);

} // namespace outturn
