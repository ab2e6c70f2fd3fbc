#pragma once

#include <domain/plan/plan.h>

namespace outturn::testing {

/// Kent's plan of data/plans with the outturns that were published later (data/outturns): the two
/// files that a performance officer would start from.
[[nodiscard]] PlanRecord kentRecord();

} // namespace outturn::testing
