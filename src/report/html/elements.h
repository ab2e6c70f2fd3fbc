#pragma once

#include <report/xml_text.h>

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace outturn::report::html {

/// Appends @p text to @p element; a line feed becomes a line break.
void appendText(pugi::xml_node element, std::string_view text);

/// Appends an element with text in it.
pugi::xml_node appendWithText(
    pugi::xml_node parent,
    const char* name,
    std::string_view text,
    std::initializer_list<Attribute> attributes = {});

/// The document as text, a doctype first. An element without content gets an end tag all the same,
/// unless HTML has none for it: an HTML reader takes "<td/>" for a cell that goes on.
[[nodiscard]] std::string toHtml(pugi::xml_document& document);

} // namespace outturn::report::html
