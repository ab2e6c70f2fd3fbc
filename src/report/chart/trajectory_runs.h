#pragma once

#include <domain/rating/trajectory.h>

#include <cstddef>
#include <span>
#include <vector>

namespace outturn::report::chart {

/// Positions of figures that one line may join, in order. A figure that stands alone is a run of
/// one.
using Run = std::vector<std::size_t>;

/// The figures of @p points that may be joined: comparable, of years that follow one another, with
/// no change of the measure between them. Small drawing and large chart both join these and no
/// others.
[[nodiscard]] std::vector<Run> comparableRuns(std::span<const TrajectoryPoint> points);

/// True when the point carries a figure of another measure version, which is marked apart and never
/// joined.
[[nodiscard]] bool isApart(const TrajectoryPoint& point);

} // namespace outturn::report::chart
