#pragma once

#include <domain/rating/rating.h>
#include <domain/rating/record_view.h>

#include <string>

namespace outturn {

/// True where the districts' figures decide how the indicator stands: its targets are for every
/// district, and @p scope is the whole council.
[[nodiscard]] bool isDecidedByDistricts(const Indicator& indicator, const Scope& scope);

/// What the districts' figures of one year come to.
struct DistrictStanding
{
    /// The effective figure furthest from its target, the worst where no target can be worked out;
    /// nullptr when no district has any.
    const Outturn* furthestBehind = nullptr;
    int compared = 0; ///< districts with a comparable figure and a target
    int meeting = 0;  ///< of those, how many meet it
};

/// Sets the effective figure of each district against its target of @p year: a direction starts
/// from the district's own figure of the year before. A figure that cannot be compared decides only
/// where none can.
[[nodiscard]] DistrictStanding
districtStanding(const RecordView& record, const Indicator& indicator, AcademicYear year);

/// The effective outturn of @p scope; where the districts decide, that of the one furthest behind.
/// nullptr when there is none.
[[nodiscard]] const Outturn* decidingOutturn(
    const RecordView& record, const Indicator& indicator, const Scope& scope, AcademicYear year);

/// The reason for the council's rating where the districts decided it: "7 of 10 districts with a
/// figure meet the target; furthest behind is Northtown: ..." and the reason of that figure.
[[nodiscard]] std::string
reasonAmongDistricts(const DistrictStanding& standing, const Rating& rating);

} // namespace outturn
