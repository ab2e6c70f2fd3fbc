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

/// Whether an entry stays with the next, so that no one or two go on to a page by themselves.
[[nodiscard]] constexpr bool isAmongLastInContents(std::size_t entry, std::size_t entries)
{
    return entry + 1 < entries && entry + 3 >= entries;
}

} // namespace outturn::report::layout
