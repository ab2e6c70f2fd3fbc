#pragma once

#include <string>

namespace outturn::report::chart {

/// A length as drawing formats read it: at most two decimals, a full stop whatever the locale, no
/// zeros that say nothing.
[[nodiscard]] std::string lengthText(double value);

} // namespace outturn::report::chart
