#pragma once

#include <domain/check/finding.h>
#include <domain/plan/plan.h>

#include <vector>

namespace outturn {

/// Reads a plan and lists what a careful officer would question, in the plan's order, faults before
/// warnings before hints for the same subject. Findings that the record accepts carry the
/// acceptance. Pure.
[[nodiscard]] std::vector<Finding> checkPlan(const PlanRecord& record);

} // namespace outturn
