#pragma once

#include <domain/plan/plan.h>

#include <string>
#include <vector>

namespace outturn {

/// A fault that keeps a plan from being understood at all: a reference to nothing, a code used
/// twice, a target outside the plan's years. Unlike a finding of the plan check, it is refused.
struct IntegrityFault
{
    std::string place;   ///< as a path from the record's root: "/indicators/3/targets/2017"
    std::string message; ///< a sentence with the value and what was expected
    friend bool operator==(const IntegrityFault&, const IntegrityFault&) = default;
};

/// All such faults of @p record; empty when it is sound. The names in a place are those of the plan
/// document's format (docs/plan-format.md), whose arrays stand in the same order.
[[nodiscard]] std::vector<IntegrityFault> integrityFaults(const PlanRecord& record);

} // namespace outturn
