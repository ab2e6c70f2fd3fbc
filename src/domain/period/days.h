#pragma once

#include <domain/period/academic_year.h>
#include <domain/period/calendar.h>

namespace outturn {

// Counting days between dates.

/// How many days @p to lies after @p from; negative when it lies before.
[[nodiscard]] int daysBetween(const Date& from, const Date& to);

/// The day @p days after @p day. Throws Error{Input} outside 1900 to 2100.
[[nodiscard]] Date daysAfter(const Date& day, int days);

/// The first day of an academic year: 1 September 2012 of 2012/13.
[[nodiscard]] Date firstDayOf(AcademicYear year);

/// The academic year that @p day lies in: 31 August 2013 in 2012/13. Needs a day that lies in one
/// from 1989/90 to 2099/2100.
[[nodiscard]] AcademicYear academicYearOf(const Date& day);

} // namespace outturn
