#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/rating/rating.h>

#include <rapidcheck.h>

#include <algorithm>

using namespace outturn;

namespace {

/// A case to be rated, in whole tenths, so that equality is as likely as it is in life.
struct Case
{
    Indicator indicator = fixture::indicator("KPI");
    RagPolicy policy;
    Decimal target;
    std::optional<Decimal> previousYear;
};

Decimal anyFigure()
{
    return Decimal::millionths(*rc::gen::inRange<std::int64_t>(-200, 1'201) * 100'000);
}

std::optional<Decimal> anyOptionalFigure()
{
    return *rc::gen::arbitrary<bool>() ? std::optional(anyFigure()) : std::nullopt;
}

Tolerance anyTolerance()
{
    Tolerance tolerance;
    tolerance.points = Decimal::millionths(*rc::gen::inRange<std::int64_t>(0, 51) * 100'000);
    if (*rc::gen::arbitrary<bool>())
        tolerance.percentOfTarget = Decimal::whole(*rc::gen::inRange<std::int64_t>(0, 21));
    return tolerance;
}

RagPolicy anyPolicy()
{
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return MinimumPolicy{anyTolerance()};
    case 1:
        return TolerancePolicy{anyTolerance()};
    default:
        return TrendPolicy{anyTolerance()};
    }
}

Target anyTarget(Decimal& figure)
{
    figure = anyFigure();
    if (*rc::gen::arbitrary<bool>())
        return NumberTarget{figure};
    // The benchmark handed to rate() is the figure less this offset.
    return RelativeTarget{
        BenchmarkKind::National,
        Decimal{},
        *rc::gen::arbitrary<bool>() ? Reach::AtLeast : Reach::Beyond};
}

Case anyCase()
{
    Case result;
    result.indicator.polarity =
        *rc::gen::element(Polarity::Higher, Polarity::Lower, Polarity::Closest);
    result.indicator.unit = *rc::gen::element(Unit::Percent, Unit::PercentagePoints, Unit::Schools);
    result.indicator.minimum = anyOptionalFigure();
    result.indicator.targets.emplace(AcademicYear(2013), anyTarget(result.target));
    result.policy = anyPolicy();
    result.previousYear = anyOptionalFigure();
    return result;
}

Rating rated(const Case& c, Decimal value)
{
    Outturn outturn = fixture::outturn("KPI", 2013, "0");
    outturn.value = value;
    return rate(
        {.indicator = c.indicator,
         .policy = c.policy,
         .year = AcademicYear(2013),
         .outturn = &outturn,
         .benchmark = {.value = c.target},
         .previousYear = c.previousYear});
}

std::optional<Decimal> negated(const std::optional<Decimal>& value)
{
    return value ? std::optional(-*value) : std::nullopt;
}

/// The same case seen in a mirror: every figure negated, and lower better where higher was.
Case mirrored(const Case& c)
{
    Case result = c;
    if (c.indicator.polarity == Polarity::Higher)
        result.indicator.polarity = Polarity::Lower;
    else if (c.indicator.polarity == Polarity::Lower)
        result.indicator.polarity = Polarity::Higher;
    result.indicator.minimum = negated(c.indicator.minimum);
    result.previousYear = negated(c.previousYear);
    result.target = -c.target;
    if (auto* number = std::get_if<NumberTarget>(&result.indicator.targets.begin()->second))
        number->value = -number->value;
    return result;
}

/// How good a colour is; the enumeration counts green first.
int rank(RagStatus status)
{
    return -static_cast<int>(status);
}

} // namespace

TEST_CASE("every comparable figure with a target gets a colour, its figures and a reason")
{
    REQUIRE(rc::check([] {
        const Case c = anyCase();
        const Decimal value = anyFigure();
        const Rating rating = rated(c, value);
        RC_ASSERT(isColour(rating.status));
        RC_ASSERT(rating.outturn == value);
        RC_ASSERT(rating.target == c.target);
        RC_ASSERT(rating.variance == value - c.target);
        RC_ASSERT(rating.reason.ends_with('.'));
    }));
}

TEST_CASE("a figure and its mirror image have the same colour")
{
    REQUIRE(rc::check([] {
        const Case c = anyCase();
        const Decimal value = anyFigure();
        RC_ASSERT(rated(c, value).status == rated(mirrored(c), -value).status);
    }));
}

TEST_CASE("a better outturn is never rated worse, under any policy and polarity")
{
    REQUIRE(rc::check([] {
        const Case c = anyCase();
        const Decimal a = anyFigure();
        const Decimal b = anyFigure();
        const int rankOfA = rank(rated(c, a).status);
        const int rankOfB = rank(rated(c, b).status);
        if (isBetter(a, b, c.indicator.polarity, c.target))
            RC_ASSERT(rankOfA >= rankOfB);
        if (isBetter(b, a, c.indicator.polarity, c.target))
            RC_ASSERT(rankOfB >= rankOfA);
    }));
}

TEST_CASE("a figure level with a target to be reached is green, whatever the policy")
{
    REQUIRE(rc::check([] {
        Case c = anyCase();
        c.indicator.targets.begin()->second = NumberTarget{c.target};
        RC_ASSERT(rated(c, c.target).status == RagStatus::Green);
    }));
}

TEST_CASE("a figure level with a target to be beaten is not green without a tolerance")
{
    REQUIRE(rc::check([] {
        Case c = anyCase();
        c.policy = TolerancePolicy{};
        c.indicator.targets.begin()->second =
            RelativeTarget{BenchmarkKind::National, Decimal{}, Reach::Beyond};
        RC_ASSERT(rated(c, c.target).status == RagStatus::Red);
    }));
}

TEST_CASE("a figure exactly at the minimum is never red")
{
    REQUIRE(rc::check([] {
        Case c = anyCase();
        c.policy = MinimumPolicy{anyTolerance()};
        c.indicator.minimum = anyFigure();
        RC_ASSERT(rated(c, *c.indicator.minimum).status != RagStatus::Red);
    }));
}

TEST_CASE("one step worse than both the minimum and the target is red")
{
    REQUIRE(rc::check([] {
        Case c = anyCase();
        c.policy = MinimumPolicy{anyTolerance()};
        c.indicator.minimum = anyFigure();
        c.indicator.polarity = *rc::gen::element(Polarity::Higher, Polarity::Lower);
        const bool higher = c.indicator.polarity == Polarity::Higher;
        const Decimal edge = higher ? std::min(*c.indicator.minimum, c.target)
                                    : std::max(*c.indicator.minimum, c.target);
        const Decimal tenth = Decimal::millionths(100'000);
        RC_ASSERT(rated(c, higher ? edge - tenth : edge + tenth).status == RagStatus::Red);
    }));
}

TEST_CASE("a wider tolerance never makes a colour worse")
{
    REQUIRE(rc::check([] {
        Case c = anyCase();
        const Decimal value = anyFigure();
        Tolerance tolerance = anyTolerance();
        c.policy = TolerancePolicy{tolerance};
        const int narrow = rank(rated(c, value).status);
        tolerance.points = tolerance.points + Decimal::whole(1);
        if (tolerance.percentOfTarget)
            tolerance.percentOfTarget = *tolerance.percentOfTarget + Decimal::whole(1);
        c.policy = TolerancePolicy{tolerance};
        RC_ASSERT(rank(rated(c, value).status) >= narrow);
    }));
}
