#pragma once

#include <app/schools/school_rows.h>
#include <domain/school/district_standing.h>

namespace outturn::app {

/// The plan's indicators in a district beside the council, and how many districts do better. The
/// keys are codes.
[[nodiscard]] Rows districtScorecard(const DistrictTable& table, const DistrictStandings& district);

/// How many of the district's schools are in each status, beside the council's.
[[nodiscard]] Rows districtSchools(
    const DistrictTable& table,
    const DistrictStandings& district,
    const std::optional<CategoryScheme>& scheme);

/// What is to be done in the district: indicators short of their target with the plan's actions for
/// them, and what was agreed with its schools. The keys are codes of indicators.
[[nodiscard]] Rows districtActions(const KnownSchools& schools, const DistrictStandings& district);

} // namespace outturn::app
