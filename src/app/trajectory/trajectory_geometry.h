#pragma once

#include <app/trajectory/trajectory_chart.h>

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace outturn::app {

enum class ChartSeries
{
    Outturn,
    Target,
    Minimum,
    Benchmark,
    Apart, ///< figures of another measure version
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
        QString text;
        QRectF box;
    };

    struct Segment
    {
        ChartSeries series = ChartSeries::Outturn;
        QLineF line;
        bool isForecast = false; ///< leads into a forecast
    };

    struct Mark
    {
        ChartSeries series = ChartSeries::Outturn;
        MarkKind kind = MarkKind::Validated;
        AcademicYear year;
        QPointF at;
    };

    struct Label
    {
        ChartSeries series = ChartSeries::Outturn;
        QString text;
        QRectF box;
        std::vector<QLineF> leader; ///< from the end of its line
    };

    struct Break
    {
        AcademicYear year;
        double x = 0;
        QString text;
        QRectF box;
    };

    struct Column
    {
        AcademicYear year;
        double x = 0; ///< where the year's marks stand
        QRectF area;  ///< the strip that belongs to the year
        bool isChosen = false;
    };

    QRectF plot;
    QString axisTitle;
    QRectF axisTitleBox;
    std::vector<Tick> valueTicks;
    std::vector<Tick> yearTicks;
    std::vector<Column> columns;
    std::vector<Segment> segments;
    std::vector<Mark> marks;
    std::vector<Label> endLabels;   ///< one per line, at its end
    std::vector<Label> valueLabels; ///< of outturns, where there is room
    std::vector<Break> breaks;
};

/// Lays @p chart out in @p area for text in @p font. Below about 360 x 200 points labels may not
/// all find room; the values beside marks are left out first.
[[nodiscard]] TrajectoryGeometry
layOut(const TrajectoryChart& chart, const QRectF& area, const QFont& font);

} // namespace outturn::app
