#include <domain/period/months.h>
#include <domain/term/term_days.h>

namespace outturn {

Date dayAfter(Term term, AcademicYear year)
{
    switch (term) {
    case Term::Autumn:
        return {year.endYear(), january, 1};
    case Term::Spring:
        return {year.endYear(), may, 1};
    case Term::Summer:
        break;
    }
    return {year.endYear(), september, 1};
}

Date firstDayOfTerm(Date day)
{
    if (day.month() >= september)
        return {day.year(), september, 1};
    return {day.year(), day.month() >= may ? may : january, 1};
}

} // namespace outturn
