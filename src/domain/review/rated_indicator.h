#pragma once

#include <domain/plan/plan.h>
#include <domain/rating/scorecard.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// How an indicator was rated, with all that decided it: what a review freezes, and what two of
/// them are compared by. Stands by itself: it still says the same when the plan has become another.
struct RatedIndicator
{
    IndicatorCode code;
    PriorityNumber priority;
    std::string name;
    Unit unit = Unit::Percent;
    Polarity polarity = Polarity::Higher;
    int decimals = 1;
    bool isActivity = false; ///< never rated
    AcademicYear year;

    RagStatus status = RagStatus::NoData;
    std::string reason; ///< the sentence behind the status

    // The figure, where there is one.
    bool hasFigure = false;
    std::optional<Decimal> outturn; ///< at the indicator's precision; nothing when suppressed
    std::optional<Stage> stage;
    std::optional<Term> term;
    std::optional<MeasureCode> measure; ///< where it is not the indicator's own version
    Scope figureOf;                     ///< another than the review's where a district decides
    std::string comment;
    std::string source;

    // What it was set against.
    std::optional<Decimal> target; ///< resolved
    std::string targetTerms;       ///< how the plan sets it: "77", "reduce"; empty without one
    std::optional<Decimal> minimum;
    std::optional<Decimal> benchmark;
    std::optional<Decimal> variance; ///< outturn minus target
    Travel travel = Travel::None;
    std::optional<Decimal> yearBefore; ///< the comparable figure of the year before
    std::string policy;                ///< the rule that applied, in words

    friend bool operator==(const RatedIndicator&, const RatedIndicator&) = default;
};

/// Every indicator of @p card, in its order.
[[nodiscard]] std::vector<RatedIndicator> ratedIndicators(const Plan& plan, const Scorecard& card);

/// How many of @p ratings have each status; activity indicators are not counted.
[[nodiscard]] StatusCounts countsOf(const std::vector<RatedIndicator>& ratings);

} // namespace outturn
