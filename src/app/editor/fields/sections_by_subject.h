#pragma once

#include <app/editor/section.h>

namespace outturn::app {

// One function per part of the plan, each in the file of its name.

[[nodiscard]] Section identitySection();
[[nodiscard]] Section policySection();
[[nodiscard]] Section narrativeSection();
[[nodiscard]] Section prioritySection();
[[nodiscard]] Section actionSection();
[[nodiscard]] Section milestoneSection();
[[nodiscard]] Section indicatorSection();
[[nodiscard]] Section postSection();
[[nodiscard]] Section officerSection();
[[nodiscard]] Section decisionSection();
[[nodiscard]] Section riskSection();
[[nodiscard]] Section financeSection();
[[nodiscard]] Section staffingSection();
[[nodiscard]] Section contractSection();
[[nodiscard]] Section supportSection();
[[nodiscard]] Section reportingSection();
[[nodiscard]] Section paperSection();
[[nodiscard]] Section consultationSection();
[[nodiscard]] Section equalitySection();
[[nodiscard]] Section categorySection();
[[nodiscard]] Section workAreaSection();
[[nodiscard]] Section remarkSection();
[[nodiscard]] Section statedVarianceSection();

} // namespace outturn::app
