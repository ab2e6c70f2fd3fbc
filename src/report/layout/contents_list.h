#pragma once

#include <cstddef>

namespace outturn::report::layout {

/// Fewer sections than this need no list of contents.
inline constexpr std::size_t fewestForContents = 4;

/// Down to which level a list of contents goes: with the headings below the sections it would take
/// more than half a page, it has the sections alone.
[[nodiscard]] constexpr int deepestInContents(std::size_t sections, std::size_t below)
{
    constexpr std::size_t longest = 24;
    return sections + below <= longest ? 2 : 1;
}

} // namespace outturn::report::layout
