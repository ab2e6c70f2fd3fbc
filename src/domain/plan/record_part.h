#pragma once

#include <domain/plan/plan.h>

#include <initializer_list>

namespace outturn {

/// A copy of @p record that has the outturns about scopes of @p kinds alone. Of some plans every
/// school has outturns, hundreds for each of the council's: who works on a copy need not copy
/// those.
[[nodiscard]] PlanRecord
withOutturnsOf(std::initializer_list<ScopeKind> kinds, const PlanRecord& record);

} // namespace outturn
