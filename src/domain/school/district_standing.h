#pragma once

#include <domain/rating/scorecard.h>
#include <domain/school/category_rules.h>

#include <map>
#include <string>
#include <vector>

namespace outturn {

/// How the schools of a district stand on a day, in numbers.
struct SchoolCounts
{
    int schools = 0;
    std::map<InspectionGrade, int> grades; ///< at the last inspection
    int notInspected = 0;
    int inOfstedCategory = 0;
    std::map<FloorRisk, int> floor;
    std::vector<std::pair<CategoryCode, int>> categories; ///< in the scheme's order
    int withoutCategory = 0;
    friend bool operator==(const SchoolCounts&, const SchoolCounts&) = default;
};

/// One district of the council: the plan's indicators there, and its schools.
struct DistrictStandings
{
    std::string name;
    Scorecard scorecard; ///< the plan's indicators with the district's figures
    SchoolCounts counts;
    std::vector<Urn> schools; ///< by name
};

/// Every district with the council beside it.
struct DistrictTable
{
    Scorecard council;
    SchoolCounts all;
    std::vector<DistrictStandings> districts; ///< by name
};

/// Assesses every district that a school of @p schools is in or that a figure of @p record is
/// about.
/// @p record has what was entered and what was worked out for districts (withComputed()).
[[nodiscard]] DistrictTable districtTable(
    const PlanRecord& record,
    AcademicYear year,
    const Date& today,
    const std::vector<SchoolProfile>& schools,
    const SchoolLog& log);

/// What is to be done in a district: a plan's indicator that is short of its target there, with the
/// actions that serve its priority.
struct DistrictConcern
{
    const IndicatorResult* result = nullptr; ///< of the district's scorecard
    std::vector<const Action*> actions;      ///< of the plan
};

/// The indicators of @p district that are red or amber, red first, in the plan's order.
[[nodiscard]] std::vector<DistrictConcern>
concernsOf(const DistrictStandings& district, const Plan& plan);

} // namespace outturn
