#pragma once

#include <domain/plan/plan.h>

#include <rapidcheck.h>

namespace outturn::test {

/// Any plan that a document can hold: sound references, texts with everything in them that JSON
/// escapes, every kind of target, policy and value. All its measures are led to.
[[nodiscard]] rc::Gen<PlanRecord> arbitraryPlan();

} // namespace outturn::test
