#include <app/text.h>
#include <app/trajectory/trajectory_ends.h>

#include <QObject>

namespace outturn::app {
namespace {

QString outturnName(const TrajectoryPoint& point)
{
    switch (point.stage) {
    case Stage::Forecast:
        return QObject::tr("Forecast");
    case Stage::Provisional:
        return QObject::tr("Provisional");
    case Stage::Validated:
        break;
    }
    return QObject::tr("Outturn");
}

/// The last points that have a figure of each kind.
struct LastPoints
{
    const TrajectoryPoint* outturn = nullptr;
    const TrajectoryPoint* apart = nullptr;
    const TrajectoryPoint* target = nullptr;
    const TrajectoryPoint* benchmark = nullptr;
};

LastPoints lastPoints(const TrajectoryChart& chart)
{
    LastPoints last;
    for (const TrajectoryPoint& point : chart.points) {
        if (point.outturn)
            (point.isComparable ? last.outturn : last.apart) = &point;
        if (point.target)
            last.target = &point;
        if (point.benchmark)
            last.benchmark = &point;
    }
    return last;
}

} // namespace

std::vector<LineEnd> lineEnds(const TrajectoryChart& chart)
{
    std::vector<LineEnd> ends;
    const auto add = [&](ChartSeries series,
                         const QString& name,
                         const std::optional<Decimal>& value,
                         const TrajectoryPoint* point) {
        QString text = name + QLatin1Char(' ') + shortFigure(*value, chart.unit, chart.decimals);
        if (point != nullptr && point != &chart.points.back())
            text += QStringLiteral(" (%1)").arg(toQString(std::string_view(point->year.label())));
        ends.push_back({series, text, *value, point});
    };
    const LastPoints last = lastPoints(chart);
    if (last.target != nullptr)
        add(ChartSeries::Target, QObject::tr("Target"), last.target->target, last.target);
    if (last.outturn != nullptr)
        add(ChartSeries::Outturn, outturnName(*last.outturn), last.outturn->outturn, last.outturn);
    if (chart.minimum)
        add(ChartSeries::Minimum, QObject::tr("Minimum"), chart.minimum, nullptr);
    if (last.benchmark != nullptr)
        add(ChartSeries::Benchmark,
            QObject::tr("Benchmark"),
            last.benchmark->benchmark,
            last.benchmark);
    if (last.apart != nullptr)
        add(ChartSeries::Apart, QObject::tr("Not comparable"), last.apart->outturn, last.apart);
    return ends;
}

} // namespace outturn::app
