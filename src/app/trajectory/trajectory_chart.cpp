#include <app/text.h>
#include <app/trajectory/trajectory_chart.h>
#include <app/trajectory/trajectory_runs.h>
#include <domain/measure/figure.h>

#include <QObject>
#include <QStringList>

namespace outturn::app {
namespace {

/// As a sentence without its full stop, whether or not the measure's own words had one.
QString asSentence(QString text)
{
    text = text.trimmed();
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString stageText(const TrajectoryPoint& point)
{
    QString text = toQString(toCode(point.stage));
    if (isApart(point))
        text += QObject::tr(", of another measure, not comparable");
    return text;
}

} // namespace

TrajectoryChart
trajectoryChart(const IndicatorResult& result, AcademicYear chosen, std::string_view area)
{
    const Indicator& indicator = result.indicator;
    return {
        .name = indicator.name,
        .unit = indicator.unit,
        .decimals = indicator.decimals,
        .minimum = result.minimum,
        .benchmarkName =
            indicator.benchmark ? benchmarkText(*indicator.benchmark, area) : std::string(),
        .points = result.trajectory,
        .chosenYear = chosen};
}

QString shortFigure(Decimal value, Unit unit, int decimals)
{
    QString text = figureCell(value, decimals);
    if (isShare(unit))
        text += QLatin1Char('%');
    else if (unit == Unit::PercentagePoints)
        text += QStringLiteral("\u00a0pp");
    return text;
}

QString describeYear(const TrajectoryChart& chart, const TrajectoryPoint& point)
{
    const auto figure = [&](Decimal value) {
        return toQString(std::string_view(figureText(value, chart.unit, chart.decimals)));
    };
    QStringList parts;
    if (point.outturn)
        parts += QObject::tr("outturn %1 (%2)").arg(figure(*point.outturn), stageText(point));
    else
        parts += QObject::tr("no outturn");
    parts += point.target ? QObject::tr("target %1").arg(figure(*point.target))
                          : QObject::tr("no target");
    if (chart.minimum)
        parts += QObject::tr("minimum %1").arg(figure(*chart.minimum));
    if (point.benchmark)
        parts += QObject::tr("%1 %2").arg(
            toQString(std::string_view(chart.benchmarkName)), figure(*point.benchmark));
    return QObject::tr("%1: %2.").arg(
        toQString(std::string_view(point.year.label())), parts.join(QStringLiteral(", ")));
}

QString describe(const TrajectoryChart& chart)
{
    QStringList sentences;
    for (const TrajectoryPoint& point : chart.points)
        sentences += describeYear(chart, point);
    for (const MeasureBreak& change : measureBreaks(chart))
        sentences += change.text + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

std::vector<MeasureBreak> measureBreaks(const TrajectoryChart& chart)
{
    std::vector<MeasureBreak> breaks;
    for (const TrajectoryPoint& point : chart.points)
        if (point.breakBefore)
            breaks.push_back(
                {point.year, asSentence(toQString(std::string_view(*point.breakBefore)))});
    return breaks;
}

} // namespace outturn::app
