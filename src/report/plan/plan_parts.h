#pragma once

#include <domain/period/calendar.h>
#include <domain/plan/plan.h>
#include <domain/rating/scorecard.h>
#include <report/document.h>

#include <string>
#include <vector>

namespace outturn::report {

using Blocks = std::vector<Block>;

// What a plan says, part by part, for whoever shows it: the paper to members, the page of the
// window. Each part is empty where the plan has nothing of it, and stands under a heading of
// level 1 that its caller gives. People are named as they are in post on @p day.

/// Each priority with its ambition, its indicators and their targets, its milestones and actions.
[[nodiscard]] Blocks priorities(const PlanRecord& record);

/// The actions that serve a priority, each with how it stands; says so when none does.
[[nodiscard]] Blocks actionsServing(const Plan& plan, PriorityNumber number);

/// Whether an action serves every priority of a plan that has several.
[[nodiscard]] bool servesAll(const Plan& plan, const Action& action);

/// Every action in a table: who leads it, when, how it stands, the latest note up to @p day.
[[nodiscard]] Blocks actionTable(const Plan& plan, Date day);

/// The fields that the plan is worked in, each with what is meant to be done next.
[[nodiscard]] Blocks workAreas(const Plan& plan, Date day);

/// The plan's own scheme of school categories, lightest support first.
[[nodiscard]] Blocks tiersOfSupport(const Plan& plan);

/// Who was asked, when, and what came of it.
[[nodiscard]] Blocks consultations(const Plan& plan);

/// How far an assessment has come: "Diversity impact assessment: made on 1 December 2014."
[[nodiscard]] std::string assessmentState(const EqualityAssessment& assessment);

/// What the plan means for people with protected characteristics, and what is done about it.
[[nodiscard]] Blocks equalityAssessments(const Plan& plan, Date day);

/// Where the plan was taken and what was decided there, in brief.
[[nodiscard]] Blocks decisionRecord(const Plan& plan);

/// The same papers with all that stands on them.
[[nodiscard]] Blocks papersInFull(const Plan& plan, Date day);

/// The next report due and those of the twelve months from @p day: what, when and to whom.
[[nodiscard]] Blocks reportingCalendar(const Plan& plan, Date day);

/// What could keep the plan from its ends, and what is done about it; with @p scorecard the
/// indicators that a risk bears on carry their colour.
[[nodiscard]] Blocks riskTable(const Plan& plan, const Scorecard* scorecard);

/// What a plan usually holds and this one does not, each in a few words.
[[nodiscard]] std::vector<std::string> missingParts(const Plan& plan);

/// The decision, the consultation and the equality assessment in a few lines each, and what is
/// missing: what stands beside the actions of a plan that has no figures.
[[nodiscard]] Blocks planInShort(const Plan& plan);

/// What is asked of other divisions, and the key decisions that could arise.
[[nodiscard]] Blocks supportAndDecisions(const Plan& plan);

/// What the person who took the plan from its source noted: what was odd in it, what was made good.
[[nodiscard]] Blocks readingOfSource(const Plan& plan);

/// Full-time equivalent posts, and contracts to be let or renewed.
[[nodiscard]] Blocks staffingAndContracts(const Plan& plan);

/// Money in thousands of pounds.
[[nodiscard]] Blocks financeTable(const Plan& plan);

} // namespace outturn::report
