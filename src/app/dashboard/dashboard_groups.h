#pragma once

#include <app/dashboard/dashboard_model.h>
#include <domain/rating/scorecard.h>

#include <QVariant>

namespace outturn::app {

[[nodiscard]] StandingCounts standingCounts(const StatusCounts& counts);

/// "3 red, 4 amber, 1 not rated"; "nothing to rate" where all are zero.
[[nodiscard]] QString countsInWords(const StandingCounts& counts);

/// What the row of a priority says to a view; its first column spans the row.
[[nodiscard]] QVariant groupData(const PriorityResult& priority, int column, int role);

} // namespace outturn::app
