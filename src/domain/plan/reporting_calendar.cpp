#include <domain/plan/plan.h>
#include <domain/plan/reporting_calendar.h>

#include <algorithm>

namespace outturn {
namespace {

constexpr int yearsAhead = 2;

Date deadline(const ReportDue& report)
{
    return report.day.value_or(lastDayOf(report.month));
}

bool isMeetingFixedIn(const ReportingDuty& duty, Month month)
{
    return std::ranges::any_of(duty.meetings, [month](Date meeting) {
        return meeting.year() == month.year() && meeting.month() == month.month();
    });
}

void addDuty(const ReportingDuty& duty, Date from, Date to, std::vector<ReportDue>& due)
{
    const auto addWhereWithin = [&](const ReportDue& report) {
        if (from <= deadline(report) && deadline(report) <= to)
            due.push_back(report);
    };
    for (const Date meeting : duty.meetings)
        if (from <= meeting && meeting <= to)
            due.push_back({duty.code, meeting.inMonth(), meeting});
    for (int year = from.year(); year <= to.year(); ++year)
        for (const MonthOfYear ofYear : duty.months)
            if (const Month month(year, ofYear.value()); !isMeetingFixedIn(duty, month))
                addWhereWithin({duty.code, month, std::nullopt});
}

/// The same day @p years later; 28 February where that year has no 29th.
Date yearsAfter(Date day, int years)
{
    const Month month(day.year() + years, day.month());
    return {month.year(), month.month(), std::min(day.day(), lastDayOf(month).day())};
}

} // namespace

std::vector<ReportDue> reportsDue(const Plan& plan, Date from, Date to)
{
    std::vector<ReportDue> due;
    for (const ReportingDuty& duty : plan.reporting)
        addDuty(duty, from, to, due);
    std::ranges::stable_sort(due, {}, deadline);
    return due;
}

std::optional<ReportDue> nextReportDue(const Plan& plan, Date day)
{
    const std::vector<ReportDue> due = reportsDue(plan, day, yearsAfter(day, yearsAhead));
    return due.empty() ? std::nullopt : std::optional(due.front());
}

const ReportingDuty* findDuty(const Plan& plan, const DutyCode& code)
{
    const auto found = std::ranges::find(plan.reporting, code, &ReportingDuty::code);
    return found == plan.reporting.end() ? nullptr : &*found;
}

} // namespace outturn
