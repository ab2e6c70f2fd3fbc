#pragma once

#include <domain/plan/plan.h>
#include <store/edit.h>
#include <store/plan_store.h>
#include <store/rows/row_replacement.h>
#include <store/sql/tables.h>

#include <string_view>
#include <vector>

namespace outturn::store {

// Each subject of the plan goes to its tables and comes back from them as it was. What refers to
// something is written after it.

void writePeople(RowReplacement& rows, const Plan& plan);
void readPeople(const Reading& reading, Plan& plan);

/// Identity, policy and narrative.
void writeIdentity(RowReplacement& rows, const Plan& plan);
/// Counts up the revision of the plan as a whole, which its one row keeps.
void countPlanRevision(Edit& edit);
[[nodiscard]] std::int64_t revisionOfPlan(const Reading& reading);
/// A plan with those alone.
[[nodiscard]] Plan readIdentity(const Reading& reading);

void writeActions(RowReplacement& rows, const Plan& plan);
[[nodiscard]] std::vector<Action> readActions(const Reading& reading);
/// Adds a note behind those that the action has.
void addProgressNote(Edit& edit, const ActionCode& action, const ProgressNote& note);

/// Priorities come before the actions and indicators that serve them.
void writePriorities(RowReplacement& rows, const Plan& plan);
void readPriorities(const Reading& reading, Plan& plan);

/// Indicators with their targets, and the milestones.
void writeIndicators(RowReplacement& rows, const Plan& plan);
void readIndicators(const Reading& reading, Plan& plan);

/// Risks and decisions.
void writeRisks(RowReplacement& rows, const Plan& plan);
void readRisks(const Reading& reading, Plan& plan);

/// Finance, staffing, contracts and support from other divisions.
void writeResources(RowReplacement& rows, const Plan& plan);
void readResources(const Reading& reading, Plan& plan);

/// The reporting calendar.
void writeReporting(RowReplacement& rows, const Plan& plan);
void readReporting(const Reading& reading, Plan& plan);

/// Papers with what was decided on them.
void writePapers(RowReplacement& rows, const Plan& plan);
void readPapers(const Reading& reading, Plan& plan);

/// Consultations and equality assessments.
void writeConsultations(RowReplacement& rows, const Plan& plan);
void readConsultations(const Reading& reading, Plan& plan);

/// Tiers of support and work areas.
void writeWorkAreas(RowReplacement& rows, const Plan& plan);
void readWorkAreas(const Reading& reading, Plan& plan);

/// What is odd in the plan's source, and the distances that it states.
void writeSourceRemarks(RowReplacement& rows, const Plan& plan);
void readSourceRemarks(const Reading& reading, Plan& plan);

void writeMeasures(RowReplacement& rows, const std::vector<MeasureVersion>& measures);
[[nodiscard]] std::vector<MeasureVersion> readMeasures(const Reading& reading);

/// Adds an outturn; its sequence is the id it gets. The outturn's own sequence is not looked at.
StoredOutturn writeOutturn(Edit& edit, const Outturn& outturn);
[[nodiscard]] StoredOutturn toOutturn(const Row& row);
[[nodiscard]] std::vector<StoredOutturn> readOutturns(const Reading& reading);

/// The same for a benchmark.
StoredBenchmark writeBenchmark(Edit& edit, const Benchmark& benchmark);
[[nodiscard]] StoredBenchmark toBenchmark(const Row& row);
[[nodiscard]] std::vector<StoredBenchmark> readBenchmarks(const Reading& reading);

void writeJudgement(Edit& edit, const Judgement& judgement);
void writeAcceptance(Edit& edit, const Acceptance& acceptance);
[[nodiscard]] Acceptance toAcceptance(const Row& row);
/// Judgements and acceptances.
void readRecorded(const Reading& reading, PlanRecord& record);

} // namespace outturn::store
