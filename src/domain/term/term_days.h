#pragma once

#include <domain/period/academic_year.h>
#include <domain/period/calendar.h>
#include <domain/period/term.h>

namespace outturn {

// The terms as stretches of days, without the holidays between them: autumn from September to
// December, spring from January to April, summer from May to August.

/// The first day after @p term of @p year, from which its figures are known.
[[nodiscard]] Date dayAfter(Term term, AcademicYear year);

/// The first day of the term that @p day lies in.
[[nodiscard]] Date firstDayOfTerm(Date day);

} // namespace outturn
