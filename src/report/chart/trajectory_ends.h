#pragma once

#include <report/chart/trajectory_chart.h>
#include <report/chart/trajectory_geometry.h>

#include <vector>

namespace outturn::report::chart {

/// Where a line of a chart ends, and what is written there instead of a legend.
struct LineEnd
{
    ChartSeries series = ChartSeries::Outturn;
    std::string text; ///< "Outturn 74.0% (2014/15)": with the year where it is not the chart's last
    Decimal value;
    const TrajectoryPoint* point = nullptr; ///< none for the minimum, which runs through the plot
};

/// The ends of the lines that @p chart has; they point into it.
[[nodiscard]] std::vector<LineEnd> lineEnds(const TrajectoryChart& chart);

} // namespace outturn::report::chart
