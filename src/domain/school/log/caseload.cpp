#include <domain/period/days.h>
#include <domain/school/log/caseload.h>

#include <map>

namespace outturn {

std::vector<AdviserCaseload> caseloads(
    const SchoolLog& log,
    const Date& today,
    const std::optional<CategoryScheme>& scheme,
    const SupportRules& rules)
{
    const AcademicYear year = academicYearOf(today);
    std::map<std::string, AdviserCaseload> byName;
    const auto of = [&byName](const std::string& adviser) -> AdviserCaseload& {
        AdviserCaseload& caseload = byName[adviser];
        caseload.adviser = adviser;
        return caseload;
    };
    for (const Urn school : log.schools())
        if (const AdviserAllocation* allocation = log.adviserIn(school, year)) {
            AdviserCaseload& caseload = of(allocation->adviser);
            caseload.schools.push_back(school);
            caseload.daysAllocated = caseload.daysAllocated + allocation->days;
            if (isPrioritySchool(school, log, today, scheme, rules))
                ++caseload.prioritySchools;
        }
    for (const SchoolVisit& visit : log.visits())
        if (academicYearOf(visit.date) == year && visit.date <= today) {
            AdviserCaseload& caseload = of(visit.adviser);
            ++caseload.visits;
            caseload.daysUsed = caseload.daysUsed + visit.days;
        }
    for (const SchoolDue& due : dueWithSchools(log, today, scheme, rules))
        if (due.kind == DueKind::Meeting && due.state == DueState::Overdue && !due.adviser.empty())
            ++of(due.adviser).meetingsOverdue;
    std::vector<AdviserCaseload> caseloads;
    caseloads.reserve(byName.size());
    for (auto& [name, caseload] : byName)
        caseloads.push_back(std::move(caseload));
    return caseloads;
}

} // namespace outturn
