#pragma once

#include <domain/outturn/scope.h>
#include <domain/period/academic_year.h>
#include <domain/period/calendar.h>

#include <optional>

namespace outturn {

/// What a rating or a scorecard is asked for.
struct ReviewPoint
{
    AcademicYear year;
    Scope scope;
    /// With a day, figures whose results are not expected by then are "not due" rather than "no
    /// data". The domain has no clock of its own.
    std::optional<Date> asAt;
};

} // namespace outturn
