#pragma once

#include <report/xml_text.h>

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace outturn::report::docx {

/// How a run of text looks where its style does not say so.
struct RunLook
{
    bool isBold = false;
    bool isShape = false;      ///< a geometric shape, from a font that has it
    std::string_view ink = {}; ///< RRGGBB; the style's when empty
    double size = 0;           ///< in points, in halves; the style's when nought
    bool isBreakable = false;  ///< whether a code may be broken at its hyphens
};

/// Appends @p text as a run of @p paragraph; a line feed becomes a line break. Codes and years,
/// "OFS-PRI-GOOD" and "2013-14", stay whole.
void appendRun(pugi::xml_node paragraph, std::string_view text, const RunLook& look = {});

/// Appends a run that holds a tab.
void appendTab(pugi::xml_node paragraph);

/// Appends a field with the result that it has now: " PAGE ", " SEQ Table ".
void appendField(pugi::xml_node paragraph, std::string_view instruction, std::string_view result);

/// A paragraph of @p style, appended to @p parent.
pugi::xml_node appendParagraph(pugi::xml_node parent, std::string_view style);

/// The document as bytes, with its declaration and nothing added between elements.
[[nodiscard]] std::string toBytes(const pugi::xml_document& document);

/// A document with its declaration, ready for a root.
void declare(pugi::xml_document& document);

inline constexpr std::string_view wordNamespace =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

} // namespace outturn::report::docx
