#pragma once

#include <domain/check/finding.h>
#include <domain/plan/plan.h>

#include <vector>

namespace outturn::check {

using Findings = std::vector<Finding>;

// One function per rule, grouped by subject; plan_check.cpp lists them. Each appends to @p
// findings.

// target_checks.cpp

/// A year's target worse than the latest comparable outturn before it. A forecast, a suppressed
/// figure and a figure of another measure version are not set against targets.
void targetEasierThanOutturn(const PlanRecord& record, Findings& findings);

/// A minimum stricter than a target of the same indicator: a figure between them meets the target
/// and fails the minimum at once.
void minimumStricterThanTarget(const PlanRecord& record, Findings& findings);

/// The last outturn before the plan's first target year is worse than the minimum; a hint
/// ("baseline-at-minimum") where it is equal.
void baselineWorseThanMinimum(const PlanRecord& record, Findings& findings);

/// A target worse than the one before it.
void trajectoryGoesBackwards(const PlanRecord& record, Findings& findings);

/// The last yearly step is at least half as large again as the mean of the steps before it, counted
/// from the last outturn before the plan, and at least 3 in the indicator's unit. Needs two earlier
/// steps. The half is where steady plans (the last step up to a quarter larger, for rounding to
/// whole points) part from those that put off the work.
void trajectoryEndsInCliff(const PlanRecord& record, Findings& findings);

/// A year between the plan's first and last target year for which an indicator has none.
void missingTarget(const PlanRecord& record, Findings& findings);

// comparator_checks.cpp

/// The last target, where it is a number, is worse than the latest figure of the comparator that
/// the indicator is shown beside. Decided on figures alone: prose is not read. A target set
/// relative to a comparator says itself how far from it is meant, and is left alone.
void ambitionContradictedByTargets(const PlanRecord& record, Findings& findings);

/// No comparator is named, or one that is named (or that a target leans on) has no figure at all.
void benchmarkMissing(const PlanRecord& record, Findings& findings);

// measure_checks.cpp

/// The measure version of an indicator was last published before a year that it has a target for.
/// Proposes the versions that follow.
void measureEndsBeforeTarget(const PlanRecord& record, Findings& findings);

/// "5%" in the name or definition of a gap, in the milestone of one, or as a distance ("within 5%
/// of", "close the gap by 5%") anywhere: percentage points are meant.
void percentWherePointsAreMeant(const PlanRecord& record, Findings& findings);

// people_checks.cpp

/// An officer who holds no post, or only posts that lead nothing, contribute to nothing and stand
/// nowhere in the plan.
void officerWithoutActions(const PlanRecord& record, Findings& findings);

/// An action that no post leads.
void actionWithoutLead(const PlanRecord& record, Findings& findings);

/// A post that nobody holds on any day of the plan year.
void postWithoutHolder(const PlanRecord& record, Findings& findings);

/// An action, a tenure, a staffing line or a measure version that ends before it starts.
void datesEndBeforeTheyStart(const PlanRecord& record, Findings& findings);

/// A milestone without a text, without a due month, or without both.
void milestoneWithoutTextOrDate(const PlanRecord& record, Findings& findings);

// adding_up_checks.cpp

/// Staffing and non-staffing against gross expenditure, that and income against net, that and
/// grants against net cost. Exact.
void financeDoesNotAddUp(const PlanRecord& record, Findings& findings);

/// A share that is not its own numerator over its own denominator at the indicator's precision.
void sharesDisagreeWithCounts(const PlanRecord& record, Findings& findings);

/// Parts of the plan that were made good from a damaged source, as hints.
void reconstructedFromDamagedSource(const PlanRecord& record, Findings& findings);

} // namespace outturn::check
