#pragma once

#include <pugixml.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace outturn::report {

// What the writers of Word and HTML share: text and elements of XML.

/// @p text as XML 1.0 may carry it: bytes that are not UTF-8 become U+FFFD, control characters and
/// non-characters are dropped, a tab becomes a space, a carriage return goes. Line feeds stay.
[[nodiscard]] std::string legalText(std::string_view text);

using Attribute = std::pair<const char*, std::string_view>;

/// Appends an element with attributes and returns it.
pugi::xml_node
append(pugi::xml_node parent, const char* name, std::initializer_list<Attribute> attributes = {});

} // namespace outturn::report
