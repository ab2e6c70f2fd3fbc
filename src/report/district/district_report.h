#pragma once

#include <domain/period/calendar.h>
#include <domain/school/district_standing.h>
#include <report/document.h>

#include <string>

namespace outturn::report {

/// All that a report on one district is made from.
struct DistrictReportRequest
{
    const Plan& plan;
    const DistrictTable& table;
    const DistrictStandings& district; ///< one of the table's
    /// What was agreed with schools of the district: name of the school, outcomes. Empty for a
    /// paper that the public may see.
    std::vector<std::pair<std::string, std::string>> agreed;
    std::string note; ///< what was withheld; may be empty
    Date date;
    std::string auditHead; ///< printed for traceability; may be empty
};

/// The district on a page: how its indicators stand beside the council, its schools in each status,
/// and what is to be done. Indicators without a figure there are counted, not listed. Pure.
[[nodiscard]] Document buildDistrictReport(const DistrictReportRequest& request);

} // namespace outturn::report
