#pragma once

#include <domain/decimal.h>
#include <domain/measure/unit.h>
#include <domain/outturn/outturn.h>
#include <domain/plan/indicator.h>
#include <domain/plan/plan.h>
#include <domain/plan/target.h>
#include <domain/rating/policy.h>
#include <domain/rating/rag_status.h>

#include <optional>
#include <string>

namespace outturn {

/// How an indicator stands in a year, and why. All figures are at the indicator's precision.
struct Rating
{
    RagStatus status = RagStatus::NoData;
    std::optional<Decimal> outturn;
    std::optional<Decimal> target;   ///< the resolved figure
    Reach reach = Reach::AtLeast;    ///< whether the target is met at it or only beyond it
    std::optional<Decimal> variance; ///< outturn minus target; the sign follows the number
    std::string reason;              ///< one plain sentence with the figures in it
    friend bool operator==(const Rating&, const Rating&) = default;
};

/// Everything that decides a rating.
struct RatingInput
{
    const Indicator& indicator;
    const RagPolicy& policy; ///< the plan's; the indicator's own goes before it
    AcademicYear year;
    const Outturn* outturn = nullptr;    ///< the effective one
    TargetBenchmark benchmark = {};      ///< of the year's relative target
    std::optional<Decimal> previousYear; ///< the year before's comparable figure
    const Judgement* judgement = nullptr;
    bool isDue = true; ///< false while the year's results are not expected yet
    /// Why the indicator's own measure has no figure for the year, as reasonNotPublished() says it;
    /// nothing when it has one.
    std::optional<std::string> notPublished = std::nullopt;
    bool isDecidedByDistricts = false; ///< the figure is to be a district's
};

/// Rates one figure. Pure: the same input gives the same rating, whoever asks; there is no second
/// place where a colour is decided.
///
/// In this order: no figure (none to come, not due, or no data), suppressed, not comparable, no
/// target, target unresolved; then the policy. A met target is green even where a minimum is
/// stricter than it.
[[nodiscard]] Rating rate(const RatingInput& input);

/// How far @p value falls short of @p target in the sense of @p polarity; zero or negative when the
/// target is met. For Polarity::Closest the distance from it.
[[nodiscard]] Decimal shortfall(Decimal value, Decimal target, Polarity polarity);

/// True when @p a is strictly better than @p b; with Polarity::Closest, nearer to @p target.
[[nodiscard]] bool
isBetter(Decimal a, Decimal b, Polarity polarity, std::optional<Decimal> target = std::nullopt);

} // namespace outturn
