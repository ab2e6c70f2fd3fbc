#pragma once

#include "draws.h"

#include <domain/plan/plan.h>

namespace outturn::test::draw {

/// A version that follows the one numbered before it, so that all are led to from any.
[[nodiscard]] MeasureVersion measureNumbered(int index);

void addIndicators(Plan& plan, const Extent& extent);

/// The reporting calendar, papers, consultations, equality assessments, school categories, work
/// areas, and what the source states of itself.
void addProcess(Plan& plan, const Extent& extent);

[[nodiscard]] RagPolicy policy();

void addResources(Plan& plan, const Extent& extent);

void addRecorded(PlanRecord& record, const Extent& extent);

} // namespace outturn::test::draw
