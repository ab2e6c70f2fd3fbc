#include <domain/error.h>
#include <domain/rating/scorecard.h>
#include <domain/term/asked_figure.h>
#include <domain/term/entry_form.h>
#include <domain/term/owed.h>

#include <algorithm>

namespace outturn {
namespace {

FormFigure
figureFor(const RecordView& record, const Indicator& indicator, const EntryRound& round, Date day)
{
    FormFigure figure{
        .indicator = indicator,
        .round = round,
        .lastYear = std::nullopt,
        .target = std::nullopt,
        .present = std::nullopt};
    const IndicatorResult result =
        assessIndicator(record, indicator, {round.year, round.scope, day});
    for (const TrajectoryPoint& point : result.trajectory) {
        if (point.year == round.year)
            figure.target = point.target;
        if (point.year.next() == round.year)
            figure.lastYear = point.outturn;
    }
    if (const Outturn* present = enteredIn(record, indicator.code, round))
        figure.present = *present;
    return figure;
}

EntryForm emptyForm(const RecordView& record, AcademicYear year, Date day)
{
    return {
        .plan = record.plan.identity.title,
        .council = record.plan.identity.council,
        .officer = std::nullopt,
        .year = year,
        .madeOn = day,
        .figures = {},
        .actions = {}};
}

} // namespace

const Outturn*
enteredIn(const RecordView& record, const IndicatorCode& indicator, const EntryRound& round)
{
    const Outturn* latest = nullptr;
    for (const Outturn* outturn : record.about(indicator, round.scope))
        if (roundOf(*outturn) == round &&
            (latest == nullptr || outturn->sequence >= latest->sequence))
            latest = outturn;
    return latest;
}

EntryForm formFor(const RecordView& record, const EntryRound& round, Date day)
{
    EntryForm form = emptyForm(record, round.year, day);
    for (const Indicator& indicator : record.plan.indicators)
        if (figureAsked(record, indicator, round, day).asked != Asked::No)
            form.figures.push_back(figureFor(record, indicator, round, day));
    return form;
}

EntryForm
returnOf(const RecordView& record, const OfficerCode& officer, AcademicYear year, Date day)
{
    const auto found = std::ranges::find(record.plan.officers, officer, &Officer::code);
    if (found == record.plan.officers.end())
        throw Error(
            ErrorKind::Input,
            "the plan has no officer '" + officer.text() + "'; expected one of its codes");
    EntryForm form = emptyForm(record, year, day);
    form.officer = *found;
    for (const auto& [code, round] : roundsOf(record, officer, year, day))
        form.figures.push_back(figureFor(record, *findIndicator(record.plan, code), round, day));
    for (const Action* action : actionsUnderWay(record.plan, officer, day))
        form.actions.push_back(*action);
    return form;
}

} // namespace outturn
