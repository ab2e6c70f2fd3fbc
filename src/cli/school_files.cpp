#include <cli/measure_tables.h>
#include <cli/plan_files.h>
#include <cli/school_files.h>
#include <domain/error.h>
#include <planfile/computed_measures.h>
#include <planfile/floor_standards.h>
#include <planfile/measure_catalogue.h>
#include <store/schools/published_schools_reader.h>

#include <nlohmann/json.hpp>

namespace outturn::cli {

using nlohmann::ordered_json;

namespace {

/// The parts of an entry beside those that every entry has.
struct Parts
{
    ordered_json operator()(const CategoryDecision& each) const
    {
        return {
            {"category", each.category.text()},
            {"reason", each.reason},
            {"agreedBy", each.agreedBy},
            {"nextReview", each.nextReview ? ordered_json(each.nextReview->text()) : nullptr}};
    }

    ordered_json operator()(const InterventionEvent& each) const
    {
        return {{"step", toCode(each.step)}, {"note", each.note}};
    }

    ordered_json operator()(const SchoolVisit& each) const
    {
        return {{"adviser", each.adviser}, {"days", each.days.text()}, {"note", each.note}};
    }

    ordered_json operator()(const ProgressMeeting& each) const
    {
        return {
            {"heldBy", each.heldBy},
            {"notes", each.notes},
            {"agreed", each.agreed},
            {"impact", each.impact ? ordered_json(toCode(*each.impact)) : nullptr},
            {"impactReason", each.impactReason}};
    }

    ordered_json operator()(const AdviserAllocation& each) const
    {
        return {
            {"year", each.year.endYear()}, {"adviser", each.adviser}, {"days", each.days.text()}};
    }

    ordered_json operator()(const CollaborationMembership& each) const
    {
        return {
            {"collaboration", each.collaboration},
            {"from", each.from.text()},
            {"to", each.to ? ordered_json(each.to->text()) : nullptr}};
    }
};

} // namespace

SchoolFiles::SchoolFiles(const SchoolOptions& options, store::Access access, const Session& session)
    : m_plan(openPlan(options.file, access, session))
    , m_record(m_plan.load().record)
    , m_entries(store::SchoolLogStore(m_plan).load())
    , m_log(store::logOf(m_entries))
    , m_day(options.on.empty() ? session.today : Date::parse(options.on))
    , m_council(options.council)
{
}

const PublishedSchools& SchoolFiles::published()
{
    if (!m_published)
        m_published.emplace(store::readPublishedSchools(
            store::PublishedTables(m_plan),
            planfile::builtInComputedMeasures(),
            planfile::builtInMeasures(),
            planfile::builtInFloorStandards()));
    return *m_published;
}

std::string SchoolFiles::council()
{
    if (m_council.empty())
        m_council = councilNumber(published().schools(), m_record.plan.identity.council);
    if (m_council.empty())
        throw Error(
            ErrorKind::Usage,
            published().schools().isEmpty()
                ? "it is not known which schools there are; import the register of schools (gias)"
                : "the register has schools of several councils; say which is meant with --council "
                  "and its number");
    return m_council;
}

const std::vector<SchoolProfile>& SchoolFiles::profiles()
{
    if (!m_profiles)
        m_profiles = published().profilesOf(council(), m_day);
    return *m_profiles;
}

School SchoolFiles::school(const std::string& urn)
{
    const Urn number = Urn::parse(urn);
    if (const School* known = published().schools().find(number))
        return *known;
    if (!published().schools().isEmpty())
        throw Error(ErrorKind::Input, "the register has no school with the number " + urn);
    School unknown{.urn = number};
    unknown.name = number.text();
    return unknown;
}

std::string SchoolFiles::nameOf(Urn urn)
{
    const School* known = published().schools().find(urn);
    return known == nullptr ? urn.text() : known->name;
}

std::string referenceOf(const store::StoredLogEntry& entry)
{
    return std::string(toCode(kindOf(entry.entry))) + ":" + std::to_string(entry.id);
}

ordered_json
entryJson(const store::StoredLogEntry& entry, const std::optional<CategoryScheme>& scheme)
{
    ordered_json json{
        {"entry", referenceOf(entry)},
        {"kind", toCode(kindOf(entry.entry))},
        {"school", schoolOf(entry.entry).value()},
        {"date", dateOf(entry.entry).text()},
        {"text", textOf(entry.entry, scheme)}};
    json.update(std::visit(Parts{}, entry.entry));
    json["enteredBy"] = entry.enteredBy;
    json["enteredAt"] = entry.enteredAt;
    json["withdrawn"] = entry.isWithdrawn;
    return json;
}

} // namespace outturn::cli
