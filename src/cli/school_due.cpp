#include <cli/json_text.h>
#include <cli/measure_tables.h>
#include <cli/school_files.h>
#include <domain/school/log/caseload.h>
#include <planfile/category_rules.h>

#include <nlohmann/json.hpp>

namespace outturn::cli {

namespace {

using nlohmann::ordered_json;

void due(const SchoolOptions& options, const Session& session)
{
    SchoolFiles files(options, store::Access::ReadOnly, session);
    const std::vector<SchoolDue> all = dueWithSchools(
        files.log(), files.day(), files.record().plan.categories, planfile::builtInSupportRules());
    ordered_json json = ordered_json::array();
    std::vector<std::vector<std::string>> rows;
    for (const SchoolDue& each : all) {
        json.push_back(
            {{"urn", each.school.value()},
             {"name", files.nameOf(each.school)},
             {"what", toCode(each.kind)},
             {"due", each.due.text()},
             {"state", toCode(each.state)},
             {"adviser", orNull(each.adviser)},
             {"toJudge", orNull(each.toJudge)}});
        rows.push_back(
            {files.nameOf(each.school),
             std::string(labelOf(each.kind)),
             each.due.text(),
             std::string(toCode(each.state)),
             each.adviser});
    }
    if (options.json)
        session.out << jsonText(json);
    else
        printColumns({"School", "What", "Due", "", "Adviser"}, rows, session, 5);
}

void showCaseloads(const SchoolOptions& options, const Session& session)
{
    SchoolFiles files(options, store::Access::ReadOnly, session);
    const std::vector<AdviserCaseload> all = caseloads(
        files.log(), files.day(), files.record().plan.categories, planfile::builtInSupportRules());
    ordered_json json = ordered_json::array();
    std::vector<std::vector<std::string>> rows;
    for (const AdviserCaseload& each : all) {
        ordered_json schools = ordered_json::array();
        for (const Urn urn : each.schools)
            schools.push_back({{"urn", urn.value()}, {"name", files.nameOf(urn)}});
        json.push_back(
            {{"adviser", each.adviser},
             {"schools", std::move(schools)},
             {"prioritySchools", each.prioritySchools},
             {"daysAllocated", each.daysAllocated.text()},
             {"visits", each.visits},
             {"daysUsed", each.daysUsed.text()},
             {"daysLeft", each.daysLeft().text()},
             {"meetingsOverdue", each.meetingsOverdue}});
        rows.push_back(
            {each.adviser,
             std::to_string(each.schools.size()),
             std::to_string(each.prioritySchools),
             each.daysAllocated.text(),
             std::to_string(each.visits),
             each.daysUsed.text(),
             each.daysLeft().text(),
             std::to_string(each.meetingsOverdue)});
    }
    if (options.json)
        session.out << jsonText(json);
    else
        printColumns(
            {"Adviser",
             "Schools",
             "Priority",
             "Days set aside",
             "Visits",
             "Days used",
             "Days left",
             "Meetings overdue"},
            rows,
            session);
}

} // namespace

void addSchoolDue(CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    CLI::App* dueList =
        school.add_subcommand("due", "Progress meetings and reviews that fall due, overdue first");
    CLI::App* load = school.add_subcommand(
        "caseload", "Each adviser's schools, days and visits of the academic year");
    for (CLI::App* command : {dueList, load}) {
        command->add_option("--on", options->on, "The day that is looked at: 2013-10-04 (today)");
        command->add_flag("--json", options->json, "Print it as JSON");
    }
    dueList->callback([options, &session] { due(*options, session); });
    load->callback([options, &session] { showCaseloads(*options, session); });
}

} // namespace outturn::cli
