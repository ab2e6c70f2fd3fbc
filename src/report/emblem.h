#pragma once

#include <report/chart/plane.h>
#include <report/document.h>

#include <string>

namespace outturn::report {

/// How large an emblem is on a page, in points: as high as three lines of text and no wider than a
/// third of it, in its own proportions. Throws Error{Input} when it is no PNG picture of at most
/// 4,000 by 4,000 pixels.
[[nodiscard]] chart::Size sizeOnPage(const Emblem& emblem);

/// Its pixels, row by row from the top: three bytes of colour each, and one of opacity each.
struct Pixels
{
    int width = 0;
    int height = 0;
    std::string colours;
    std::string opacities;
};

/// Throws Error{Input} as sizeOnPage(), and when the picture is damaged.
[[nodiscard]] Pixels pixelsOf(const Emblem& emblem);

/// @p bytes in the letters of a data: URI.
[[nodiscard]] std::string base64(std::string_view bytes);

} // namespace outturn::report
