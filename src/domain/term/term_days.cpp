#include <domain/term/term_days.h>

namespace outturn {
namespace {

constexpr int january = 1;
constexpr int may = 5;
constexpr int september = 9;

} // namespace

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
