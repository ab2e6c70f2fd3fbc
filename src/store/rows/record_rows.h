#pragma once

#include <domain/plan/plan.h>
#include <store/edit.h>
#include <store/rows/plan_rows.h>

namespace outturn::store {

/// Makes the plan in the file be @p plan, with @p measures: only rows that differ are written or
/// taken away.
void replacePlan(Edit& edit, const Plan& plan, const std::vector<MeasureVersion>& measures);

/// Writes a whole record into empty tables. Outturns are numbered in the order given.
void writeRecord(Edit& edit, const PlanRecord& record);

/// Everything in the file at the moment of @p reading.
[[nodiscard]] Snapshot readSnapshot(const Reading& reading);

} // namespace outturn::store
