#pragma once

#include <app/look/palette.h>
#include <report/chart/drawing.h>
#include <report/chart/trajectory_drawing.h>

#include <QImage>
#include <QSize>

class QPainter;

namespace outturn::app {

/// What charts are drawn with on the screen.
[[nodiscard]] report::chart::ChartColours chartColours(const Colours& colours);

/// Paints @p drawing with @p painter, whatever it paints on: a window, a picture, a page. @p font
/// is the one that the drawing was measured in.
void paintDrawing(QPainter& painter, const report::chart::Drawing& drawing, const QFont& font);

/// @p chart as a picture of @p size, with @p ratio pixels to each of its points.
[[nodiscard]] QImage trajectoryImage(
    const report::chart::TrajectoryChart& chart,
    const QSize& size,
    const report::chart::ChartColours& colours,
    const QFont& font,
    double ratio);

} // namespace outturn::app
