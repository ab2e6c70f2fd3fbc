#pragma once

#include <report/chart/drawing.h>
#include <report/document.h>

namespace outturn::report::chart {

/// The picture of @p figure as every document shows it: as wide as a page's text, in the colours of
/// print.
[[nodiscard]] Drawing drawingOf(const Figure& figure);

} // namespace outturn::report::chart
