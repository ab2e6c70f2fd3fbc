#pragma once

#include <report/chart/plane.h>

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace outturn::report::docx {

/// A picture of the package and what is said of it.
struct Picture
{
    int number = 1;   ///< the document's first is 1
    chart::Size size; ///< in points
    std::string_view title;
    std::string_view alternative;
    bool hasDrawing = true; ///< an SVG beside its pixels
};

/// The crest's, which none of the figures has.
inline constexpr int emblemNumber = 100'000;

/// The relationships that lead to the picture's two files: pixels for every reader, and an SVG for
/// those that draw it, Word since 2016.
[[nodiscard]] std::string pngRelationship(int number);
[[nodiscard]] std::string svgRelationship(int number);

/// Appends @p picture to @p paragraph, in line with its text.
void appendPicture(pugi::xml_node paragraph, const Picture& picture);

} // namespace outturn::report::docx
