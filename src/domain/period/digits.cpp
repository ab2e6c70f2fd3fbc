#include <domain/period/digits.h>

#include <algorithm>

namespace outturn {

std::optional<int> fixedDigits(std::string_view text, std::size_t length)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    if (text.size() != length || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    int value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return value;
}

std::string twoDigits(int value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

} // namespace outturn
