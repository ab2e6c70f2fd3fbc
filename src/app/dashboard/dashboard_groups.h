#pragma once

#include <domain/rating/scorecard.h>

#include <QVariant>

namespace outturn::app {

/// What the row of a priority says to a view; its first column spans the row.
[[nodiscard]] QVariant groupData(const PriorityResult& priority, int column, int role);

} // namespace outturn::app
