#include <app/plan/open_plan.h>
#include <app/schools/known_schools.h>
#include <app/text.h>
#include <domain/plan/record_part.h>
#include <domain/school/computed_outturn.h>
#include <planfile/category_rules.h>
#include <planfile/computed_measures.h>
#include <planfile/floor_standards.h>
#include <planfile/measure_catalogue.h>
#include <store/schools/district_figures.h>
#include <store/schools/published_schools_reader.h>

#include <QStringList>

#include <algorithm>
#include <set>

namespace outturn::app {

KnownSchools::KnownSchools(OpenPlan& plan)
    : m_plan(plan)
{
    connect(&plan, &OpenPlan::recordChanged, this, &KnownSchools::forget);
    connect(&plan, &OpenPlan::yearChanged, this, [this] {
        m_districts.reset();
        emit changed();
    });
}

void KnownSchools::forget()
{
    m_entries.reset();
    m_log.reset();
    m_districts.reset();
    // Published tables are never changed: as long as the same ones count, what was read holds.
    if (m_published && m_plan.store().datasets() != m_datasets) {
        m_published.reset();
        m_profiles.reset();
        m_others.clear();
    }
    emit changed();
}

Date KnownSchools::today() const
{
    return m_plan.session().today;
}

const std::vector<store::StoredLogEntry>& KnownSchools::entries() const
{
    if (!m_entries)
        m_entries = store::SchoolLogStore::read(m_plan.store());
    return *m_entries;
}

const SchoolLog& KnownSchools::log() const
{
    if (!m_log)
        m_log = store::logOf(entries());
    return *m_log;
}

const PublishedSchools& KnownSchools::published() const
{
    if (!m_published) {
        m_datasets = m_plan.store().datasets();
        m_published.emplace(store::readPublishedSchools(
            store::PublishedTables(m_plan.store()),
            planfile::builtInComputedMeasures(),
            planfile::builtInMeasures(),
            planfile::builtInFloorStandards()));
    }
    return *m_published;
}

const std::vector<SchoolProfile>& KnownSchools::profiles() const
{
    if (!m_profiles)
        m_profiles = published().profilesOf(
            councilNumber(published().schools(), m_plan.record().plan.identity.council), today());
    return *m_profiles;
}

const SchoolProfile* KnownSchools::find(Urn school) const
{
    for (const SchoolProfile& profile : profiles())
        if (profile.school.urn == school)
            return &profile;
    if (const auto known = m_others.find(school); known != m_others.end())
        return &known->second;
    const School* registered = published().schools().find(school);
    if (registered == nullptr)
        return nullptr;
    return &m_others.emplace(school, published().profileOf(*registered, today())).first->second;
}

QString KnownSchools::nameOf(Urn school) const
{
    const School* known = published().schools().find(school);
    return toQString(std::string_view(known == nullptr ? school.text() : known->name));
}

PlanRecord KnownSchools::districtRecord() const
{
    const store::PublishedTables tables(m_plan.store());
    store::ComputedFigures figures(tables, planfile::builtInFloorStandards());
    PlanRecord record = withOutturnsOf({ScopeKind::Council, ScopeKind::District}, m_plan.record());
    const std::vector<Outturn> computed = store::districtFigures(
        record,
        m_plan.year(),
        councilNumber(published().schools(), record.plan.identity.council),
        figures,
        planfile::builtInComputedMeasures(),
        planfile::builtInMeasures());
    return withComputed(std::move(record), computed);
}

const DistrictTable& KnownSchools::districts() const
{
    if (!m_districts)
        m_districts = districtTable(districtRecord(), m_plan.year(), today(), profiles(), log());
    return *m_districts;
}

std::vector<SchoolDue> KnownSchools::due() const
{
    return dueWithSchools(
        log(), today(), m_plan.record().plan.categories, planfile::builtInSupportRules());
}

std::vector<AdviserCaseload> KnownSchools::caseloads() const
{
    return outturn::caseloads(
        log(), today(), m_plan.record().plan.categories, planfile::builtInSupportRules());
}

std::optional<CategorySuggestion> KnownSchools::suggestionFor(const SchoolProfile& school) const
{
    const auto& scheme = m_plan.record().plan.categories;
    if (!scheme || scheme->categories.empty())
        return std::nullopt;
    return suggestCategory(
        school,
        log(),
        today(),
        *scheme,
        planfile::builtInSupportRules(),
        planfile::builtInMeasures());
}

QStringList KnownSchools::people() const
{
    std::set<std::string> names;
    for (const Officer& officer : m_plan.record().plan.officers)
        names.insert(officer.name);
    for (const AdviserAllocation& allocation : log().allocations())
        names.insert(allocation.adviser);
    for (const SchoolVisit& visit : log().visits())
        names.insert(visit.adviser);
    QStringList people;
    for (const std::string& name : names)
        people += toQString(std::string_view(name));
    return people;
}

} // namespace outturn::app
