#pragma once

#include <domain/plan/plan.h>
#include <domain/rating/scorecard.h>

#include <nlohmann/json_fwd.hpp>

namespace outturn::cli {

/// A scorecard for scripts (docs/command-line.md). Figures are strings at the indicator's
/// precision, or null; the counts hold every status.
[[nodiscard]] nlohmann::ordered_json
statusJson(const PlanIdentity& plan, const Scorecard& scorecard);

} // namespace outturn::cli
