#include <cli/json_text.h>
#include <cli/measure_tables.h>
#include <cli/school_files.h>
#include <domain/measure/figure.h>
#include <domain/period/days.h>
#include <domain/school/collaboration.h>
#include <domain/school/inspected_schools.h>
#include <planfile/category_rules.h>
#include <planfile/measure_catalogue.h>

#include <nlohmann/json.hpp>

namespace outturn::cli {

namespace {

using nlohmann::ordered_json;

std::string categoryOf(SchoolFiles& files, Urn school)
{
    const CategoryDecision* decision = files.log().categoryOn(school, files.day());
    return decision == nullptr ? std::string() : decision->category.text();
}

std::string adviserOf(SchoolFiles& files, Urn school)
{
    const AdviserAllocation* allocation =
        files.log().adviserIn(school, academicYearOf(files.day()));
    return allocation == nullptr ? std::string() : allocation->adviser;
}

std::string gradeOf(const SchoolProfile& school)
{
    return school.latest ? std::string(labelOf(school.latest->overall)) : std::string();
}

ordered_json schoolJson(SchoolFiles& files, const SchoolProfile& school)
{
    const Urn urn = school.school.urn;
    return {
        {"urn", urn.value()},
        {"name", school.school.name},
        {"phase", toCode(kindOf(school.school))},
        {"district", orNull(school.school.district)},
        {"ofsted",
         school.latest ? ordered_json(toCode(school.latest->overall)) : ordered_json(nullptr)},
        {"inspected",
         school.latest ? ordered_json(school.latest->date.text()) : ordered_json(nullptr)},
        {"category", orNull(categoryOf(files, urn))},
        {"floorRisk", toCode(school.floor ? school.floor->standing.risk : FloorRisk::NotJudged)},
        {"adviser", orNull(adviserOf(files, urn))}};
}

void list(const SchoolOptions& options, const Session& session)
{
    SchoolFiles files(options, store::Access::ReadOnly, session);
    ordered_json json = ordered_json::array();
    std::vector<std::vector<std::string>> rows;
    for (const SchoolProfile& school : files.profiles()) {
        if (!options.district.empty() && school.school.district != options.district)
            continue;
        json.push_back(schoolJson(files, school));
        rows.push_back(
            {school.school.name,
             school.school.urn.text(),
             std::string(labelOf(kindOf(school.school))),
             school.school.district,
             gradeOf(school),
             categoryOf(files, school.school.urn),
             school.floor ? std::string(labelOf(school.floor->standing.risk)) : "",
             adviserOf(files, school.school.urn)});
    }
    if (options.json)
        session.out << jsonText(json);
    else
        printColumns(
            {"School", "Number", "Phase", "District", "Ofsted", "Category", "Floor", "Adviser"},
            rows,
            session,
            8);
}

ordered_json resultJson(const CollaborationResult& result)
{
    const auto figure = [&result](const std::optional<Decimal>& value) {
        return value ? ordered_json(value->text(result.decimals)) : ordered_json(nullptr);
    };
    return {
        {"measure", result.measure.text()},
        {"year", result.year.endYear()},
        {"now", figure(result.now)},
        {"before", figure(result.before)},
        {"better", result.better},
        {"schools", result.schools}};
}

void showCollaborations(const SchoolOptions& options, const Session& session)
{
    SchoolFiles files(options, store::Access::ReadOnly, session);
    const std::vector<Collaboration> found =
        collaborations(files.log(), files.day(), files.profiles(), planfile::builtInMeasures());
    ordered_json json = ordered_json::array();
    for (const Collaboration& each : found) {
        ordered_json members = ordered_json::array();
        for (const Urn urn : each.members)
            members.push_back({{"urn", urn.value()}, {"name", files.nameOf(urn)}});
        ordered_json results = ordered_json::array();
        for (const CollaborationResult& result : each.results)
            results.push_back(resultJson(result));
        json.push_back(
            {{"collaboration", each.name},
             {"members", std::move(members)},
             {"results", std::move(results)}});
    }
    if (options.json) {
        session.out << jsonText(json);
        return;
    }
    for (const Collaboration& each : found) {
        session.print(
            each.name + ": " +
            figureText(
                Decimal::whole(static_cast<std::int64_t>(each.members.size())), Unit::Schools, 0));
        for (const CollaborationResult& result : each.results) {
            const MeasureVersion* measure =
                findMeasure(planfile::builtInMeasures(), result.measure);
            session.print(
                "  " + measure->name + ", " + result.year.label() + ": " +
                figureText(*result.now, measure->unit, result.decimals) + " (" +
                figureText(*result.before, measure->unit, result.decimals) +
                " the year before), better in " + std::to_string(result.better) + " of " +
                figureText(Decimal::whole(result.schools), Unit::Schools, 0));
        }
    }
}

} // namespace

void addSchoolLists(CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    CLI::App* all = school.add_subcommand("list", "The council's schools that are open");
    CLI::App* together =
        school.add_subcommand("collaborations", "Collaborations of schools and their results");
    for (CLI::App* command : {all, together}) {
        command->add_option("--on", options->on, "The day that is looked at: 2013-10-04 (today)");
        command->add_option("--council", options->council, "The council's number: 886");
        command->add_flag("--json", options->json, "Print it as JSON");
    }
    all->add_option("--district", options->district, "Those of one district");
    all->callback([options, &session] { list(*options, session); });
    together->callback([options, &session] { showCollaborations(*options, session); });
}

} // namespace outturn::cli
