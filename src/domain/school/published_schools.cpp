#include <domain/error.h>
#include <domain/period/days.h>
#include <domain/school/inspected_schools.h>
#include <domain/school/school_profile.h>

#include <algorithm>
#include <tuple>

namespace outturn {

namespace {

/// The school first, then those that it followed.
std::vector<Urn> lineOf(const School& school)
{
    std::vector<Urn> line{school.urn};
    line.insert(line.end(), school.predecessors.begin(), school.predecessors.end());
    return line;
}

} // namespace

PublishedSchools::PublishedSchools(
    SchoolRegister schools,
    InspectionHistory inspections,
    std::vector<Dataset> tables,
    std::span<const ComputedMeasure> computed,
    std::span<const MeasureVersion> catalogue,
    const FloorStandards& standards)
    : m_schools(std::move(schools))
    , m_inspections(std::move(inspections))
{
    std::ranges::sort(tables, [](const Dataset& a, const Dataset& b) {
        return std::tie(a.identity.year, a.identity.source) <
            std::tie(b.identity.year, b.identity.source);
    });
    for (Dataset& table : tables)
        m_datasets.push_back(std::make_unique<const Dataset>(std::move(table)));
    for (const auto& table : m_datasets) {
        m_tables.emplace_back(*table, computed, catalogue, standards);
        std::optional<Judged>& judged = m_floors.emplace_back();
        const DatasetIdentity& identity = table->identity;
        const FloorStandard* standard = standards.find(identity.source, identity.year);
        if (standard == nullptr)
            continue;
        try {
            judged.emplace(Judged{
                identity.year,
                standard,
                FloorTest(*standard, *table),
                nextYearsTest(*table, standards)});
        } catch (const Error&) {
            judged.reset(); // a table without the columns: nobody is judged by it
        }
    }
    for (const MeasureVersion& version : catalogue)
        m_order.push_back(version.code);
}

std::optional<FloorPosition>
PublishedSchools::floorOf(const School& school, AcademicYear current) const
{
    std::optional<FloorPosition> latest;
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        const std::optional<Judged>& judged = m_floors[i];
        const auto row = m_tables[i].rowOf(school.urn);
        if (!judged || !row || judged->year >= current)
            continue;
        FloorStanding standing =
            standingOf(judged->test, judged->next ? &*judged->next : nullptr, *row);
        if (latest && latest->year == judged->year &&
            standing.judgement.outcome == FloorOutcome::LeftOut)
            continue; // a school of both key stages is judged at one of them
        latest = FloorPosition{judged->year, judged->standard->name, std::move(standing)};
    }
    return latest;
}

SchoolProfile PublishedSchools::profileOf(const School& school, const Date& day) const
{
    const AcademicYear current = academicYearOf(day);
    SchoolProfile profile{school, {}, {}, false, {}, floorOf(school, current)};
    for (const Inspection& inspection : m_inspections.of(school.urn))
        if (inspection.date <= day)
            profile.inspections.push_back(inspection);
    if (!profile.inspections.empty())
        profile.latest = profile.inspections.back();
    else
        for (const Urn before : school.predecessors)
            if (const Inspection* earlier = m_inspections.latestBy(before, day);
                earlier != nullptr && (!profile.latest || profile.latest->date < earlier->date)) {
                profile.latest = *earlier;
                profile.isLatestOfPredecessor = true;
            }
    for (const ResultsTable& table : m_tables) {
        if (table.table().identity.year >= current)
            continue; // not out yet
        for (const Urn urn : lineOf(school)) {
            const auto row = table.rowOf(urn);
            if (!row)
                continue;
            std::vector<SchoolResult> results = table.resultsOf(*row);
            profile.results.insert(profile.results.end(), results.begin(), results.end());
            break;
        }
    }
    std::ranges::stable_sort(profile.results, {}, [this](const SchoolResult& result) {
        return std::ranges::find(m_order, result.measure) - m_order.begin();
    });
    return profile;
}

std::vector<SchoolProfile>
PublishedSchools::profilesOf(std::string_view council, const Date& day) const
{
    const InspectionQuestion question{day, {}, std::string(council), false, false};
    std::vector<SchoolProfile> profiles;
    for (const InspectedSchool& each : inspectedSchools(m_schools, m_inspections, question))
        profiles.push_back(profileOf(*each.school, day));
    return profiles;
}

} // namespace outturn
