#pragma once

#include <domain/plan/plan.h>

#include <string>
#include <string_view>

namespace outturn::test {

/// A plan of data/plans by its name there, as it is read. Throws when it is not built in.
[[nodiscard]] PlanRecord samplePlan(std::string_view name);

/// The reference plan of data/plans, as text and as it is read.
[[nodiscard]] std::string referencePlanText();
[[nodiscard]] const PlanRecord& referencePlan();

} // namespace outturn::test
