#include <domain/period/months.h>
#include <domain/rating/freshness.h>
#include <domain/term/asked_figure.h>
#include <domain/term/term_days.h>

namespace outturn {
namespace {

AskedFigure notAsked(std::string sentence)
{
    return {.asked = Asked::No, .from = std::nullopt, .sentence = std::move(sentence)};
}

std::optional<std::string>
whyThereIsNone(const RecordView& record, const Indicator& indicator, AcademicYear year)
{
    if (indicator.isUndated || indicator.targets.contains(year) || !indicator.measure)
        return std::nullopt;
    const MeasureVersion* measure = findMeasure(record.measures, *indicator.measure);
    return measure == nullptr ? std::nullopt : reasonNotPublished(*measure, year);
}

/// The day from which a figure of @p indicator is out in @p round; nothing when it has none.
std::optional<Date>
outFrom(const RecordView& record, const Indicator& indicator, const EntryRound& round)
{
    if (round.stage == Stage::Forecast)
        return Date(round.year.endYear() - 1, september, 1);
    if (indicator.frequency != Frequency::Annual) {
        if (round.stage == Stage::Provisional)
            return std::nullopt;
        return dayAfter(round.term, round.year);
    }
    const ReleaseDates dates = releaseDates(record, indicator, round.year);
    if (round.stage == Stage::Validated)
        return dates.validated;
    return dates.provisional == dates.validated ? std::nullopt : std::optional(dates.provisional);
}

} // namespace

AskedFigure
figureAsked(const RecordView& record, const Indicator& indicator, const EntryRound& round, Date day)
{
    if (indicator.frequency == Frequency::Annual && round.term != Term::Summer)
        return notAsked("The figure comes once a year, with the summer term.");
    if (const auto reason = whyThereIsNone(record, indicator, round.year))
        return notAsked("There is no figure for " + round.year.label() + ": " + *reason + ".");
    const auto from = outFrom(record, indicator, round);
    if (!from)
        return notAsked("The figure is final as soon as it is out; there is no provisional one.");
    if (*from > day)
        return {
            .asked = Asked::NotYet,
            .from = from,
            .sentence = "The figure comes out from " + from->label() + "."};
    return {
        .asked = Asked::Due,
        .from = from,
        .sentence = "The figure has been out since " + from->label() + "."};
}

} // namespace outturn
