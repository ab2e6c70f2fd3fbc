#pragma once

#include <report/chart/drawing.h>

#include <string>

namespace outturn::report::chart {

/// @p drawing on white as the bytes of a PNG file with @p dotsPerInch, for readers that take no
/// vectors. Throws Error{Store} when it cannot be made.
[[nodiscard]] std::string pngBytes(const Drawing& drawing, double dotsPerInch);

} // namespace outturn::report::chart
