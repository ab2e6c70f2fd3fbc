#pragma once

#include <app/look/palette.h>
#include <app/trajectory/trajectory_geometry.h>

class QPainter;

namespace outturn::app {

/// Draws a laid-out chart with @p painter, whatever it paints on: a window, a picture, a page. The
/// font must be the one that the chart was laid out for.
void paintTrajectory(
    QPainter& painter,
    const TrajectoryGeometry& geometry,
    const Colours& colours,
    const QFont& font);

} // namespace outturn::app
