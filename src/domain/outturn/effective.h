#pragma once

#include <domain/outturn/outturn.h>

#include <optional>
#include <span>
#include <vector>

namespace outturn {

/// The outturn that counts for an indicator, a scope and a year: the furthest stage, then the
/// latest term (a figure of the whole year counts as summer), then the latest entered. nullptr when
/// there is none. With @p stage, only figures of that stage are considered.
[[nodiscard]] const Outturn* effectiveOutturn(
    std::span<const Outturn> outturns,
    const IndicatorCode& indicator,
    const Scope& scope,
    AcademicYear year,
    std::optional<Stage> stage = std::nullopt);

/// Whether @p outturn counts before @p other of the same indicator, scope and year, which stands
/// earlier in the list.
[[nodiscard]] bool countsBefore(const Outturn& outturn, const Outturn& other);

/// Every outturn of an indicator and scope, oldest year first, then in order of entry.
[[nodiscard]] std::vector<const Outturn*>
history(std::span<const Outturn> outturns, const IndicatorCode& indicator, const Scope& scope);

} // namespace outturn
