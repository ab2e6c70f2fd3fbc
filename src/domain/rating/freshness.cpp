#include <domain/period/months.h>
#include <domain/rating/freshness.h>
#include <domain/rating/lookup.h>

#include <algorithm>

namespace outturn {
namespace {

constexpr int firstYearTold = 1990;
constexpr int lastYearTold = 2100;

const MeasureVersion* measureOf(const RecordView& record, const Indicator& indicator)
{
    return indicator.measure ? findMeasure(record.measures, *indicator.measure) : nullptr;
}

/// The first day of a month after the summer of @p year; the last day there is, where that would
/// lie beyond it.
Date releasedIn(int month, AcademicYear year)
{
    constexpr int june = 6;
    if (month >= june)
        return {year.endYear(), month, 1};
    if (year.endYear() == lastYearTold)
        return {lastYearTold, 12, 31};
    return {year.endYear() + 1, month, 1};
}

/// The clock of one indicator: which years have a figure, and when it comes out.
class Clock
{
public:
    Clock(const RecordView& record, const Indicator& indicator)
        : m_record(record)
        , m_indicator(indicator)
        , m_measure(measureOf(record, indicator))
    {
    }

    [[nodiscard]] ReleaseDates dates(AcademicYear year) const
    {
        return releaseDates(m_record, m_indicator, year);
    }

    /// The latest year whose figure is out by @p day.
    [[nodiscard]] std::optional<AcademicYear> latestOut(Date day) const
    {
        for (int year = std::min(day.year(), lastYearTold); year >= firstYearTold; --year)
            if (isPublished(AcademicYear(year)) && dates(AcademicYear(year)).provisional <= day)
                return AcademicYear(year);
        return std::nullopt;
    }

    /// The first year whose figure comes out after @p day.
    [[nodiscard]] std::optional<AcademicYear> nextOut(Date day) const
    {
        for (int year = std::max(day.year() - 1, firstYearTold); year <= lastYearTold; ++year)
            if (isPublished(AcademicYear(year)) && dates(AcademicYear(year)).provisional > day)
                return AcademicYear(year);
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isPublished(AcademicYear year) const
    {
        return m_measure == nullptr || !reasonNotPublished(*m_measure, year);
    }

    RecordView m_record;
    const Indicator& m_indicator;
    const MeasureVersion* m_measure;
};

std::string monthOf(Date day)
{
    return day.inMonth().label();
}

/// What stands when the year's final figure is in, or no year is out: only the next can come.
Freshness upToDate(const Clock& clock, std::optional<AcademicYear> year, Date day)
{
    Freshness result{.year = year};
    const auto next = clock.nextOut(day);
    if (next)
        result.due = clock.dates(*next).provisional;
    const std::string coming =
        next ? next->label() + " comes out from " + monthOf(*result.due) : std::string();
    if (year && next) {
        result.currency = Currency::Fresh;
        result.sentence = year->label() + " is final; " + coming + ".";
    } else if (year) {
        result.currency = Currency::Ended;
        result.sentence = year->label() + " is final, and no later figure will come.";
    } else {
        result.sentence = next ? "Nothing is due yet; " + coming + "." : "No figure will come.";
    }
    return result;
}

} // namespace

ReleaseDates releaseDates(const RecordView& record, const Indicator& indicator, AcademicYear year)
{
    if (indicator.frequency != Frequency::Annual) {
        const Date yearOver(year.endYear(), september, 1);
        return {.provisional = yearOver, .validated = yearOver};
    }
    const MeasureVersion* measure = measureOf(record, indicator);
    const ReleaseCalendar months = measure == nullptr ? ReleaseCalendar{} : measure->releases;
    return {
        .provisional = releasedIn(months.provisionalMonth, year),
        .validated = releasedIn(months.validatedMonth, year)};
}

Freshness
freshness(const RecordView& record, const Indicator& indicator, const Scope& scope, Date day)
{
    const Clock clock(record, indicator);
    const auto year = clock.latestOut(day);
    if (!year)
        return upToDate(clock, std::nullopt, day);
    const ReleaseDates dates = clock.dates(*year);
    const Outturn* outturn = record.effective(indicator.code, scope, *year);
    if (outturn == nullptr || outturn->stage == Stage::Forecast ||
        !isComparable(*outturn, indicator))
        return {
            .currency = Currency::Due,
            .year = year,
            .due = dates.provisional,
            .sentence = year->label() + " is due: it has been out since " +
                monthOf(dates.provisional) + "."};
    if (outturn->stage == Stage::Validated)
        return upToDate(clock, year, day);
    const bool isFinalOut = dates.validated <= day;
    return {
        .currency = isFinalOut ? Currency::FinalDue : Currency::Provisional,
        .year = year,
        .due = dates.validated,
        .sentence = year->label() + " is provisional; the final figure " +
            (isFinalOut ? "has been out since " : "comes out from ") + monthOf(dates.validated) +
            "."};
}

} // namespace outturn
