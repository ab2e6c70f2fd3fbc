#pragma once

#include <domain/check/finding.h>
#include <domain/plan/plan.h>

#include <vector>

namespace outturn::check {

using Findings = std::vector<Finding>;

// One function per rule, grouped by subject; plan_check.cpp lists them. Each appends to @p
// findings.

// target_checks.cpp

/// A year's number to reach worse than the latest comparable outturn before it. A forecast, a
/// suppressed figure and a figure of another measure version are not set against targets. A
/// relative target moves with its benchmark and is left alone, here and in the rules on the path.
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

/// No target at all in a plan that sets targets; or a year between the plan's first and last target
/// year that a path of numbers passes over. A single number is a date to reach it by, not a path,
/// and a comparison ("the national average") may end with the year that it is to be reached by.
void missingTarget(const PlanRecord& record, Findings& findings);

/// A target that the source sets no year for.
void targetUndated(const PlanRecord& record, Findings& findings);

/// A direction ("reduce") in the plan's first year of targets, without a comparable council figure
/// of the year before. In a later year the plan's own figures are what it starts from.
void directionWithoutBaseline(const PlanRecord& record, Findings& findings);

// comparator_checks.cpp

/// The last target, where it is a number, is worse than the latest figure of the comparator that
/// the indicator is shown beside. Decided on figures alone: prose is not read. A target set
/// relative to a comparator says itself how far from it is meant, and is left alone.
void ambitionContradictedByTargets(const PlanRecord& record, Findings& findings);

/// The comparator that an indicator is shown beside has no figure at all, or a number is to be
/// reached and no comparator is named (once for the plan, as a hint, where none is named anywhere).
/// A target that asks for all there is needs none.
void benchmarkMissing(const PlanRecord& record, Findings& findings);

/// Relative targets of whose benchmark no figure is on record, unless an indicator's outturns will
/// give it: once for the plan, as a hint, since the years have to come first.
void targetsUnresolved(const PlanRecord& record, Findings& findings);

// measure_checks.cpp

/// The measure version of an indicator was last published before a year that it has a target for.
/// Proposes the versions that follow.
void measureEndsBeforeTarget(const PlanRecord& record, Findings& findings);

/// The first target is for a year before the measure version was published.
void measureStartsAfterTarget(const PlanRecord& record, Findings& findings);

/// A target for a year in which the measure version, though in force, has no figure (2020, 2021).
void noDataInTargetYear(const PlanRecord& record, Findings& findings);

/// An indicator with another unit, or another sense of better, than the measure that defines it.
void indicatorDiffersFromMeasure(const PlanRecord& record, Findings& findings);

// percent_checks.cpp

/// "5%" in the name or definition of a gap, in the milestone of one, or as a distance ("within 5%
/// of", "close the gap by 5%") anywhere: percentage points are meant.
void percentWherePointsAreMeant(const PlanRecord& record, Findings& findings);

// people_checks.cpp

/// An officer who holds no post, or only posts that lead nothing, contribute to nothing and stand
/// nowhere in the plan.
void officerWithoutActions(const PlanRecord& record, Findings& findings);

/// An action that no post leads; once for the plan where no action has a lead.
void actionWithoutLead(const PlanRecord& record, Findings& findings);

/// A post that nobody holds on any day of the plan year; an organisation needs nobody.
void postWithoutHolder(const PlanRecord& record, Findings& findings);

/// An action, a tenure, a work area, a consultation, a staffing line or a measure version that ends
/// before it starts.
void datesEndBeforeTheyStart(const PlanRecord& record, Findings& findings);

/// A milestone without a text, without a due month, or without both.
void milestoneWithoutTextOrDate(const PlanRecord& record, Findings& findings);

// adding_up_checks.cpp

/// Staffing and non-staffing against gross expenditure, that and income against net, that and
/// grants against net cost. Exact.
void financeDoesNotAddUp(const PlanRecord& record, Findings& findings);

/// A share that is not its own numerator over its own denominator at the indicator's precision.
void sharesDisagreeWithCounts(const PlanRecord& record, Findings& findings);

// completeness_checks.cpp

/// A plan without priorities, without indicators, without any target or without any action or key
/// activity: hints, for a plan may be young, or mean to be one of aims alone.
void planWithoutParts(const PlanRecord& record, Findings& findings);

/// A priority that neither an action nor a work area with activities serves, in a plan that has
/// either.
void priorityWithoutAction(const PlanRecord& record, Findings& findings);

/// A priority without an indicator, in a plan that has indicators; a hint.
void priorityWithoutIndicator(const PlanRecord& record, Findings& findings);

/// A work area that names nothing to do.
void workAreaWithoutActivities(const PlanRecord& record, Findings& findings);

/// A scheme of fewer than two school categories, or with two of the same name.
void categoriesUnclear(const PlanRecord& record, Findings& findings);

// process_checks.cpp

/// What a paper leaves blank: to whom it goes, its date, a way to reach the contact it names; and,
/// where it has a record of a decision, a number to cite it by and what, who and when of that
/// decision. One finding for each paper.
void paperLeftBlank(const PlanRecord& record, Findings& findings);

/// A consultation that does not say what came of it.
void consultationWithoutOutcome(const PlanRecord& record, Findings& findings);

/// Steps of a consultation before its start or out of the order of time.
void consultationOutOfOrder(const PlanRecord& record, Findings& findings);

/// An equality assessment that has still to be made, was made without an action in the plan, or is
/// not needed for no reason given.
void equalityAssessmentIncomplete(const PlanRecord& record, Findings& findings);

/// A reporting duty with neither a month nor a meeting.
void reportingDutyNeverDue(const PlanRecord& record, Findings& findings);

// text_checks.cpp

/// "Text to go here", "tbc" and the like left in any text of the plan, as words of their own. One
/// finding for each subject.
void placeholderText(const PlanRecord& record, Findings& findings);

/// A paper's telephone number that is shorter than one with its area code.
void telephoneNumberTooShort(const PlanRecord& record, Findings& findings);

// source_checks.cpp

/// The distance from target that the source states is not what its figures give: in size, in side,
/// or in per cent where points are meant.
void statedVarianceDisagrees(const PlanRecord& record, Findings& findings);

/// What somebody noted about the source, as hints; a fault where the plan has no such subject. Here
/// alone one subject may have several findings: an acceptance is of all the remarks on it.
void sourceRemarks(const PlanRecord& record, Findings& findings);

/// Parts of the plan that were made good from a damaged source, as hints, one for each subject.
void reconstructedFromDamagedSource(const PlanRecord& record, Findings& findings);

} // namespace outturn::check
