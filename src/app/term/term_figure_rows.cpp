#include <app/term/term_figure_rows.h>
#include <app/text.h>
#include <domain/measure/figure.h>

#include <QCoreApplication>

#include <map>
#include <utility>

namespace outturn::app {

namespace {

struct TermFigureRowsWords
{
    Q_DECLARE_TR_FUNCTIONS(TermFigures)
};

QString figureOf(const Outturn& outturn, const Indicator& indicator)
{
    const auto value = publishedValue(outturn, indicator.unit, indicator.decimals);
    return value
        ? toQString(std::string_view(figureText(*value, indicator.unit, indicator.decimals)))
        : TermFigureRowsWords::tr("Suppressed");
}

QString nameOf(const Indicator& indicator, const Scope& scope)
{
    const QString name = toQString(std::string_view(indicator.name));
    return scope == Scope()
        ? name
        : TermFigureRowsWords::tr("%1, %2").arg(name, toQString(std::string_view(scope.text())));
}

QString stateOf(const EntrySteps& steps)
{
    if (steps.accepted)
        return TermFigureRowsWords::tr("Accepted by %1")
            .arg(toQString(std::string_view(steps.accepted->by)));
    if (steps.reviewed)
        return TermFigureRowsWords::tr("Reviewed by %1")
            .arg(toQString(std::string_view(steps.reviewed->by)));
    return TermFigureRowsWords::tr("Submitted");
}

} // namespace

std::vector<RowsColumn> termFigureColumns()
{
    return {
        {.heading = TermFigureRowsWords::tr("Code")},
        {.heading = TermFigureRowsWords::tr("Indicator")},
        {.heading = TermFigureRowsWords::tr("Outturn"), .isFigure = true},
        {.heading = TermFigureRowsWords::tr("Entered by")},
        {.heading = TermFigureRowsWords::tr("State")},
        {.heading = TermFigureRowsWords::tr("Comment")}};
}

std::vector<RowsRow> termFigureRows(
    const store::Snapshot& snapshot, const TermStage& figures, const store::Terms::Steps& steps)
{
    std::map<std::pair<IndicatorCode, EntryRound>, const store::StoredOutturn*> latest;
    for (const store::StoredOutturn& stored : snapshot.outturns)
        if (!stored.isWithdrawn && termStageOf(stored.outturn) == figures)
            latest[{stored.outturn.indicator, roundOf(stored.outturn)}] = &stored;
    std::vector<RowsRow> rows;
    for (const Indicator& indicator : snapshot.record.plan.indicators)
        for (const auto& [key, stored] : latest) {
            if (key.first != indicator.code)
                continue;
            const auto found = steps.find(stored->id);
            const Outturn& outturn = stored->outturn;
            rows.push_back(
                {.cells =
                     {{.text = toQString(indicator.code)},
                      {.text = nameOf(indicator, outturn.scope)},
                      {.text = figureOf(outturn, indicator)},
                      {.text = toQString(std::string_view(outturn.enteredBy))},
                      {.text = stateOf(found == steps.end() ? EntrySteps() : found->second)},
                      {.text = toQString(std::string_view(outturn.comment))}},
                 .key = QVariant::fromValue<qint64>(stored->id)});
        }
    return rows;
}

} // namespace outturn::app
