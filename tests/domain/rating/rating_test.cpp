#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/rating/rating.h>

using namespace outturn;
using fixture::indicatorWithTarget;
using fixture::number;

namespace {

const AcademicYear ratedYear(2013);

Tolerance tolerance(std::string_view percent, std::string_view points)
{
    Tolerance result{.percentOfTarget = std::nullopt, .points = number(points)};
    if (!percent.empty())
        result.percentOfTarget = number(percent);
    return result;
}

Rating ratingOf(
    const Indicator& indicator,
    std::string_view value,
    const RagPolicy& policy = MinimumPolicy{},
    std::optional<Decimal> previousYear = std::nullopt)
{
    const Outturn outturn = fixture::outturn(indicator.code.text(), 2013, value);
    return rate(
        {.indicator = indicator,
         .policy = policy,
         .year = ratedYear,
         .outturn = &outturn,
         .previousYear = previousYear});
}

RagStatus status(
    const Indicator& indicator,
    std::string_view value,
    const RagPolicy& policy = MinimumPolicy{},
    std::optional<Decimal> previousYear = std::nullopt)
{
    return ratingOf(indicator, value, policy, previousYear).status;
}

Indicator withMinimum(
    std::string_view target,
    std::string_view minimum,
    Unit unit = Unit::Percent,
    Polarity polarity = Polarity::Higher)
{
    Indicator result = indicatorWithTarget("KPI", target, unit, polarity);
    result.minimum = number(minimum);
    return result;
}

} // namespace

TEST_CASE("under the minimum policy a figure is green at the target, amber down to the minimum, "
          "red below")
{
    const Indicator writing = withMinimum("67", "59");
    CHECK(status(writing, "67.1") == RagStatus::Green);
    CHECK(status(writing, "67") == RagStatus::Green);
    CHECK(status(writing, "66.9") == RagStatus::Amber);
    CHECK(status(writing, "59") == RagStatus::Amber);
    CHECK(status(writing, "58.9") == RagStatus::Red);
}

TEST_CASE("where lower is better the minimum lies above the target")
{
    const Indicator gap = withMinimum("31.7", "33.7", Unit::PercentagePoints, Polarity::Lower);
    CHECK(status(gap, "31.6") == RagStatus::Green);
    CHECK(status(gap, "31.7") == RagStatus::Green);
    CHECK(status(gap, "31.8") == RagStatus::Amber);
    CHECK(status(gap, "33.7") == RagStatus::Amber);
    CHECK(status(gap, "33.8") == RagStatus::Red);
}

TEST_CASE("where the target itself is best the minimum is a distance on both sides")
{
    const Indicator places = withMinimum("50", "45", Unit::Percent, Polarity::Closest);
    CHECK(status(places, "50") == RagStatus::Green);
    CHECK(status(places, "54.9") == RagStatus::Amber);
    CHECK(status(places, "55") == RagStatus::Amber);
    CHECK(status(places, "45") == RagStatus::Amber);
    CHECK(status(places, "55.1") == RagStatus::Red);
    CHECK(status(places, "44.9") == RagStatus::Red);
}

TEST_CASE("a met target is green even where the minimum is stricter than it")
{
    // Kent's special schools: minimum 87.5, target 85.
    const Indicator special = withMinimum("85", "87.5", Unit::PercentOfSchools);
    CHECK(status(special, "86") == RagStatus::Green);
    CHECK(status(special, "85") == RagStatus::Green);
    CHECK(status(special, "84.9") == RagStatus::Red);
}

TEST_CASE("without a minimum the plan's fallback tolerance applies, and is zero unless set")
{
    const Indicator indicator = indicatorWithTarget("KPI", "77");
    CHECK(status(indicator, "77") == RagStatus::Green);
    CHECK(status(indicator, "76.9") == RagStatus::Red);
    const MinimumPolicy withFallback{tolerance("", "2")};
    CHECK(status(indicator, "75", withFallback) == RagStatus::Amber);
    CHECK(status(indicator, "74.9", withFallback) == RagStatus::Red);
    CHECK(status(withMinimum("77", "73"), "74", withFallback) == RagStatus::Amber);
}

TEST_CASE("within ten per cent of the target is amber, the tenth itself included")
{
    const TolerancePolicy tenPerCent{tolerance("10", "0")};
    const Indicator special = indicatorWithTarget("KPI", "95", Unit::PercentOfSchools);
    CHECK(status(special, "95", tenPerCent) == RagStatus::Green);
    CHECK(status(special, "87", tenPerCent) == RagStatus::Amber);
    CHECK(status(special, "85.5", tenPerCent) == RagStatus::Amber);
    CHECK(status(special, "85.4", tenPerCent) == RagStatus::Red);
}

TEST_CASE("a gap is held to points although the tolerance is a per cent")
{
    const TolerancePolicy policy{tolerance("10", "1.5")};
    const Indicator gap =
        indicatorWithTarget("KPI", "31.7", Unit::PercentagePoints, Polarity::Lower);
    CHECK(status(gap, "33.2", policy) == RagStatus::Amber);
    // Ten per cent of the target would reach to 34.8.
    CHECK(status(gap, "33.3", policy) == RagStatus::Red);
}

TEST_CASE("a target of zero is held to points although the tolerance is a per cent")
{
    const TolerancePolicy policy{tolerance("10", "2")};
    Indicator category = indicatorWithTarget("KPI", "0", Unit::Schools, Polarity::Lower);
    category.decimals = 0;
    CHECK(status(category, "0", policy) == RagStatus::Green);
    CHECK(status(category, "2", policy) == RagStatus::Amber);
    CHECK(status(category, "3", policy) == RagStatus::Red);
    CHECK(status(category, "1", TolerancePolicy{tolerance("10", "0")}) == RagStatus::Red);
}

TEST_CASE("the tolerance is exact where a binary float would not be")
{
    const TolerancePolicy policy{tolerance("10", "0")};
    const Indicator indicator = indicatorWithTarget("KPI", "57");
    CHECK(status(indicator, "51.3", policy) == RagStatus::Amber);
    CHECK(status(indicator, "51.2", policy) == RagStatus::Red);
    const TolerancePolicy tenth{tolerance("", "0.1")};
    CHECK(status(indicatorWithTarget("KPI", "0.3"), "0.2", tenth) == RagStatus::Amber);
}

TEST_CASE("under the trend policy within tolerance is green; beyond it last year decides")
{
    const TrendPolicy policy{tolerance("", "1")};
    const Indicator indicator = indicatorWithTarget("KPI", "77");
    CHECK(status(indicator, "76", policy) == RagStatus::Green);
    CHECK(status(indicator, "75.9", policy, number("75.8")) == RagStatus::Amber);
    CHECK(status(indicator, "75.9", policy, number("75.9")) == RagStatus::Red);
    CHECK(status(indicator, "75.9", policy, number("76")) == RagStatus::Red);
    CHECK(status(indicator, "75.9", policy) == RagStatus::Red);
    const Indicator gap = indicatorWithTarget("KPI", "20", Unit::PercentagePoints, Polarity::Lower);
    CHECK(status(gap, "21", policy) == RagStatus::Green);
    CHECK(status(gap, "22", policy, number("23")) == RagStatus::Amber);
    CHECK(status(gap, "22", policy, number("21.9")) == RagStatus::Red);
}

TEST_CASE("under the judgement policy a named person decides and arithmetic nothing")
{
    const Indicator indicator = indicatorWithTarget("KPI", "77");
    const Outturn outturn = fixture::outturn("KPI", 2013, "99");
    const RagPolicy policy = JudgementPolicy{};
    const Judgement judgement{
        .indicator = indicator.code,
        .year = ratedYear,
        .status = RagStatus::Red,
        .by = "S. Rogers",
        .reason = "two schools have yet to confirm"};
    const Rating judged = rate(
        {.indicator = indicator,
         .policy = policy,
         .year = ratedYear,
         .outturn = &outturn,
         .judgement = &judgement});
    CHECK(judged.status == RagStatus::Red);
    CHECK_THAT(
        judged.reason,
        Catch::Contains("S. Rogers") && Catch::Contains("two schools have yet to confirm"));
    CHECK(judged.target == number("77"));
    CHECK(ratingOf(indicator, "99", policy).status == RagStatus::NoData);
}

TEST_CASE("an indicator's own policy goes before the plan's")
{
    Indicator indicator = withMinimum("77", "73");
    CHECK(status(indicator, "72") == RagStatus::Red);
    indicator.policy = TolerancePolicy{tolerance("10", "0")};
    CHECK(status(indicator, "72") == RagStatus::Amber);
}

TEST_CASE("no figure is not due before its results and no data after, never a colour")
{
    const Indicator indicator = withMinimum("77", "73");
    const RagPolicy policy = MinimumPolicy{};
    const auto rateNothing = [&](bool isDue) {
        return rate({.indicator = indicator, .policy = policy, .year = ratedYear, .isDue = isDue});
    };
    CHECK(rateNothing(true).status == RagStatus::NoData);
    CHECK(rateNothing(false).status == RagStatus::NotDue);
    CHECK(rateNothing(true).target == number("77"));
    CHECK_FALSE(rateNothing(true).outturn);
    CHECK_FALSE(rateNothing(true).variance);
    CHECK(ratingOf(indicator, "77").status == RagStatus::Green);
}

TEST_CASE("a suppressed figure has no colour, even of another measure and without a target")
{
    Indicator indicator = fixture::indicator("KPI");
    Outturn outturn = fixture::outturn("KPI", 2013, "1");
    outturn.value = Suppressed{};
    outturn.measure = MeasureCode("OTHER");
    const RagPolicy policy = MinimumPolicy{};
    const Rating rating =
        rate({.indicator = indicator, .policy = policy, .year = ratedYear, .outturn = &outturn});
    CHECK(rating.status == RagStatus::Suppressed);
    CHECK_FALSE(rating.outturn);
    CHECK_FALSE(rating.variance);
}

TEST_CASE("a figure of another measure is not comparable and never rated, met or not")
{
    Indicator indicator = withMinimum("81", "72");
    indicator.measure = MeasureCode("KS2-EM4");
    Outturn outturn = fixture::outturn("KPI", 2013, "99");
    outturn.measure = MeasureCode("KS2-RWM4");
    for (const RagPolicy& policy :
         {RagPolicy(MinimumPolicy{}),
          RagPolicy(TolerancePolicy{tolerance("10", "0")}),
          RagPolicy(TrendPolicy{tolerance("", "50")})}) {
        const Rating rating = rate(
            {.indicator = indicator,
             .policy = policy,
             .year = ratedYear,
             .outturn = &outturn,
             .previousYear = number("50")});
        CHECK(rating.status == RagStatus::NotComparable);
        CHECK_FALSE(rating.variance);
        CHECK_THAT(rating.reason, Catch::Contains("KS2-RWM4"));
    }
    outturn.measure = indicator.measure;
    const RagPolicy policy = MinimumPolicy{};
    CHECK(
        rate({.indicator = indicator, .policy = policy, .year = ratedYear, .outturn = &outturn})
            .status == RagStatus::Green);
}

TEST_CASE("a figure that is not comparable says so before it says that there is no target")
{
    Indicator indicator = fixture::indicator("KPI");
    Outturn outturn = fixture::outturn("KPI", 2013, "99");
    outturn.measure = MeasureCode("OTHER");
    const RagPolicy policy = MinimumPolicy{};
    CHECK(
        rate({.indicator = indicator, .policy = policy, .year = ratedYear, .outturn = &outturn})
            .status == RagStatus::NotComparable);
}

TEST_CASE("a figure without a target has no colour")
{
    const Rating rating = ratingOf(fixture::indicator("KPI"), "76");
    CHECK(rating.status == RagStatus::NoTarget);
    CHECK(rating.outturn == number("76"));
    CHECK_FALSE(rating.target);
}

TEST_CASE("a figure whose target cannot be worked out yet has no colour")
{
    Indicator indicator = fixture::indicator("KPI");
    indicator.targets.emplace(
        ratedYear, RelativeTarget{BenchmarkKind::National, Decimal{}, Reach::AtLeast});
    const Rating rating = ratingOf(indicator, "76");
    CHECK(rating.status == RagStatus::Unresolved);
    CHECK_FALSE(rating.variance);
    CHECK_THAT(rating.reason, Catch::Contains("the national average"));
}

TEST_CASE("level with the national average meets it but does not beat it")
{
    const Outturn outturn = fixture::outturn("KPI", 2013, "79");
    const RagPolicy policy = MinimumPolicy{};
    const auto rated = [&](Reach reach, std::string_view benchmark) {
        Indicator indicator = fixture::indicator("KPI");
        indicator.targets.emplace(
            ratedYear, RelativeTarget{BenchmarkKind::National, Decimal{}, reach});
        return rate({.indicator = indicator,
                     .policy = policy,
                     .year = ratedYear,
                     .outturn = &outturn,
                     .benchmark = {.value = number(benchmark)}})
            .status;
    };
    CHECK(rated(Reach::AtLeast, "79") == RagStatus::Green);
    CHECK(rated(Reach::Beyond, "79") == RagStatus::Red);
    CHECK(rated(Reach::Beyond, "78.9") == RagStatus::Green);
}

TEST_CASE("to reduce is to be below last year; to maintain is to be no worse")
{
    Indicator indicator = fixture::indicator("NEET", Unit::Percent, Polarity::Lower);
    indicator.targets.emplace(ratedYear, DirectionTarget{Direction::Reduce});
    CHECK(status(indicator, "6.1", MinimumPolicy{}, number("6.2")) == RagStatus::Green);
    CHECK(status(indicator, "6.2", MinimumPolicy{}, number("6.2")) == RagStatus::Red);
    CHECK(status(indicator, "6.1") == RagStatus::Unresolved);
    indicator.targets.begin()->second = DirectionTarget{Direction::Maintain};
    CHECK(status(indicator, "6.2", MinimumPolicy{}, number("6.2")) == RagStatus::Green);
    CHECK(status(indicator, "6.3", MinimumPolicy{}, number("6.2")) == RagStatus::Red);
}

TEST_CASE("figures are compared at the published precision, rounded half away from zero")
{
    Indicator indicator = withMinimum("67", "59");
    CHECK(status(indicator, "66.95") == RagStatus::Green);
    CHECK(status(indicator, "66.949") == RagStatus::Amber);
    indicator.decimals = 0;
    CHECK(status(indicator, "66.5") == RagStatus::Green);
    CHECK(status(indicator, "58.4") == RagStatus::Red);
}

TEST_CASE("the variance is outturn minus target, whichever way is better")
{
    CHECK(ratingOf(withMinimum("77", "73"), "76").variance == number("-1"));
    const Indicator gap = withMinimum("31.7", "33.7", Unit::PercentagePoints, Polarity::Lower);
    CHECK(ratingOf(gap, "34.5").variance == number("2.8"));
}

TEST_CASE("activity is never rated, inside its expected range or out of it")
{
    Indicator visits = fixture::indicator("VISITS", Unit::Count);
    visits.decimals = 0;
    visits.activity = ExpectedRange{.lower = number("10"), .upper = number("20")};
    CHECK(status(visits, "15") == RagStatus::NoTarget);
    CHECK_THAT(ratingOf(visits, "15").reason, Catch::Contains("within"));
    CHECK_THAT(ratingOf(visits, "9").reason, Catch::Contains("below"));
    CHECK_THAT(ratingOf(visits, "21").reason, Catch::Contains("above"));
    CHECK_THAT(ratingOf(visits, "10").reason, Catch::Contains("within"));
}

TEST_CASE("better follows the polarity, and near the target means nearer to it")
{
    CHECK(isBetter(number("2"), number("1"), Polarity::Higher));
    CHECK_FALSE(isBetter(number("1"), number("1"), Polarity::Higher));
    CHECK(isBetter(number("1"), number("2"), Polarity::Lower));
    CHECK(isBetter(number("51"), number("48"), Polarity::Closest, number("50")));
    CHECK_FALSE(isBetter(number("52"), number("48"), Polarity::Closest, number("50")));
    CHECK_FALSE(isBetter(number("51"), number("48"), Polarity::Closest));
}

TEST_CASE("the shortfall is positive when a target is missed")
{
    CHECK(shortfall(number("76"), number("77"), Polarity::Higher) == number("1"));
    CHECK(shortfall(number("78"), number("77"), Polarity::Higher) == number("-1"));
    CHECK(shortfall(number("34.5"), number("31.7"), Polarity::Lower) == number("2.8"));
    CHECK(shortfall(number("48"), number("50"), Polarity::Closest) == number("2"));
    CHECK(shortfall(number("52"), number("50"), Polarity::Closest) == number("2"));
}
