#pragma once

#include <domain/plan/plan.h>
#include <store/edit.h>
#include <store/plan_store.h>
#include <store/sql/tables.h>

#include <string_view>
#include <vector>

namespace outturn::store {

// Each subject of the plan goes to its tables and comes back from them as it was. What refers to
// something is written after it.

void writePeople(Edit& edit, const Plan& plan);
void readPeople(const Reading& reading, Plan& plan);

/// Identity, policy and narrative.
void writeIdentity(Edit& edit, const Plan& plan);
/// A plan with those alone.
[[nodiscard]] Plan readIdentity(const Reading& reading);

void writeActions(Edit& edit, const Plan& plan);
[[nodiscard]] std::vector<Action> readActions(const Reading& reading);
void writeProgressNote(Edit& edit, const ActionCode& action, const ProgressNote& note);

/// Priorities come before the actions and indicators that serve them.
void writePriorities(Edit& edit, const Plan& plan);
void readPriorities(const Reading& reading, Plan& plan);

/// Indicators with their targets, and the milestones.
void writeIndicators(Edit& edit, const Plan& plan);
void readIndicators(const Reading& reading, Plan& plan);

/// Risks and decisions.
void writeRisks(Edit& edit, const Plan& plan);
void readRisks(const Reading& reading, Plan& plan);

/// Finance, staffing, contracts and support from other divisions.
void writeResources(Edit& edit, const Plan& plan);
void readResources(const Reading& reading, Plan& plan);

void writeMeasures(Edit& edit, const std::vector<MeasureVersion>& measures);
[[nodiscard]] std::vector<MeasureVersion> readMeasures(const Reading& reading);

/// Adds an outturn; its sequence is the id it gets. The outturn's own sequence is not looked at.
StoredOutturn writeOutturn(Edit& edit, const Outturn& outturn);
[[nodiscard]] StoredOutturn toOutturn(const Row& row);
[[nodiscard]] std::vector<StoredOutturn> readOutturns(const Reading& reading);

void writeBenchmark(Edit& edit, const Benchmark& benchmark);
[[nodiscard]] Benchmark toBenchmark(const Row& row);
void writeJudgement(Edit& edit, const Judgement& judgement);
void writeAcceptance(Edit& edit, const Acceptance& acceptance);
[[nodiscard]] Acceptance toAcceptance(const Row& row);
/// Benchmarks, judgements and acceptances.
void readRecorded(const Reading& reading, PlanRecord& record);

} // namespace outturn::store
