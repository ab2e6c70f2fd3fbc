#include <cli/choice.h>
#include <cli/plan_files.h>
#include <cli/school_files.h>
#include <domain/disclosure/public_record.h>
#include <domain/error.h>
#include <report/district/district_report.h>
#include <report/report.h>

namespace outturn::cli {

namespace {

struct DistrictReportOptions
{
    std::string format;
    std::string out;
    bool isPublic = false;
};

SchoolDistricts districtsOf(const std::vector<SchoolProfile>& schools)
{
    SchoolDistricts districts;
    for (const SchoolProfile& school : schools)
        if (!school.school.district.empty())
            districts.emplace(school.school.urn, school.school.district);
    return districts;
}

const DistrictStandings& require(const DistrictTable& table, const std::string& name)
{
    std::string known;
    for (const DistrictStandings& district : table.districts) {
        if (district.name == name)
            return district;
        known += (known.empty() ? "" : ", ") + district.name;
    }
    throw Error(
        ErrorKind::Input,
        "there is no district '" + name + "'" +
            (known.empty() ? "" : "; expected one of " + known));
}

std::vector<std::pair<std::string, std::string>>
agreedIn(const DistrictStandings& district, SchoolFiles& files)
{
    std::vector<std::pair<std::string, std::string>> agreed;
    for (const Urn school : district.schools) {
        const ProgressMeeting* meeting = files.log().lastMeetingBy(school, files.day());
        if (meeting != nullptr && !meeting->agreed.empty())
            agreed.emplace_back(files.nameOf(school), meeting->agreed);
    }
    return agreed;
}

void write(
    const SchoolOptions& options, const DistrictReportOptions& wanted, const Session& session)
{
    const auto format = choice<report::Format>("--format", wanted.format);
    refuseToOverwritePlan(wanted.out, options.file);
    SchoolFiles files(options, store::Access::ReadOnly, session);
    const AcademicYear year = AcademicYear::parse(options.year);
    const Plan& plan = files.record().plan;
    PlanRecord record = districtRecord(files, year);
    std::string note;
    if (wanted.isPublic) {
        PublicRecord open =
            forThePublic(record, plan.disclosureThreshold, districtsOf(files.profiles()));
        if (!open.withheld.empty())
            note = "figures about fewer than " + std::to_string(plan.disclosureThreshold) +
                " pupils, and those that would give them away.";
        record = std::move(open.record);
    }
    const DistrictTable table =
        districtTable(record, year, files.day(), files.profiles(), files.log());
    const DistrictStandings& district = require(table, options.district);
    const report::Document document = report::buildDistrictReport(
        {.plan = plan,
         .table = table,
         .district = district,
         .agreed = wanted.isPublic ? std::vector<std::pair<std::string, std::string>>()
                                   : agreedIn(district, files),
         .note = note,
         .date = files.day(),
         .auditHead = files.plan().auditHead()});
    report::writeReport(document, format, wanted.out);
    session.print("Wrote the report to " + wanted.out + ".");
}

} // namespace

void addSchoolDistrictReport(
    CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    auto wanted = std::make_shared<DistrictReportOptions>();
    CLI::App* command = school.add_subcommand("district-report", "A page on one district");
    command->add_option("--district", options->district, "Its name")->required();
    command->add_option("--year", options->year, "Academic year: 2014 is 2013/14")->required();
    command->add_option("--on", options->on, "The day that schools are looked at (today)");
    command->add_option("--council", options->council, "The council's number: 886");
    command->add_flag("--public", wanted->isPublic, "Withhold figures about few pupils");
    command->add_option("--format", wanted->format, listOfCodes<report::Format>())->required();
    command->add_option("--out", wanted->out, "The file to write")->required();
    command->callback([options, wanted, &session] { write(*options, *wanted, session); });
}

} // namespace outturn::cli
