#pragma once

#include <report/chart/drawing.h>
#include <report/chart/trajectory_geometry.h>

namespace outturn::report::chart {

/// What a trajectory is drawn with. No line is told by its colour alone: each has a dash, a mark
/// and its name at its end.
struct ChartColours
{
    Colour surface; ///< behind the drawing, inside hollow marks
    Colour chosen;  ///< behind the chosen year
    Colour grid;
    Colour axis;
    Colour mutedText; ///< ticks, sentences, figures that are not comparable
    Colour outturn;
    Colour target;
    Colour minimum;
    Colour benchmark;
};

/// The colours of print: dark on white, at least 4.5:1, so that a copier loses none.
[[nodiscard]] const ChartColours& printColours();

/// A laid-out chart as shapes. @p measure is the one that it was laid out with, @p size the whole
/// picture's and @p fontSize the text's, in points.
[[nodiscard]] Drawing drawTrajectory(
    const TrajectoryGeometry& geometry,
    const ChartColours& colours,
    const TextMeasure& measure,
    const Size& size,
    double fontSize);

} // namespace outturn::report::chart
