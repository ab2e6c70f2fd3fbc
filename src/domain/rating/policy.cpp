#include <domain/measure/figure.h>
#include <domain/rating/policy.h>

namespace outturn {
namespace {

std::string toleranceText(const Tolerance& tolerance)
{
    std::string points = tolerance.points.text() +
        (tolerance.points == Decimal::whole(1) ? " percentage point" : " percentage points");
    if (!tolerance.percentOfTarget)
        return points;
    return tolerance.percentOfTarget->text() + "% of the target (" + points +
        " for gaps and for targets of zero)";
}

} // namespace

bool isWithin(const Tolerance& tolerance, Decimal shortfall, Decimal target, Unit unit)
{
    const bool perCentMeansSomething = unit != Unit::PercentagePoints && !target.isZero();
    if (!tolerance.percentOfTarget || !perCentMeansSomething)
        return shortfall <= tolerance.points;
    // In 128 bits, where neither product can round or overflow.
    __extension__ using Wide = __int128;
    constexpr Wide hundred = 100'000'000;
    return shortfall.inMillionths() * hundred <=
        static_cast<Wide>(tolerance.percentOfTarget->inMillionths()) *
        target.absolute().inMillionths();
}

std::string policyText(const RagPolicy& policy)
{
    if (const auto* minimum = std::get_if<MinimumPolicy>(&policy)) {
        std::string text = "green when the target is met; amber when short of it but no worse than "
                           "the minimum; red when worse than the minimum";
        if (minimum->fallback != Tolerance{})
            text += "; without a minimum, amber within " + toleranceText(minimum->fallback);
        return text;
    }
    if (const auto* tolerance = std::get_if<TolerancePolicy>(&policy))
        return tolerance->tolerance == Tolerance{} ? "green when the target is met; otherwise red"
                                                   : "green when the target is met; amber within " +
                toleranceText(tolerance->tolerance) + "; otherwise red";
    if (const auto* trend = std::get_if<TrendPolicy>(&policy))
        return (trend->tolerance == Tolerance{}
                    ? "green when the target is met; short of it "
                    : "green within " + toleranceText(trend->tolerance) + "; beyond it ") +
            "amber when better than last year, otherwise red";
    return "a named person's judgement, with the reason";
}

} // namespace outturn
