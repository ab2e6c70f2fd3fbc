#pragma once

#include <domain/measure/measure.h>
#include <domain/outturn/outturn.h>
#include <domain/plan/indicator.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn {

struct Benchmark;

/// What is wrong with an entry (refused) or worth a second look (taken all the same).
struct EntryRemark
{
    bool refused = false;
    std::string message; ///< a sentence with the value and what was expected
    friend bool operator==(const EntryRemark&, const EntryRemark&) = default;
};

/// Why @p value can be no figure in @p unit, with what was expected: a share below 0 or above 100,
/// a gap beyond 100, a negative number of schools. Nothing when it can.
[[nodiscard]] std::optional<std::string> whyNoFigure(Unit unit, Decimal value);

/// Checks a figure before it is taken, whoever enters it: the grid, a CSV row or the command line.
///
/// Refused: a share below 0 or above 100; a negative number or a fraction of schools or pupils; a
/// gap outside -100 to 100; a value that disagrees with its own counts at the indicator's
/// precision; counts for a unit that is not a share; a measure that the catalogue does not know.
/// Remarked on: a year in which the measure version was not published; a figure finer than the
/// indicator's precision; a change on the year before of more than 20 points.
[[nodiscard]] std::vector<EntryRemark> remarksOnEntry(
    const Outturn& outturn,
    const Indicator& indicator,
    std::span<const MeasureVersion> catalogue,
    const Outturn* yearBefore);

/// The same for a comparator's figure. Refused: what lies outside the range of the indicator's
/// unit, though a comparator may have a fraction of schools or pupils, being an average of
/// councils. Remarked on: a year in which the measure version was not published; a figure finer
/// than the indicator's precision.
[[nodiscard]] std::vector<EntryRemark> remarksOnBenchmark(
    const Benchmark& benchmark,
    const Indicator& indicator,
    std::span<const MeasureVersion> catalogue);

} // namespace outturn
