#pragma once

#include <report/chart/drawing.h>

#include <string_view>

namespace outturn::report::pdf {

// The colours of a page, those of the Word document.
inline constexpr chart::Colour ink{0x1B, 0x1F, 0x24};
inline constexpr chart::Colour headingInk{0x1F, 0x3A, 0x5F};
inline constexpr chart::Colour mutedInk{0x40, 0x4A, 0x54};
inline constexpr chart::Colour headerShade{0xE4, 0xEA, 0xF1};
inline constexpr chart::Colour hairline{0xC3, 0xCA, 0xD1};
inline constexpr chart::Colour footRule{0x8A, 0x94, 0x9E};

/// Of RRGGBB.
[[nodiscard]] chart::Colour colourFrom(std::string_view digits);

} // namespace outturn::report::pdf
