#pragma once

#include <report/docx/opened_package.h>
#include <report/docx/package.h>

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace outturn::report::docx {

/// What a paper takes from a council's own Word document: its styles, its page, its headers and
/// footers with what they show. Its text is not taken, nor its numbering, nor anything that runs.
struct StyleBase
{
    std::string styles;      ///< word/styles.xml: its styles, and those of ours that it lacks
    std::vector<Part> parts; ///< headers, footers, theme, fonts, pictures
    std::vector<std::pair<std::string, std::string>> contentTypes; ///< of those, by name
    std::vector<Relationship> relationships; ///< of the text to them; ids of their own
    pugi::xml_document section;              ///< its w:sectPr
    int textWidth = 0;                       ///< twentieths of a point
    bool hasEvenPages = false;               ///< even pages have headers of their own
    bool needsFooter = false; ///< section refers to rId4, a footer of ours, for want of one
};

/// Reads @p bytes, a .docx, for a paper whose pages carry @p footer at the end of each of their
/// footers, with the page's number where that footer has none. @p ours is word/styles.xml as it is
/// without a base. Throws Error{Input} when it cannot be used.
[[nodiscard]] StyleBase
readStyleBase(const std::string& bytes, std::string_view ours, const std::string& footer);

/// Appends to @p paragraph what stands at the foot of a page: @p footer and, with @p isNumbered,
/// "Page x of y" at the right.
void appendFooter(pugi::xml_node paragraph, const std::string& footer, bool isNumbered);

} // namespace outturn::report::docx
