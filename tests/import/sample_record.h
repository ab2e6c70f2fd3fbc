#pragma once

#include <domain/plan/plan.h>

/// A plan of three indicators: a share with a measure of its own, a gap and a number of schools.
///   KS1-R2B       percent of pupils, measure KS1-R2B (levels, to 2015), 76.0 in 2012
///   GAP-FSM-KS4   percentage points, lower is better
///   OFS-CATEGORY  schools, lower is better, no decimals
/// The catalogue also holds KS2-RWM4, another measure.
[[nodiscard]] outturn::PlanRecord sampleRecord();
