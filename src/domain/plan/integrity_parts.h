#pragma once

#include <domain/plan/integrity_references.h>

// The integrity checks of those parts of a plan that have a file of their own.

namespace outturn::integrity {

/// Indicators: their references, precision, targets and council averages.
void checkIndicators(const Plan& plan, References& references);

/// Reporting calendar, papers, consultations, equality assessments, work areas, and what the source
/// states of itself.
void checkProcess(const Plan& plan, References& references);

} // namespace outturn::integrity
