#include <app/dashboard/dashboard_columns.h>
#include <app/text.h>
#include <domain/measure/figure.h>

#include <QObject>

#include <algorithm>

namespace outturn::app {
namespace {

QString orDash(const QString& text)
{
    return text.isEmpty() ? noFigure() : text;
}

QString travelText(const DirectionOfTravel& direction)
{
    // The arrow shows which way the number went; the word says whether that is good.
    QString arrow;
    if (direction.change)
        arrow = direction.change->isZero()   ? QStringLiteral("\u2192 ")
            : direction.change->isNegative() ? QStringLiteral("\u2193 ")
                                             : QStringLiteral("\u2191 ");
    switch (direction.travel) {
    case Travel::Improved:
        return arrow + QObject::tr("Improved");
    case Travel::Declined:
        return arrow + QObject::tr("Declined");
    case Travel::Unchanged:
        return arrow + QObject::tr("Unchanged");
    case Travel::None:
        break;
    }
    return noFigure();
}

QString outturnText(const IndicatorResult& result)
{
    if (!result.rating.outturn)
        return noFigure();
    QString figure = figureCell(result.rating.outturn, result.indicator.decimals);
    if (!result.outturn)
        return figure;
    switch (result.outturn->stage) {
    case Stage::Forecast:
        return QObject::tr("(f) %1").arg(figure);
    case Stage::Provisional:
        return QObject::tr("(p) %1").arg(figure);
    case Stage::Validated:
        break;
    }
    return figure;
}

std::optional<Decimal> figureOf(const IndicatorResult& result, DashboardColumn column)
{
    switch (column) {
    case DashboardColumn::LastYear:
        return lastYear(result);
    case DashboardColumn::Outturn:
        return result.rating.outturn;
    case DashboardColumn::Target:
        return result.rating.target;
    case DashboardColumn::Minimum:
        return result.minimum;
    case DashboardColumn::Benchmark:
        return result.benchmark;
    case DashboardColumn::Variance:
        return result.rating.variance;
    default:
        return std::nullopt;
    }
}

/// Worst first, and what has no colour after what has one.
int rank(RagStatus status)
{
    switch (status) {
    case RagStatus::Red:
        return 0;
    case RagStatus::Amber:
        return 1;
    case RagStatus::Green:
        return 2;
    default:
        return 3 + static_cast<int>(status);
    }
}

int rank(Travel travel)
{
    switch (travel) {
    case Travel::Declined:
        return 0;
    case Travel::Unchanged:
        return 1;
    case Travel::Improved:
        return 2;
    case Travel::None:
        break;
    }
    return 3;
}

} // namespace

QString headingOf(DashboardColumn column)
{
    switch (column) {
    case DashboardColumn::Indicator:
        return QObject::tr("Indicator");
    case DashboardColumn::Phase:
        return QObject::tr("Phase");
    case DashboardColumn::LastYear:
        return QObject::tr("Last year");
    case DashboardColumn::Outturn:
        return QObject::tr("Outturn");
    case DashboardColumn::Target:
        return QObject::tr("Target");
    case DashboardColumn::Minimum:
        return QObject::tr("Minimum");
    case DashboardColumn::Benchmark:
        return QObject::tr("Benchmark");
    case DashboardColumn::Variance:
        return QObject::tr("Variance");
    case DashboardColumn::Direction:
        return QObject::tr("Direction");
    case DashboardColumn::Rag:
        return QObject::tr("RAG");
    case DashboardColumn::Trajectory:
        return QObject::tr("Trajectory");
    }
    return {};
}

QString explanationOf(DashboardColumn column)
{
    switch (column) {
    case DashboardColumn::Indicator:
        return QObject::tr("The indicator, its code and what its figures count.");
    case DashboardColumn::Phase:
        return QObject::tr("The phase of schooling.");
    case DashboardColumn::LastYear:
        return QObject::tr("The comparable outturn of the year before.");
    case DashboardColumn::Outturn:
        return QObject::tr("The outturn that counts: (p) provisional, (f) forecast.");
    case DashboardColumn::Target:
        return QObject::tr("The target of this year.");
    case DashboardColumn::Minimum:
        return QObject::tr("The council's own minimum acceptable performance.");
    case DashboardColumn::Benchmark:
        return QObject::tr("The latest comparator up to this year.");
    case DashboardColumn::Variance:
        return QObject::tr("Outturn minus target, in the indicator's unit.");
    case DashboardColumn::Direction:
        return QObject::tr(
            "The change from last year: the arrow is the figure's, the word says whether it is "
            "for the better.");
    case DashboardColumn::Rag:
        return QObject::tr("The outturn against its target.");
    case DashboardColumn::Trajectory:
        return QObject::tr("Outturns (line and dots) and targets (dashed) over the years.");
    }
    return {};
}

bool isFigure(DashboardColumn column)
{
    return column >= DashboardColumn::LastYear && column <= DashboardColumn::Variance;
}

QString cellText(const IndicatorResult& result, DashboardColumn column)
{
    const Indicator& indicator = result.indicator;
    switch (column) {
    case DashboardColumn::Indicator:
        return toQString(std::string_view(indicator.name));
    case DashboardColumn::Phase:
        return toQString(std::string_view(indicator.phase));
    case DashboardColumn::Outturn:
        return outturnText(result);
    case DashboardColumn::Variance:
        return orDash(signedCell(result.rating.variance, indicator.decimals));
    case DashboardColumn::Direction:
        return travelText(result.direction);
    case DashboardColumn::Rag:
        return indicator.activity ? QObject::tr("Activity")
                                  : toQString(ragWord(result.rating.status));
    case DashboardColumn::Trajectory:
        return {};
    default:
        return orDash(figureCell(figureOf(result, column), indicator.decimals));
    }
}

bool isLess(const IndicatorResult& a, const IndicatorResult& b, DashboardColumn column)
{
    switch (column) {
    case DashboardColumn::Indicator:
    case DashboardColumn::Phase:
        return QString::localeAwareCompare(cellText(a, column), cellText(b, column)) < 0;
    case DashboardColumn::Direction:
        return rank(a.direction.travel) < rank(b.direction.travel);
    case DashboardColumn::Rag:
        return rank(a.rating.status) < rank(b.rating.status);
    case DashboardColumn::Trajectory:
        return false;
    default:
        return figureOf(a, column) < figureOf(b, column);
    }
}

bool isBlank(const IndicatorResult& result, DashboardColumn column)
{
    if (isFigure(column))
        return !figureOf(result, column);
    if (column == DashboardColumn::Direction)
        return result.direction.travel == Travel::None;
    return column == DashboardColumn::Rag && !isColour(result.rating.status);
}

std::optional<Decimal> lastYear(const IndicatorResult& result)
{
    if (result.direction.previous)
        return result.direction.previous;
    const auto now = std::ranges::find_if(result.trajectory, [&](const TrajectoryPoint& point) {
        return result.outturn && point.year == result.outturn->year;
    });
    if (now == result.trajectory.end() || now == result.trajectory.begin() || now->breakBefore)
        return std::nullopt;
    const TrajectoryPoint& before = *std::prev(now);
    return before.isComparable ? before.outturn : std::nullopt;
}

QString directionSentence(const IndicatorResult& result)
{
    return directionSentence(result.indicator, result.direction);
}

QString directionSentence(const Indicator& indicator, const DirectionOfTravel& direction)
{
    if (direction.travel == Travel::None || !direction.change || !direction.previous)
        return QObject::tr("There is no comparable figure for the year before.");
    const QString previous = toQString(
        std::string_view(figureText(*direction.previous, indicator.unit, indicator.decimals)));
    if (direction.travel == Travel::Unchanged)
        return QObject::tr("Unchanged on the year before (%1).").arg(previous);
    const QString size = toQString(
        std::string_view(differenceText(*direction.change, indicator.unit, indicator.decimals)));
    const QString word =
        direction.travel == Travel::Improved ? QObject::tr("Improved") : QObject::tr("Declined");
    return QObject::tr("%1 by %2 on the year before (%3).").arg(word, size, previous);
}

} // namespace outturn::app
