#pragma once

#include <domain/plan/plan.h>
#include <store/plan_store.h>

#include <string>

namespace outturn::store {

/// What an entry about @p outturn is about: its indicator, year, term, and scope where it is not
/// the whole council's.
[[nodiscard]] std::string auditSubject(const Outturn& outturn);
/// Its indicator, year and kind.
[[nodiscard]] std::string auditSubject(const Benchmark& benchmark);

// What the audit trail keeps of a value: JSON on one line, figures as text in full, fields that are
// not given left out.

[[nodiscard]] std::string auditJson(const Outturn& outturn, bool isWithdrawn);
[[nodiscard]] std::string auditJson(const Benchmark& benchmark, bool isWithdrawn);
[[nodiscard]] std::string auditJson(const ProgressNote& note);
[[nodiscard]] std::string auditJson(const Acceptance& acceptance);
[[nodiscard]] std::string auditJson(ActionStatus status);
[[nodiscard]] std::string auditJson(const MeasureVersion& measure);
[[nodiscard]] std::string auditJson(const StoredDataset& dataset);
/// What a new file was made of, in counts.
[[nodiscard]] std::string auditJson(const PlanRecord& record);

} // namespace outturn::store
