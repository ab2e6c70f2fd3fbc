#pragma once

#include <domain/plan/plan.h>
#include <domain/rating/scorecard.h>

#include <cstddef>
#include <string>
#include <vector>

namespace outturn::cli {

/// A scorecard for reading, in lines of about @p width columns: the counts, then each priority with
/// its indicators and, below them, why one is red or amber. A colour is always a letter and a word.
/// On a narrow terminal names are cut and columns left out: the unit first, then the minimum.
[[nodiscard]] std::vector<std::string>
statusTable(const PlanIdentity& plan, const Scorecard& scorecard, std::size_t width);

} // namespace outturn::cli
