#include <cli/json_text.h>
#include <cli/measure_tables.h>
#include <cli/school_files.h>
#include <domain/error.h>
#include <domain/measure/figure.h>
#include <domain/school/inspected_schools.h>
#include <planfile/category_rules.h>
#include <planfile/measure_catalogue.h>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace outturn::cli {

namespace {

using nlohmann::ordered_json;
using store::StoredLogEntry;

ordered_json dayJson(const std::optional<Date>& day)
{
    return day ? ordered_json(day->text()) : ordered_json(nullptr);
}

ordered_json identityJson(const School& school)
{
    ordered_json before = ordered_json::array();
    for (const Urn urn : school.predecessors)
        before.push_back(urn.value());
    return {
        {"urn", school.urn.value()},
        {"name", school.name},
        {"phase", toCode(kindOf(school))},
        {"type", orNull(school.type)},
        {"status", school.status ? ordered_json(toCode(*school.status)) : ordered_json(nullptr)},
        {"district", orNull(school.district)},
        {"council", orNull(school.council)},
        {"opened", dayJson(school.opened)},
        {"closed", dayJson(school.closed)},
        {"predecessors", std::move(before)}};
}

ordered_json inspectionJson(const Inspection& inspection)
{
    return {
        {"date", inspection.date.text()},
        {"overall", toCode(inspection.overall)},
        {"category",
         inspection.category ? ordered_json(toCode(*inspection.category)) : ordered_json(nullptr)}};
}

ordered_json resultJson(const SchoolResult& result)
{
    const auto figure = [&result](const std::optional<Decimal>& value) {
        return value ? ordered_json(value->text(result.decimals)) : ordered_json(nullptr);
    };
    return {
        {"measure", result.measure.text()},
        {"year", result.year.endYear()},
        {"of", result.of.value()},
        {"figure", result.text},
        {"pupils", result.pupils ? ordered_json(*result.pupils) : ordered_json(nullptr)},
        {"council", figure(result.council)},
        {"national", figure(result.national)},
        {"floor", figure(result.floor)}};
}

ordered_json floorJson(const FloorPosition& position)
{
    const FloorStanding& standing = position.standing;
    const auto& margin = standing.judgement.attainment;
    return {
        {"year", position.year.endYear()},
        {"standard", position.standard},
        {"outcome", toCode(standing.judgement.outcome)},
        {"risk", toCode(standing.risk)},
        {"reason", standing.judgement.reason},
        {"warning", orNull(standing.warning)},
        {"pupilsToSpare", margin ? ordered_json(margin->spare()) : ordered_json(nullptr)}};
}

ordered_json suggestionJson(const CategorySuggestion& suggestion)
{
    ordered_json reasons = ordered_json::array();
    for (const CategoryReason& reason : suggestion.reasons)
        reasons.push_back({{"category", reason.category.text()}, {"reason", reason.text}});
    return {
        {"category", suggestion.category.text()},
        {"reasons", std::move(reasons)},
        {"unknown", suggestion.unknown}};
}

std::optional<CategorySuggestion> suggestionFor(SchoolFiles& files, const SchoolProfile& school)
{
    const auto& scheme = files.record().plan.categories;
    if (!scheme || scheme->categories.empty())
        return std::nullopt;
    return suggestCategory(
        school,
        files.log(),
        files.day(),
        *scheme,
        planfile::builtInSupportRules(),
        planfile::builtInMeasures());
}

/// The school's entries that lie up to the day asked about, the latest first.
std::vector<StoredLogEntry> entriesOf(SchoolFiles& files, Urn school)
{
    std::vector<StoredLogEntry> entries;
    for (const StoredLogEntry& entry : files.entries())
        if (schoolOf(entry.entry) == school && dateOf(entry.entry) <= files.day())
            entries.push_back(entry);
    std::ranges::stable_sort(entries, [](const StoredLogEntry& a, const StoredLogEntry& b) {
        return dateOf(a.entry) > dateOf(b.entry);
    });
    return entries;
}

ordered_json toJson(SchoolFiles& files, const SchoolProfile& school)
{
    const auto& scheme = files.record().plan.categories;
    const CategoryDecision* decision = files.log().categoryOn(school.school.urn, files.day());
    const auto suggestion = suggestionFor(files, school);
    ordered_json json = identityJson(school.school);
    json["category"] = decision ? ordered_json(decision->category.text()) : ordered_json(nullptr);
    json["nextReview"] = decision ? dayJson(decision->nextReview) : ordered_json(nullptr);
    json["suggested"] = suggestion ? suggestionJson(*suggestion) : ordered_json(nullptr);
    json["floor"] = school.floor ? floorJson(*school.floor) : ordered_json(nullptr);
    json["inspections"] = ordered_json::array();
    for (const Inspection& inspection : school.inspections)
        json["inspections"].push_back(inspectionJson(inspection));
    json["latestInspection"] =
        school.latest ? inspectionJson(*school.latest) : ordered_json(nullptr);
    json["latestInspectionOfPredecessor"] = school.isLatestOfPredecessor;
    json["results"] = ordered_json::array();
    for (const SchoolResult& result : school.results)
        json["results"].push_back(resultJson(result));
    json["log"] = ordered_json::array();
    for (const StoredLogEntry& entry : entriesOf(files, school.school.urn))
        json["log"].push_back(entryJson(entry, scheme));
    return json;
}

void printIdentity(const School& school, const Session& session)
{
    session.print(school.name + " (" + school.urn.text() + ")");
    std::string line(labelOf(kindOf(school)));
    for (const std::string& part : {school.type, school.district})
        line += part.empty() ? "" : ", " + part;
    session.print(line);
    if (school.closed)
        session.print("Closed on " + school.closed->label());
}

void printResults(const SchoolProfile& school, const Session& session)
{
    std::vector<std::vector<std::string>> rows;
    for (const SchoolResult& result : school.results) {
        const auto figure = [&result](const std::optional<Decimal>& value) {
            return value ? value->text(result.decimals) : std::string("-");
        };
        const MeasureVersion* measure = findMeasure(planfile::builtInMeasures(), result.measure);
        rows.push_back(
            {measure->name,
             result.year.label(),
             result.text,
             result.pupils ? std::to_string(*result.pupils) : "-",
             figure(result.council),
             figure(result.national),
             figure(result.floor)});
    }
    if (!rows.empty())
        printColumns(
            {"Measure", "Year", "School", "Pupils", "Council", "England", "Floor"},
            rows,
            session,
            2);
}

void printShow(SchoolFiles& files, const SchoolProfile& school, const Session& session)
{
    printIdentity(school.school, session);
    for (const Inspection& inspection : school.inspections)
        session.print(
            "Inspected " + inspection.date.label() + ": " +
            std::string(labelOf(inspection.overall)) +
            (inspection.category ? ", " + std::string(labelOf(*inspection.category)) : ""));
    if (school.isLatestOfPredecessor)
        session.print(
            "The school it followed was inspected " + school.latest->date.label() + ": " +
            std::string(labelOf(school.latest->overall)));
    if (school.floor) {
        const FloorStanding& standing = school.floor->standing;
        session.print(
            school.floor->standard + ", " + school.floor->year.label() + ": " +
            std::string(labelOf(standing.risk)) + "; " + standing.judgement.reason +
            (standing.warning.empty() ? "" : "; " + standing.warning));
    }
    if (const auto suggestion = suggestionFor(files, school)) {
        session.print("Suggested category: " + suggestion->category.text());
        for (const CategoryReason& reason : suggestion->reasons)
            session.print("  " + reason.category.text() + "  " + reason.text);
        for (const std::string& unknown : suggestion->unknown)
            session.print("  Not looked at: " + unknown);
    }
    printResults(school, session);
    for (const StoredLogEntry& entry : entriesOf(files, school.school.urn))
        session.print(
            dateOf(entry.entry).text() + "  " + referenceOf(entry) + "  " +
            (entry.isWithdrawn ? "(withdrawn) " : "") +
            textOf(entry.entry, files.record().plan.categories));
}

void show(const SchoolOptions& options, const Session& session)
{
    SchoolFiles files(options, store::Access::ReadOnly, session);
    const School school = files.school(options.school);
    const SchoolProfile profile = files.published().profileOf(school, files.day());
    if (options.json)
        session.out << jsonText(toJson(files, profile));
    else
        printShow(files, profile, session);
}

} // namespace

void addSchoolShow(CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    CLI::App* command = school.add_subcommand(
        "show", "One school: results, inspections, floor, category, and what was done with it");
    command->add_option("--school", options->school, "Its number (URN)")->required();
    command->add_option("--on", options->on, "The day that is looked at: 2013-10-04 (today)");
    command->add_flag("--json", options->json, "Print it as JSON");
    command->callback([options, &session] { show(*options, session); });
}

} // namespace outturn::cli
