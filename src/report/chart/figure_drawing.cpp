#include <report/chart/figure_drawing.h>
#include <report/chart/print_measure.h>
#include <report/chart/trajectory_drawing.h>

namespace outturn::report::chart {

Drawing drawingOf(const Figure& figure)
{
    constexpr double width = 493;
    constexpr double usualHeight = 198;
    constexpr double lowHeight = 132;
    const Size size{width, figure.height == FigureHeight::Low ? lowHeight : usualHeight};
    constexpr double fontSize = 8.5;
    constexpr double air = 2;
    const PrintMeasure measure(fontSize);
    const Rect area{air, air, size.width - 2 * air, size.height - 2 * air};
    return drawTrajectory(
        layOut(figure.chart, area, measure), printColours(), measure, size, fontSize);
}

} // namespace outturn::report::chart
