#pragma once

#include <domain/plan/plan.h>

#include <span>
#include <vector>

namespace outturn::planfile {

/// The versions of @p catalogue that @p record leads to, in the catalogue's order: those that its
/// indicators are defined by and its outturns name, what came before each of them and what came
/// after, and what those name as predecessor.
[[nodiscard]] std::vector<MeasureVersion>
neededMeasures(const PlanRecord& record, std::span<const MeasureVersion> catalogue);

} // namespace outturn::planfile
