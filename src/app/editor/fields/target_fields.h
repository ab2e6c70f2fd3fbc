#pragma once

#include <app/editor/field.h>

namespace outturn::app {

/// The targets of an indicator, a row for every target year of the plan: kind, figure or offset,
/// and for a relative target its benchmark and whether equal will do.
[[nodiscard]] Field targetsField();

/// Reads a figure in @p unit. Throws Error{Input} for one that cannot be: 170%.
[[nodiscard]] Decimal readFigure(const QString& text, Unit unit);

} // namespace outturn::app
