#pragma once

#include <domain/plan/plan.h>
#include <store/edit.h>
#include <store/rows/plan_rows.h>

namespace outturn::store {

/// Writes a whole record into empty tables. Outturns are numbered in the order given.
void writeRecord(Edit& edit, const PlanRecord& record);

/// Everything in the file at the moment of @p reading.
[[nodiscard]] Snapshot readSnapshot(const Reading& reading);

} // namespace outturn::store
