#pragma once

#include <report/document.h>

#include <pugixml.hpp>

#include <string>

namespace outturn::report::docx {

/// A4 with margins of 1.8 cm at the sides, in twentieths of a point.
inline constexpr int pageWidth = 11906;
inline constexpr int pageHeight = 16838;
inline constexpr int sideMargin = 1020;
inline constexpr int textWidth = pageWidth - 2 * sideMargin;

/// The numbering instances before this one are those of resources/reports/docx/numbering.xml.
inline constexpr int firstRomanList = 4;

/// The page that the text is laid out for.
struct PageLayout
{
    int width = textWidth;       ///< of its text, in twentieths of a point
    pugi::xml_node section = {}; ///< a w:sectPr to end the text with; one of ours without
};

struct BodyPart
{
    std::string xml;                    ///< word/document.xml
    std::vector<const Figure*> figures; ///< in their order; they belong to the document
    int romanLists = 0; ///< how many numbering instances it refers to, from firstRomanList on
};

[[nodiscard]] BodyPart bodyPart(const Document& document, const PageLayout& layout = {});

} // namespace outturn::report::docx
