#pragma once

#include <domain/outturn/outturn.h>
#include <domain/period/calendar.h>
#include <domain/rating/record_view.h>

#include <optional>
#include <string>

namespace outturn {

/// The days from which the figures of an academic year may be expected.
struct ReleaseDates
{
    Date provisional;
    Date validated;
    friend bool operator==(const ReleaseDates&, const ReleaseDates&) = default;
};

/// When the figures of @p year come out: the release months of an annual indicator's measure
/// (October and January without one), counted from the June in which the year is nearly over. An
/// indicator that is not annual is known when the year ends, on 1 September, and final then.
[[nodiscard]] ReleaseDates
releaseDates(const RecordView& record, const Indicator& indicator, AcademicYear year);

/// How the figures at hand stand to what could be known on a day.
enum class Currency
{
    Fresh,       ///< the latest year's final figure is in
    Provisional, ///< the latest year's figure is in, and its final one is not due yet
    FinalDue,    ///< only a provisional figure is in, and the final one is out
    Due,         ///< the latest year's figure is out and is not in
    NothingYet,  ///< no figure can be expected yet
    Ended,       ///< no figure can be expected any more, and the last there was is in
};

/// What is fresh, provisional or due of an indicator on a day.
struct Freshness
{
    Currency currency = Currency::NothingYet;
    std::optional<AcademicYear> year; ///< the latest whose figure is out by that day
    std::optional<Date> due;          ///< from when the next figure, or the final one, may come
    std::string sentence;             ///< "2012/13 is provisional; final from January 2014."
    friend bool operator==(const Freshness&, const Freshness&) = default;
};

/// How fresh the figures of @p indicator in @p scope are on @p day: a signal of its own beside how
/// good they are. Years in which its measure was not published are passed over; forecasts and
/// figures of another measure do not count.
[[nodiscard]] Freshness
freshness(const RecordView& record, const Indicator& indicator, const Scope& scope, Date day);

} // namespace outturn
