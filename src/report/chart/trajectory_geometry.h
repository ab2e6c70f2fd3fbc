#pragma once

#include <report/chart/plane.h>
#include <report/chart/text_measure.h>
#include <report/chart/trajectory_chart.h>

#include <vector>

namespace outturn::report::chart {

enum class ChartSeries
{
    Outturn,
    Target,
    Minimum,
    Benchmark,
    Required, ///< the straight way from the latest figure to the last target
    Apart,    ///< figures of another measure version
};

enum class MarkKind
{
    Validated,     ///< filled
    Provisional,   ///< hollow
    Forecast,      ///< hollow with a dashed outline
    NotComparable, ///< grey, alone
    Level,         ///< a short level stroke: a target of its year
    Diamond,       ///< a benchmark of its year
};

/// A trajectory chart as lines, marks and boxes of text: what is drawn and where, without a widget,
/// a colour or a painter. Text boxes overlap neither one another nor the lines.
struct TrajectoryGeometry
{
    struct Tick
    {
        double at = 0; ///< y of a value, x of a year
        std::string text;
        Rect box;
    };

    struct Segment
    {
        ChartSeries series = ChartSeries::Outturn;
        Line line;
        bool isForecast = false; ///< leads into a forecast
    };

    struct Mark
    {
        ChartSeries series = ChartSeries::Outturn;
        MarkKind kind = MarkKind::Validated;
        AcademicYear year;
        Point at;
    };

    struct Label
    {
        ChartSeries series = ChartSeries::Outturn;
        std::string text;
        Rect box;
        std::vector<Line> leader; ///< from the end of its line
    };

    struct Break
    {
        AcademicYear year;
        double x = 0;
        std::string text;
        Rect box;
    };

    struct Column
    {
        AcademicYear year;
        double x = 0; ///< where the year's marks stand
        Rect area;    ///< the strip that belongs to the year
        bool isChosen = false;
    };

    Rect plot;
    std::string axisTitle;
    Rect axisTitleBox;
    std::vector<Tick> valueTicks;
    std::vector<Tick> yearTicks;
    std::vector<Column> columns;
    std::vector<Segment> segments;
    std::vector<Mark> marks;
    std::vector<Label> endLabels;   ///< one per line, at its end
    std::vector<Label> valueLabels; ///< of outturns, where there is room
    std::vector<Break> breaks;
};

/// Lays @p chart out in @p area for text as @p measure has it. Below about 360 x 200 points labels
/// may not all find room; the values beside marks are left out first.
[[nodiscard]] TrajectoryGeometry
layOut(const TrajectoryChart& chart, const Rect& area, const TextMeasure& measure);

} // namespace outturn::report::chart
