#pragma once

#include <domain/rating/required_path.h>
#include <domain/rating/scorecard.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::report::chart {

/// What a trajectory chart shows of one indicator. The same value is drawn on the screen, printed
/// and put into words.
struct TrajectoryChart
{
    std::string name;
    Unit unit = Unit::Percent;
    int decimals = 1;
    std::optional<Decimal> minimum;
    std::string benchmarkName; ///< "the national average"; empty without one
    std::vector<TrajectoryPoint> points;
    std::optional<RequiredPath> required;   ///< from today to the last target
    std::optional<AcademicYear> chosenYear; ///< set off from the others
    friend bool operator==(const TrajectoryChart&, const TrajectoryChart&) = default;
};

/// The chart of an assessed indicator, with @p chosen set off. @p area is the council's, after
/// which its average is called (domain/plan/council_area.h); may be empty.
[[nodiscard]] TrajectoryChart
trajectoryChart(const IndicatorResult& result, AcademicYear chosen, std::string_view area);

/// A figure as short as a chart's label needs it: "76.0%", "31.7 pp", "19".
[[nodiscard]] std::string shortFigure(Decimal value, Unit unit, int decimals);

/// What each year up to the last target has to bring, where the chart has a required path: "+3.3 pp
/// a year".
[[nodiscard]] std::string requiredPace(const TrajectoryChart& chart);

/// The figures of one year in a sentence: "2012/13: outturn 67.0% (validated), target 67.0%,
/// minimum 59.0%."
[[nodiscard]] std::string describeYear(const TrajectoryChart& chart, const TrajectoryPoint& point);

/// The whole chart in words, year by year, with what changed in the measure: what somebody who
/// cannot see it is told.
[[nodiscard]] std::string describe(const TrajectoryChart& chart);

/// Each change of the measure once, with the year it shows from, in order.
struct MeasureBreak
{
    AcademicYear year;
    std::string text;
};

[[nodiscard]] std::vector<MeasureBreak> measureBreaks(const TrajectoryChart& chart);

} // namespace outturn::report::chart
