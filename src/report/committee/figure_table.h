#pragma once

#include <domain/rating/scorecard.h>
#include <report/document.h>

#include <vector>

namespace outturn::report::committee {

using Results = std::vector<const IndicatorResult*>;

/// The figures of one priority against their targets, without the columns that no row has anything
/// for. Figures of one unit share one precision; what all rows have in common (the unit, the
/// benchmark's year) is said once.
[[nodiscard]] Table
figureTable(const Scorecard& scorecard, const Results& results, const Priority& priority);

} // namespace outturn::report::committee
