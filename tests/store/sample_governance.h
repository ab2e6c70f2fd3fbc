#pragma once

#include <domain/plan/plan.h>

namespace outturn::store::test {

// The parts of the sample that came with schema version 2, for a plan that has the others.

/// Reporting calendar, papers, consultations, equality assessments; each once in full, once bare.
void addGovernance(Plan& plan);

/// Tiers of support, work areas, remarks on the source.
void addWorkAreas(Plan& plan);

} // namespace outturn::store::test
