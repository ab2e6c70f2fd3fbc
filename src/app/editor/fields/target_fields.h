#pragma once

#include <app/editor/field.h>

namespace outturn::app {

/// The targets of an indicator, a row for every target year of the plan: kind, figure or offset,
/// and for a relative target its benchmark and whether equal will do.
[[nodiscard]] Field targetsField();

} // namespace outturn::app
