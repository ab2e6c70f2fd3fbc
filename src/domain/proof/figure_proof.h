#pragma once

#include <domain/proof/proof_finding.h>
#include <domain/rating/scorecard.h>

#include <string_view>
#include <vector>

namespace outturn {

/// What @p text, written about @p result, says against the figures:
///
/// - a distance from the target, the minimum, the benchmark or the year before that is not what the
///   two figures give ("3.6 below target" of 51.6 against 58.3);
/// - "above" or "below" the wrong way round, and "met", "exceeded", "missed", "better" or "worse"
///   against the sense of the polarity;
/// - a difference between percentages, or a gap in points, called per cent;
/// - a figure that is none that the indicator has in any year, with the one of the data beside it.
///
/// Figures of other subjects cannot be told from mistakes: a finding asks somebody to look.
[[nodiscard]] std::vector<TextFinding>
figuresAgainst(std::string_view text, const IndicatorResult& result);

} // namespace outturn
