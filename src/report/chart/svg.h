#pragma once

#include <report/chart/drawing.h>

#include <string>
#include <string_view>

namespace outturn::report::chart {

/// What a picture is called, and what it shows for those who cannot see it.
struct PictureText
{
    std::string_view title;
    std::string_view description;
};

/// @p drawing as an SVG file of its own.
[[nodiscard]] std::string svgBytes(const Drawing& drawing, const PictureText& text);

} // namespace outturn::report::chart
