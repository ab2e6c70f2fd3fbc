#pragma once

#include <domain/plan/plan.h>

#include <string>

namespace outturn::test {

/// The reference plan of data/plans, as text and as it is read.
[[nodiscard]] std::string referencePlanText();
[[nodiscard]] const PlanRecord& referencePlan();

} // namespace outturn::test
