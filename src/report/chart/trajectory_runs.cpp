#include <report/chart/trajectory_runs.h>

namespace outturn::report::chart {

std::vector<Run> comparableRuns(std::span<const TrajectoryPoint> points)
{
    std::vector<Run> runs;
    bool joins = false;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const TrajectoryPoint& point = points[i];
        if (!point.outturn || !point.isComparable) {
            joins = false;
            continue;
        }
        const bool follows = joins && point.year.previous() == points[i - 1].year;
        if (follows && !point.breakBefore)
            runs.back().push_back(i);
        else
            runs.push_back({i});
        joins = true;
    }
    return runs;
}

bool isApart(const TrajectoryPoint& point)
{
    return point.outturn && !point.isComparable;
}

} // namespace outturn::report::chart
