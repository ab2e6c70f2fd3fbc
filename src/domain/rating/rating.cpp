#include <domain/measure/figure.h>
#include <domain/rating/lookup.h>
#include <domain/rating/rating.h>
#include <domain/rating/reason.h>

#include <algorithm>

namespace outturn {
namespace {

Rating unrated(RagStatus status, std::string reason)
{
    Rating rating;
    rating.status = status;
    rating.reason = std::move(reason);
    return rating;
}

/// A comparison of an outturn with its resolved target, and what a policy makes of it.
struct Comparison
{
    const RatingInput& input;
    Decimal outturn;
    const ResolvedTarget& target;

    [[nodiscard]] Polarity polarity() const { return input.indicator.polarity; }

    [[nodiscard]] Decimal shortBy() const { return shortfall(outturn, *target.value, polarity()); }

    [[nodiscard]] bool isMet() const
    {
        return target.reach == Reach::AtLeast ? shortBy() <= Decimal{} : shortBy() < Decimal{};
    }

    /// True when the miss is inside a tolerance that leaves any room at all.
    [[nodiscard]] bool isClose(const Tolerance& tolerance) const
    {
        const Decimal leastMiss = Decimal::millionths(1);
        const Decimal miss = shortBy().isZero() ? leastMiss : shortBy();
        return isWithin(tolerance, miss, *target.value, input.indicator.unit);
    }
};

std::string withinText(const Tolerance& tolerance, const Comparison& comparison, bool isClose)
{
    const Unit unit = comparison.input.indicator.unit;
    const bool byPerCent = tolerance.percentOfTarget && unit != Unit::PercentagePoints &&
        !comparison.target.value->isZero();
    const std::string size = byPerCent
        ? tolerance.percentOfTarget->text() + "% of the target"
        : differenceText(
              tolerance.points,
              unit,
              std::max(comparison.input.indicator.decimals, tolerance.points.decimalsNeeded()));
    return (isClose ? "within the tolerance of " : "beyond the tolerance of ") + size;
}

void applyTolerance(const Tolerance& tolerance, const Comparison& comparison, ReasonParts& parts)
{
    const bool isClose = comparison.isClose(tolerance);
    parts.status = isClose ? RagStatus::Amber : RagStatus::Red;
    if (isClose || tolerance != Tolerance{})
        parts.tolerance = withinText(tolerance, comparison, isClose);
}

void applyMinimum(const MinimumPolicy& policy, const Comparison& comparison, ReasonParts& parts)
{
    const Indicator& indicator = comparison.input.indicator;
    if (!indicator.minimum) {
        applyTolerance(policy.fallback, comparison, parts);
        return;
    }
    const Decimal minimum = indicator.minimum->rounded(indicator.decimals);
    const bool isWorse =
        isBetter(minimum, comparison.outturn, comparison.polarity(), comparison.target.value);
    parts.status = isWorse ? RagStatus::Red : RagStatus::Amber;
    parts.minimum = minimum;
}

void applyTrend(const TrendPolicy& policy, const Comparison& comparison, ReasonParts& parts)
{
    if (comparison.isClose(policy.tolerance)) {
        parts.status = RagStatus::Green;
        parts.tolerance = withinText(policy.tolerance, comparison, true);
        return;
    }
    const auto& before = comparison.input.previousYear;
    const bool isImproved = before &&
        isBetter(comparison.outturn, *before, comparison.polarity(), comparison.target.value);
    parts.status = isImproved ? RagStatus::Amber : RagStatus::Red;
    parts.isTrendDecisive = true;
    parts.previousYear = before;
}

Rating compare(const Comparison& comparison, const RagPolicy& policy, const Target& target)
{
    const RatingInput& input = comparison.input;
    ReasonParts parts{
        .indicator = input.indicator,
        .year = input.year,
        .status = RagStatus::Green,
        .outturn = comparison.outturn,
        .target = *comparison.target.value,
        .isMet = comparison.isMet(),
        .isForecast = input.outturn->stage == Stage::Forecast,
        .targetExplanation = std::holds_alternative<NumberTarget>(target)
            ? std::string()
            : comparison.target.explanation,
        .minimum = std::nullopt,
        .tolerance = {},
        .isTrendDecisive = false,
        .previousYear = std::nullopt};
    if (!parts.isMet) {
        if (const auto* minimum = std::get_if<MinimumPolicy>(&policy))
            applyMinimum(*minimum, comparison, parts);
        else if (const auto* tolerance = std::get_if<TolerancePolicy>(&policy))
            applyTolerance(tolerance->tolerance, comparison, parts);
        else if (const auto* trend = std::get_if<TrendPolicy>(&policy))
            applyTrend(*trend, comparison, parts);
    }
    Rating rating;
    rating.status = parts.status;
    rating.outturn = comparison.outturn;
    rating.target = comparison.target.value;
    rating.reach = comparison.target.reach;
    rating.variance = comparison.outturn - *comparison.target.value;
    rating.reason = reasonSentence(parts);
    return rating;
}

ResolvedTarget resolvedTarget(const RatingInput& input, const Target& target)
{
    return resolve(
        target,
        {.benchmark = input.benchmark,
         .previousYear = input.previousYear,
         .unit = input.indicator.unit,
         .polarity = input.indicator.polarity,
         .decimals = input.indicator.decimals,
         .year = input.year});
}

Rating judged(const RatingInput& input)
{
    if (input.judgement == nullptr)
        return unrated(
            RagStatus::NoData,
            "This indicator is rated by judgement, and none has been made for " +
                input.year.label() + ".");
    return unrated(
        input.judgement->status,
        "Judged " + std::string(toCode(input.judgement->status)) + " by " + input.judgement->by +
            ": " + input.judgement->reason);
}

/// The figure of an activity indicator beside its expected range.
std::string activityReason(const Indicator& indicator, Decimal value)
{
    const auto figure = [&](Decimal number) {
        return figureText(number, indicator.unit, indicator.decimals);
    };
    const auto& [lower, upper] = *indicator.activity;
    std::string reason = figure(value) + " is activity, which is not rated";
    if (lower && value < *lower)
        return reason + "; it is below the expected range from " + figure(*lower) + ".";
    if (upper && value > *upper)
        return reason + "; it is above the expected range up to " + figure(*upper) + ".";
    return reason + (lower || upper ? "; it is within the expected range." : ".");
}

std::string unresolvedText(const ResolvedTarget& target)
{
    return "The target is unresolved: " + target.explanation + ".";
}

/// What the target comes to, where it does not say so itself; empty for a number or none.
std::string targetSentence(const RatingInput& input)
{
    const auto target = input.indicator.targets.find(input.year);
    if (target == input.indicator.targets.end() ||
        std::holds_alternative<NumberTarget>(target->second))
        return {};
    const ResolvedTarget resolved = resolvedTarget(input, target->second);
    return " " +
        (resolved.value ? "The target is " + resolved.explanation + "." : unresolvedText(resolved));
}

Rating withoutOutturn(const RatingInput& input)
{
    const std::string year = input.year.label();
    const std::string none = (input.isDecidedByDistricts ? "No district's outturn" : "No outturn") +
        std::string(" has been entered for ") + year;
    if (input.notPublished)
        return unrated(RagStatus::NoData, none + "; " + *input.notPublished + ".");
    if (!input.isDue)
        return unrated(
            RagStatus::NotDue, "Results for " + year + " are not due yet." + targetSentence(input));
    return unrated(RagStatus::NoData, none + "." + targetSentence(input));
}

/// The statuses that come before any comparison; nothing when the figure can be compared.
std::optional<Rating> statusBeforeComparison(const RatingInput& input)
{
    const std::string year = input.year.label();
    if (input.outturn == nullptr)
        return withoutOutturn(input);
    if (std::holds_alternative<Suppressed>(input.outturn->value))
        return unrated(
            RagStatus::Suppressed, "The outturn for " + year + " is suppressed in its source.");
    if (!isComparable(*input.outturn, input.indicator))
        return unrated(
            RagStatus::NotComparable,
            "The outturn for " + year + " is of another measure, " +
                input.outturn->measure->text() +
                ", so it is not compared with this indicator's targets.");
    return std::nullopt;
}

Rating rateByFigures(const RatingInput& input, const RagPolicy& policy)
{
    const Indicator& indicator = input.indicator;
    if (auto early = statusBeforeComparison(input))
        return *early;
    const Decimal value = *publishedValue(*input.outturn, indicator.unit, indicator.decimals);
    if (indicator.activity)
        return unrated(RagStatus::NoTarget, activityReason(indicator, value));
    const auto target = indicator.targets.find(input.year);
    if (target == indicator.targets.end())
        return unrated(RagStatus::NoTarget, "No target is set for " + input.year.label() + ".");
    const ResolvedTarget resolved = resolvedTarget(input, target->second);
    if (!resolved.value)
        return unrated(RagStatus::Unresolved, unresolvedText(resolved));
    return compare({input, value, resolved}, policy, target->second);
}

} // namespace

Decimal shortfall(Decimal value, Decimal target, Polarity polarity)
{
    switch (polarity) {
    case Polarity::Higher:
        return target - value;
    case Polarity::Lower:
        return value - target;
    case Polarity::Closest:
        break;
    }
    return (value - target).absolute();
}

bool isBetter(Decimal a, Decimal b, Polarity polarity, std::optional<Decimal> target)
{
    switch (polarity) {
    case Polarity::Higher:
        return a > b;
    case Polarity::Lower:
        return a < b;
    case Polarity::Closest:
        break;
    }
    return target && (a - *target).absolute() < (b - *target).absolute();
}

Rating rate(const RatingInput& input)
{
    const Indicator& indicator = input.indicator;
    const RagPolicy& policy = indicator.policy ? *indicator.policy : input.policy;
    Rating rating = std::holds_alternative<JudgementPolicy>(policy) ? judged(input)
                                                                    : rateByFigures(input, policy);
    // Whatever the status, the figures that are known are shown with it.
    if (!rating.outturn && input.outturn != nullptr)
        rating.outturn = publishedValue(*input.outturn, indicator.unit, indicator.decimals);
    if (const auto target = indicator.targets.find(input.year);
        !rating.target && target != indicator.targets.end()) {
        const ResolvedTarget resolved = resolvedTarget(input, target->second);
        rating.target = resolved.value;
        rating.reach = resolved.reach;
    }
    return rating;
}

} // namespace outturn
