#pragma once

#include <string_view>

namespace outturn::testing {

/// How often @p part is found in @p text.
inline int countOf(std::string_view text, std::string_view part)
{
    int count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace outturn::testing
