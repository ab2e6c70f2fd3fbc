#pragma once

#include <report/document.h>

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace outturn::report::docx {

/// The headings that a list of contents has, level 1 and, where they are not many, 2, with the
/// numbers of those of level 1. Empty where so few parts need none.
[[nodiscard]] std::vector<Heading> contentsOf(const std::vector<Block>& blocks);

/// Whether @p heading is one of a document's @p entries.
[[nodiscard]] bool isInContents(const Heading& heading, const std::vector<Heading>& entries);

/// The bookmark of the list's entry at @p place, which its heading carries.
[[nodiscard]] std::string bookmarkOf(std::size_t place);

/// Appends the list, @p width twentieths of a point wide: the headings, each leading to its place,
/// with its page as a field. Only who lays the pages out knows them, so the fields are empty and
/// marked to be brought up to date when the document is opened.
///
/// They are fields of their own and not the result of one TOC field, since LibreOffice shows what
/// is stored in that and works out nothing within it.
void appendContents(pugi::xml_node body, const std::vector<Heading>& entries, int width);

} // namespace outturn::report::docx
