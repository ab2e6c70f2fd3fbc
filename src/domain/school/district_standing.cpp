#include <domain/school/district_standing.h>

#include <algorithm>

namespace outturn {

namespace {

SchoolCounts emptyCounts(const std::optional<CategoryScheme>& scheme)
{
    SchoolCounts counts;
    if (scheme)
        for (const SchoolCategory& category : scheme->categories)
            counts.categories.emplace_back(category.code, 0);
    return counts;
}

void count(
    SchoolCounts& counts, const SchoolProfile& school, const SchoolLog& log, const Date& today)
{
    ++counts.schools;
    if (!school.latest)
        ++counts.notInspected;
    else
        ++counts.grades[school.latest->overall];
    if (school.latest &&
        (school.latest->category || school.latest->overall == InspectionGrade::Inadequate))
        ++counts.inOfstedCategory;
    ++counts.floor[school.floor ? school.floor->standing.risk : FloorRisk::NotJudged];
    const CategoryDecision* decision = log.categoryOn(school.school.urn, today);
    const auto category = decision == nullptr
        ? counts.categories.end()
        : std::ranges::find(
              counts.categories, decision->category, &std::pair<CategoryCode, int>::first);
    if (category == counts.categories.end())
        ++counts.withoutCategory;
    else
        ++category->second;
}

} // namespace

DistrictTable districtTable(
    const PlanRecord& record,
    AcademicYear year,
    const Date& today,
    const std::vector<SchoolProfile>& schools,
    const SchoolLog& log)
{
    struct Members
    {
        SchoolCounts counts;
        std::vector<Urn> schools;
    };

    std::map<std::string, Members> byName;
    const auto of = [&](const std::string& name) -> Members& {
        return byName.try_emplace(name, Members{emptyCounts(record.plan.categories), {}})
            .first->second;
    };
    for (const SchoolProfile& school : schools)
        if (!school.school.district.empty()) {
            Members& district = of(school.school.district);
            count(district.counts, school, log, today);
            district.schools.push_back(school.school.urn);
        }
    for (const Outturn& outturn : record.outturns)
        if (outturn.scope.kind() == ScopeKind::District)
            of(outturn.scope.name());

    DistrictTable table{
        assess(record, {year, Scope(), today}), emptyCounts(record.plan.categories), {}};
    for (const SchoolProfile& school : schools)
        count(table.all, school, log, today);
    for (auto& [name, members] : byName)
        table.districts.push_back(
            {name,
             assess(record, {year, Scope::district(name), today}),
             std::move(members.counts),
             std::move(members.schools)});
    return table;
}

std::vector<DistrictConcern> concernsOf(const DistrictStandings& district, const Plan& plan)
{
    std::vector<DistrictConcern> concerns;
    for (const RagStatus status : {RagStatus::Red, RagStatus::Amber})
        for (const IndicatorResult& result : district.scorecard.indicators)
            if (result.rating.status == status)
                concerns.push_back({&result, actionsOf(plan, result.indicator.priority)});
    return concerns;
}

} // namespace outturn
