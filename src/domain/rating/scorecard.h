#pragma once

#include <domain/outturn/outturn.h>
#include <domain/plan/plan.h>
#include <domain/rating/cohort_arithmetic.h>
#include <domain/rating/direction_of_travel.h>
#include <domain/rating/districts.h>
#include <domain/rating/rag_status.h>
#include <domain/rating/rating.h>
#include <domain/rating/review_point.h>
#include <domain/rating/trajectory.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// How many figures have each status, and the worst colour among them. Activity indicators, which
/// are never rated, are not counted.
class StatusCounts
{
public:
    void add(RagStatus status) { ++m_counts[static_cast<std::size_t>(status)]; }

    [[nodiscard]] int of(RagStatus status) const
    {
        return m_counts[static_cast<std::size_t>(status)];
    }

    [[nodiscard]] int total() const;

    /// Red before amber before green. Where nothing has a colour, the first status present in the
    /// order of RagStatus; NoData when there is nothing at all.
    [[nodiscard]] RagStatus worst() const;

    friend bool operator==(const StatusCounts&, const StatusCounts&) = default;

private:
    std::array<int, EnumCodes<RagStatus>::table.size()> m_counts{};
};

/// One indicator, assessed.
struct IndicatorResult
{
    Indicator indicator;
    /// The effective one. Where targets are for every district and the scope is the council, that
    /// of the district furthest behind, which its scope names; rating and direction are then its.
    std::optional<Outturn> outturn;
    Rating rating;
    DirectionOfTravel direction;
    std::optional<Decimal> minimum;   ///< at the indicator's precision
    std::optional<Decimal> benchmark; ///< of the year; else the latest before it
    std::optional<AcademicYear> benchmarkYear;
    std::optional<CohortArithmetic> cohort;
    std::optional<ChanceInterval> chance;
    std::vector<TrajectoryPoint> trajectory;
    /// Over the comparable years up to this one; never across districts.
    std::optional<Trend> trend;
};

/// A priority with the count in each status and the worst of them.
struct PriorityResult
{
    Priority priority;
    StatusCounts counts;
};

/// The plan assessed for one year and scope. Built once and shown everywhere: window, command line
/// and report render this same value and recompute nothing.
struct Scorecard
{
    ReviewPoint point;
    std::vector<IndicatorResult> indicators; ///< in the plan's order
    std::vector<PriorityResult> priorities;  ///< in the plan's order
    StatusCounts counts;
};

/// Assesses every indicator of @p record. Provisional figures are compared with provisional ones
/// where both years have them, and a figure of another measure version is never compared.
[[nodiscard]] Scorecard assess(const RecordView& record, const ReviewPoint& point);

/// The same for one indicator, as the entry grid needs on each keystroke.
[[nodiscard]] IndicatorResult
assessIndicator(const RecordView& record, const Indicator& indicator, const ReviewPoint& point);

/// The latest year of @p record in which an indicator has an outturn, other than a forecast, and a
/// target; the plan's first target year when none has.
[[nodiscard]] AcademicYear latestYearWithOutturns(const PlanRecord& record);

/// The year to show first: the one that the plan's own year is judged on where any of its targets
/// has an outturn, else latestYearWithOutturns().
[[nodiscard]] AcademicYear yearInReview(const PlanRecord& record);

} // namespace outturn
