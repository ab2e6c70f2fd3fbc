#pragma once

#include <domain/outturn/outturn.h>

#include <compare>

namespace outturn::app {

/// What the figures of an entry grid are for.
struct EntryPeriod
{
    AcademicYear year;
    Term term = Term::Summer; ///< the summer's figures are the whole year's too
    Stage stage = Stage::Validated;
    friend auto operator<=>(const EntryPeriod&, const EntryPeriod&) = default;
};

} // namespace outturn::app
