#pragma once

#include <algorithm>
#include <string>
#include <string_view>

// The letters of ASCII, whatever the machine's locale: codes, numbers and words are told by them.
// A byte of any other letter is none of these and is left as it is.

namespace outturn {

[[nodiscard]] constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr char lowerCase(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] inline std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return lowerCase(c); });
    return lower;
}

[[nodiscard]] constexpr bool contains(std::string_view text, std::string_view part) noexcept
{
    return text.find(part) != std::string_view::npos;
}

/// True where there is nothing but spaces, tabs and line ends.
[[nodiscard]] constexpr bool isBlank(std::string_view text) noexcept
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace outturn
