#pragma once

#include <domain/check/finding.h>
#include <domain/plan/plan.h>

#include <vector>

namespace outturn::check {

using Findings = std::vector<Finding>;

// One function per rule, grouped by subject; plan_check.cpp lists them. Each appends to @p
// findings.

// target_checks.cpp
void targetEasierThanOutturn(const PlanRecord& record, Findings& findings);
void minimumStricterThanTarget(const PlanRecord& record, Findings& findings);
void baselineWorseThanMinimum(const PlanRecord& record, Findings& findings);
void trajectoryGoesBackwards(const PlanRecord& record, Findings& findings);
void trajectoryEndsInCliff(const PlanRecord& record, Findings& findings);
void ambitionContradictedByTargets(const PlanRecord& record, Findings& findings);
void missingTarget(const PlanRecord& record, Findings& findings);
void benchmarkMissing(const PlanRecord& record, Findings& findings);

// measure_checks.cpp
void measureEndsBeforeTarget(const PlanRecord& record, Findings& findings);
void percentWherePointsAreMeant(const PlanRecord& record, Findings& findings);

// people_checks.cpp
void officerWithoutActions(const PlanRecord& record, Findings& findings);
void actionWithoutLead(const PlanRecord& record, Findings& findings);
void postWithoutHolder(const PlanRecord& record, Findings& findings);
void datesEndBeforeTheyStart(const PlanRecord& record, Findings& findings);
void milestoneWithoutTextOrDate(const PlanRecord& record, Findings& findings);

// adding_up_checks.cpp
void financeDoesNotAddUp(const PlanRecord& record, Findings& findings);
void sharesDisagreeWithCounts(const PlanRecord& record, Findings& findings);
void reconstructedFromDamagedSource(const PlanRecord& record, Findings& findings);

} // namespace outturn::check
