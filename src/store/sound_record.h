#pragma once

#include <domain/plan/plan.h>

namespace outturn::store {

/// Throws Error{Input} with the first fault that keeps @p record from being understood.
void requireSound(const PlanRecord& record);

} // namespace outturn::store
