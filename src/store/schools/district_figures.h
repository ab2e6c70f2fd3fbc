#pragma once

#include <store/datasets/computed_figures.h>

#include <span>
#include <string>
#include <vector>

namespace outturn::store {

/// The figures of @p year that can be worked out of imported tables for the plan's indicators, for
/// the districts of the council with that number and for the council itself, as the plan would have
/// them entered. Indicators whose tables are missing have none.
[[nodiscard]] std::vector<Outturn> districtFigures(
    const PlanRecord& record,
    AcademicYear year,
    const std::string& council,
    ComputedFigures& figures,
    std::span<const ComputedMeasure> computed,
    std::span<const MeasureVersion> catalogue);

} // namespace outturn::store
