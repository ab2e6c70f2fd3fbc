#pragma once

#include <report/chart/plane.h>

#include <optional>
#include <span>
#include <vector>

namespace outturn::report::chart {

/// Moves labels of one @p height apart, each as near to its wish as the others let it, all between
/// @p top and @p bottom. Takes and returns centres, in the order given. Where they cannot all fit
/// they run over the bottom rather than over one another.
[[nodiscard]] std::vector<double>
spreadApart(const std::vector<double>& wishes, double height, double top, double bottom);

/// A place for a label of @p size beside @p point that covers no line and no box: above, below,
/// then to either side. Nothing when there is none inside @p area.
[[nodiscard]] std::optional<Rect> placeBeside(
    const Point& point,
    const Size& size,
    const Rect& area,
    std::span<const Line> lines,
    std::span<const Rect> boxes);

} // namespace outturn::report::chart
