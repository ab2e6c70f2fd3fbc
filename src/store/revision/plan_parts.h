#pragma once

#include <domain/plan/plan.h>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace outturn::store {

/// One part of a plan, as the audit trail tells of it when it changes.
struct PlanPart
{
    std::string key;     ///< by which it is known again among its like; empty when it has none
    std::string subject; ///< "action 10"
    nlohmann::ordered_json value;
};

/// The parts of one kind in the plan's order.
struct PlanParts
{
    std::string kind; ///< "action"
    std::vector<PlanPart> parts;
};

/// Every part of @p plan. The kinds are the same for every plan, and in the same order.
[[nodiscard]] std::vector<PlanParts> partsOf(const Plan& plan);

} // namespace outturn::store
