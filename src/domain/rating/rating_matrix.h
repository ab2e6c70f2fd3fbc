#pragma once

#include <domain/rating/record_view.h>
#include <domain/rating/scorecard.h>
#include <domain/rating/year_standing.h>

#include <optional>
#include <vector>

namespace outturn {

/// Every indicator in every year of the plan, each rated as in that year.
struct RatingMatrix
{
    std::vector<AcademicYear> years;                   ///< the earliest first; never empty
    std::vector<std::vector<YearStanding>> indicators; ///< in the plan's order; one of each year
    /// Of each priority in the plan's order: how many of its indicators have each status in each
    /// year. A year in which an indicator has neither figure nor target is not counted.
    std::vector<std::vector<StatusCounts>> priorities;
};

/// The years that a matrix has: those of the plan's targets, and the one before them where any
/// indicator has a figure in it, from which the plan set out.
[[nodiscard]] std::vector<AcademicYear> yearsOfPlan(const RecordView& record);

/// Rates every indicator of @p record in each of yearsOfPlan(). With a day, a year whose results
/// are not expected by then is "not due".
[[nodiscard]] RatingMatrix
ratingMatrix(const RecordView& record, const Scope& scope, std::optional<Date> asAt);

/// True where a year has nothing to say of an indicator: no figure, and no target was set for it.
[[nodiscard]] bool isOutsidePlan(const Indicator& indicator, const YearStanding& standing);

} // namespace outturn
