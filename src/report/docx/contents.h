#pragma once

#include <report/document.h>

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace outturn::report::docx {

/// The headings that a list of contents has, level 1 and 2, with the numbers of those of level 1.
/// Empty where so few parts need none.
[[nodiscard]] std::vector<Heading> contentsOf(const std::vector<Block>& blocks);

/// The bookmark of the list's entry at @p place, which its heading carries.
[[nodiscard]] std::string bookmarkOf(std::size_t place);

/// Appends the list as a field of Word that is marked to be brought up to date when the document is
/// opened. Until then it has the headings, each leading to its place, and no page numbers: only who
/// lays the pages out knows them.
void appendContents(pugi::xml_node body, const std::vector<Heading>& entries);

} // namespace outturn::report::docx
