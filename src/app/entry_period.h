#pragma once

#include <domain/outturn/outturn.h>

#include <compare>
#include <optional>

namespace outturn::app {

/// What the figures of an entry grid are for.
struct EntryPeriod
{
    AcademicYear year;
    std::optional<Term> term; ///< nothing for figures of the whole year
    Stage stage = Stage::Validated;
    friend auto operator<=>(const EntryPeriod&, const EntryPeriod&) = default;
};

} // namespace outturn::app
