#pragma once

#include <domain/plan/plan.h>

#include <string>
#include <vector>

namespace outturn::store {

/// One difference between two plans, as an entry of the audit trail tells it.
struct PlanChange
{
    std::string
        what; ///< "action changed", "action added", "action removed", "action order changed"
    std::string subject;  ///< "action 10"
    std::string oldValue; ///< JSON; empty for what was added
    std::string newValue; ///< JSON; empty for what was removed
    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

/// What makes @p after out of @p before: kind by kind in the plan's order, and of each kind what is
/// removed, what is changed or added, and last a new order of what stayed.
[[nodiscard]] std::vector<PlanChange> planChanges(const Plan& before, const Plan& after);

} // namespace outturn::store
