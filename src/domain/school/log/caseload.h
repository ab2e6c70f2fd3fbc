#pragma once

#include <domain/school/log/due.h>

#include <string>
#include <vector>

namespace outturn {

/// What an adviser has to do in an academic year, and has done.
struct AdviserCaseload
{
    std::string adviser;
    std::vector<Urn> schools; ///< allocated to the adviser, by number
    int prioritySchools = 0;  ///< of those, on the day asked about
    Decimal daysAllocated;
    int visits = 0; ///< made by the adviser in the year, in whichever school
    Decimal daysUsed;
    int meetingsOverdue = 0; ///< with schools allocated to the adviser

    /// Negative when more was used than set aside.
    [[nodiscard]] Decimal daysLeft() const { return daysAllocated - daysUsed; }

    friend bool operator==(const AdviserCaseload&, const AdviserCaseload&) = default;
};

/// The caseload of everybody who has schools or made visits in the academic year of @p today, by
/// name.
[[nodiscard]] std::vector<AdviserCaseload> caseloads(
    const SchoolLog& log,
    const Date& today,
    const std::optional<CategoryScheme>& scheme,
    const SupportRules& rules);

} // namespace outturn
