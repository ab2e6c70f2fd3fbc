#pragma once

#include <store/plan_store.h>

#include <span>

namespace outturn::store {

/// Takes into @p snapshot what PlanStore::enter() or setWithdrawn() gave back, so that it is what
/// load() would give if nothing else had changed meanwhile, but for its changeSequence. For whoever
/// cannot wait until a large file has been read again.
void takeIn(Snapshot& snapshot, std::span<const StoredOutturn> changed);

} // namespace outturn::store
