#pragma once

#include <domain/period/calendar.h>

#include <cstddef>

namespace outturn::cli {

// What the program learns from the machine it runs on. Nothing is taken from the locale.

/// Today's date in UTC.
[[nodiscard]] Date today();

/// The columns of the terminal that standard output is; 120 where it is none.
[[nodiscard]] std::size_t outputWidth();

} // namespace outturn::cli
