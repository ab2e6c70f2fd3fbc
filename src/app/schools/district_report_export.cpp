#include <app/plan/open_plan.h>
#include <app/schools/district_report_export.h>
#include <app/schools/known_schools.h>
#include <app/text.h>
#include <app/window/file_chooser.h>
#include <app/window/problem.h>
#include <domain/disclosure/classification.h>
#include <domain/disclosure/public_record.h>
#include <report/district/district_report.h>
#include <report/report.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace outturn::app {

namespace {

SchoolDistricts districtsOf(const KnownSchools& schools)
{
    SchoolDistricts districts;
    for (const SchoolProfile& school : schools.profiles())
        if (!school.school.district.empty())
            districts.emplace(school.school.urn, school.school.district);
    return districts;
}

/// What was agreed with the district's schools at their last progress meetings.
std::vector<std::pair<std::string, std::string>>
agreedIn(const KnownSchools& schools, const DistrictStandings& district)
{
    std::vector<std::pair<std::string, std::string>> agreed;
    for (const Urn school : district.schools) {
        const ProgressMeeting* meeting = schools.log().lastMeetingBy(school, schools.today());
        if (meeting != nullptr && !meeting->agreed.empty())
            agreed.emplace_back(toStdString(schools.nameOf(school)), meeting->agreed);
    }
    return agreed;
}

report::Document documentOn(const KnownSchools& schools, const std::string& name)
{
    const Plan& plan = schools.plan().record().plan;
    PlanRecord record = schools.districtRecord();
    const bool isPublic = isOpenToPublic(report::usualClassification(plan));
    std::string note;
    if (isPublic) {
        PublicRecord open = forThePublic(record, plan.disclosureThreshold, districtsOf(schools));
        if (!open.withheld.empty())
            note = "figures about fewer than " + std::to_string(plan.disclosureThreshold) +
                " pupils, and those that would give them away.";
        record = std::move(open.record);
    }
    const DistrictTable table = districtTable(
        record, schools.plan().year(), schools.today(), schools.profiles(), schools.log());
    const auto district = std::ranges::find(table.districts, name, &DistrictStandings::name);
    if (district == table.districts.end())
        throw Error(ErrorKind::Input, "there is no district '" + name + "' any more");
    return report::buildDistrictReport(
        {.plan = plan,
         .table = table,
         .district = *district,
         .agreed = isPublic ? std::vector<std::pair<std::string, std::string>>()
                            : agreedIn(schools, *district),
         .note = note,
         .date = schools.today(),
         .auditHead = schools.plan().auditHead()});
}

} // namespace

void exportDistrictReport(
    const KnownSchools& schools, const QString& district, FileChooser& files, QWidget* parent)
{
    const QString ending = toQString(toCode(report::Format::Docx));
    const QDir folder = QFileInfo(toQString(schools.plan().file())).absoluteDir();
    const auto file = files.reportToWrite(
        parent, folder.filePath(QStringLiteral("%1.%2").arg(district, ending)), ending);
    if (!file)
        return;
    runOrShowProblem(parent, QObject::tr("The report could not be written."), [&] {
        report::writeReport(
            documentOn(schools, toStdString(district)), report::Format::Docx, toPath(*file));
    });
}

} // namespace outturn::app
