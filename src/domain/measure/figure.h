#pragma once

#include <domain/decimal.h>
#include <domain/measure/unit.h>

#include <string>

namespace outturn {

// The one place where a figure becomes words: screens, reasons and reports all use these.

/// A number as people read it, with a comma between thousands and a minus of its own (U+2212, which
/// lines up with the plus): "1,704", "16,755.1", "−3.6". For reading only: files and fields that
/// are read back hold Decimal::text().
[[nodiscard]] std::string numberText(Decimal value, int decimals);

/// A figure with its unit in running text: "76.0%", "31.7 percentage points", "1,704 pupils",
/// "1 school".
[[nodiscard]] std::string figureText(Decimal value, Unit unit, int decimals);

/// The size of a difference between two figures of @p unit, without sign: "1.0 percentage point",
/// "9 schools". Never "%".
[[nodiscard]] std::string differenceText(Decimal difference, Unit unit, int decimals);

/// For a table cell, signed and without unit: "+1.0", "−1.0", "0.0".
[[nodiscard]] std::string signedText(Decimal difference, int decimals);

/// For a column heading: "%", "% of schools", "pp", "schools".
[[nodiscard]] std::string unitHeading(Unit unit);

} // namespace outturn
