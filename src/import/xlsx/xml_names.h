#pragma once

#include <pugixml.hpp>

#include <string_view>

namespace outturn::imports {

/// The name of an element without its namespace's prefix, which a writer may choose freely.
[[nodiscard]] inline std::string_view localName(const pugi::xml_node& node)
{
    const std::string_view name(node.name());
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The first child of that local name; an empty node when there is none.
[[nodiscard]] inline pugi::xml_node childCalled(const pugi::xml_node& parent, std::string_view name)
{
    return parent.find_child(
        [name](const pugi::xml_node& child) { return localName(child) == name; });
}

} // namespace outturn::imports
