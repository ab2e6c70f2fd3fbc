#pragma once

#include <domain/review/review_content.h>
#include <store/plan_store.h>

#include <optional>

namespace outturn::app {

/// The review of the whole council that was signed off last, as it was frozen; nothing before the
/// first. Throws outturn::Error where the file cannot be read.
[[nodiscard]] std::optional<SignedReview> lastSignedOff(store::PlanStore& store);

} // namespace outturn::app
