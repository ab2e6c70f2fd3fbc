#pragma once

#include <app/editor/section.h>
#include <domain/check/finding.h>

namespace outturn::app {

/// The field of @p section's item that a finding of the plan check is most likely put right in: the
/// text that holds what it quotes, or one that its rule questions, an empty one first. The first
/// field where none stands out.
[[nodiscard]] std::size_t fieldOfFinding(
    const Section& section, const PlanRecord& record, std::size_t row, const Finding& finding);

} // namespace outturn::app
