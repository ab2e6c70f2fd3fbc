#pragma once

#include <domain/school/school_profile.h>
#include <store/datasets/published_tables.h>

#include <span>

namespace outturn::store {

/// Everything about schools that is imported: the register, the inspections and the performance
/// tables with the columns that @p computed and @p standards look at. All three outlive the result.
[[nodiscard]] PublishedSchools readPublishedSchools(
    const PublishedTables& tables,
    std::span<const ComputedMeasure> computed,
    std::span<const MeasureVersion> catalogue,
    const FloorStandards& standards);

} // namespace outturn::store
