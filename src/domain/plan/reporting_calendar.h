#pragma once

#include <domain/identifier.h>
#include <domain/period/calendar.h>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace outturn {

struct Plan;

/// A report that somebody expects from the plan's owners, again and again: progress on the targets
/// to the committee, twice a year; an annual report to Cabinet.
///
/// When it is due is known as days (the meetings that are fixed), as months of every year, as both
/// (a fixed meeting stands for its month), or not at all ("regularly").
struct ReportingDuty
{
    DutyCode code;
    std::string report;           ///< what is reported: "Progress on milestones and targets"
    std::string audience;         ///< to whom: "Education Cabinet Committee"
    std::set<MonthOfYear> months; ///< due in these months of every year
    std::vector<Date> meetings;   ///< days already fixed
    std::optional<PostCode> by;   ///< who reports; the plan's director when empty
    std::string wording;          ///< how often, in the source's terms: "regularly"; may be empty
    std::string reconstructed;    ///< what was assumed where the source is silent; empty otherwise
    friend bool operator==(const ReportingDuty&, const ReportingDuty&) = default;
};

/// One report that falls due. Without a fixed day it is due by the end of the month.
struct ReportDue
{
    DutyCode duty;
    Month month;
    std::optional<Date> day;
    friend bool operator==(const ReportDue&, const ReportDue&) = default;
};

/// Every report that falls due from @p from to @p to, both included, in order of time; a report
/// due in a month lies within when the month's last day does. Those of the same day stand in the
/// plan's order.
[[nodiscard]] std::vector<ReportDue> reportsDue(const Plan& plan, Date from, Date to);

/// The next report due on or after @p day, at most two years ahead; nothing when none is.
[[nodiscard]] std::optional<ReportDue> nextReportDue(const Plan& plan, Date day);

/// The duty with that code; nullptr when there is none.
[[nodiscard]] const ReportingDuty* findDuty(const Plan& plan, const DutyCode& code);

} // namespace outturn
