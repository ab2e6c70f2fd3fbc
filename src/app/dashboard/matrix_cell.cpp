#include <app/dashboard/dashboard_columns.h>
#include <app/dashboard/matrix_cell.h>
#include <app/text.h>
#include <domain/measure/figure.h>

#include <QObject>

namespace outturn::app {
namespace {

QString markedFigure(const QString& figure, const std::optional<Outturn>& outturn)
{
    if (outturn && outturn->stage == Stage::Forecast)
        return QObject::tr("(f) %1").arg(figure);
    if (outturn && outturn->stage == Stage::Provisional)
        return QObject::tr("(p) %1").arg(figure);
    return figure;
}

QString stageInWords(const std::optional<Outturn>& outturn)
{
    if (outturn && outturn->stage == Stage::Forecast)
        return QObject::tr(", a forecast");
    if (outturn && outturn->stage == Stage::Provisional)
        return QObject::tr(", provisional");
    return {};
}

QString fullFigure(const Indicator& indicator, Decimal value)
{
    return toQString(std::string_view(figureText(value, indicator.unit, indicator.decimals)));
}

} // namespace

MatrixCell matrixCell(const Indicator& indicator, const YearStanding& standing)
{
    const Rating& rating = standing.rating;
    MatrixCell cell{
        .status = rating.status,
        .isBlank = isOutsidePlan(indicator, standing),
        .isForecast = standing.outturn && standing.outturn->stage == Stage::Forecast,
        .isTarget = rating.status == RagStatus::NotDue,
        .word = toQString(ragWord(rating.status)),
        .figure = {}};
    if (cell.isBlank) {
        cell.word = QStringLiteral("\u2013");
        return cell;
    }
    if (indicator.activity)
        cell.word = QObject::tr("Activity");
    if (cell.isTarget) {
        cell.word = QObject::tr("Target");
        cell.figure = rating.target ? figureCell(rating.target, indicator.decimals)
                                    : QObject::tr("unresolved");
    } else if (rating.outturn) {
        cell.figure =
            markedFigure(figureCell(rating.outturn, indicator.decimals), standing.outturn);
    }
    return cell;
}

QString spokenCell(const Indicator& indicator, const YearStanding& standing)
{
    const QString year = toQString(std::string_view(standing.year.label()));
    const Rating& rating = standing.rating;
    if (isOutsidePlan(indicator, standing))
        return QObject::tr("%1: no figure and no target").arg(year);
    const QString word =
        indicator.activity ? QObject::tr("activity") : toQString(ragWord(rating.status)).toLower();
    if (rating.status == RagStatus::NotDue)
        return rating.target
            ? QObject::tr("%1: not due, target %2").arg(year, fullFigure(indicator, *rating.target))
            : QObject::tr("%1: not due, its target is unresolved").arg(year);
    if (!rating.outturn)
        return QObject::tr("%1: %2").arg(year, word);
    return QObject::tr("%1: %2, %3%4")
        .arg(year, word, fullFigure(indicator, *rating.outturn), stageInWords(standing.outturn));
}

QString cellExplanation(const Indicator& indicator, const YearStanding& standing)
{
    QString reason = toQString(std::string_view(standing.rating.reason));
    if (standing.direction.travel == Travel::None)
        return reason;
    return reason + QLatin1Char(' ') + directionSentence(indicator, standing.direction);
}

} // namespace outturn::app
