#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/rating/cohort_arithmetic.h>

using namespace outturn;
using fixture::number;
using fixture::outturnOf;

namespace {

CohortArithmetic arithmetic(
    std::int64_t numerator,
    std::int64_t denominator,
    std::optional<Decimal> target,
    Polarity polarity = Polarity::Higher)
{
    return cohortArithmetic(
               outturnOf("KPI", 2013, numerator, denominator),
               Unit::PercentOfSchools,
               polarity,
               1,
               target)
        .value();
}

} // namespace

TEST_CASE("288 of 442 schools is 65.2%, and a target of 70% needs 22 more")
{
    const auto result = arithmetic(288, 442, number("70"));
    CHECK(result.share == number("65.2"));
    CHECK(result.neededTotal == 310);
    CHECK(result.neededMore == 22);
    CHECK(result.pointsPerOne == number("0.2"));
    CHECK(
        cohortSentence(result, Unit::PercentOfSchools, Polarity::Higher, 1, number("70")) ==
        "65.2% is 288 of 442 schools; the target of 70.0% needs 22 more. One school moves this by "
        "0.2 percentage points.");
}

TEST_CASE("one of seven units moves the share by 14.3 points")
{
    const auto result = arithmetic(5, 7, number("70"));
    CHECK(result.share == number("71.4"));
    CHECK(result.pointsPerOne == number("14.3"));
    CHECK(result.neededMore == 0);
    CHECK_THAT(
        cohortSentence(result, Unit::PercentOfSchools, Polarity::Higher, 1, number("70")),
        !Catch::Contains("needs"));
}

TEST_CASE("the count needed is the first whose published share meets the target")
{
    for (std::int64_t denominator : {1, 3, 7, 19, 442, 16698})
        for (const auto* text : {"0", "0.1", "33.3", "59.4", "70", "99.9", "100"}) {
            const Decimal target = number(text);
            const auto result = arithmetic(0, denominator, target);
            CAPTURE(denominator, text);
            REQUIRE(result.neededTotal);
            const std::int64_t needed = *result.neededTotal;
            CHECK(Decimal::percentage(needed, denominator, 1) >= target);
            if (needed > 0)
                CHECK(Decimal::percentage(needed - 1, denominator, 1) < target);
        }
}

TEST_CASE("where lower is better the count needed is the most that still meets the target")
{
    const auto result = arithmetic(6, 20, number("20"), Polarity::Lower);
    CHECK(result.neededTotal == 4);
    CHECK(result.neededMore == 2);
    CHECK_THAT(
        cohortSentence(result, Unit::PercentOfSchools, Polarity::Lower, 1, number("20")),
        Catch::Contains("needs 2 fewer"));
    CHECK(arithmetic(6, 20, number("0"), Polarity::Lower).neededTotal == 0);
    CHECK(arithmetic(6, 20, number("100"), Polarity::Lower).neededTotal == 20);
}

TEST_CASE("a target that no count can meet is said to be one")
{
    const auto result = arithmetic(5, 7, number("101"));
    CHECK_FALSE(result.neededTotal);
    CHECK(result.neededMore == 0);
    CHECK_THAT(
        cohortSentence(result, Unit::PercentOfSchools, Polarity::Higher, 1, number("101")),
        Catch::Contains("no number of them meets"));
}

TEST_CASE("only a share with both counts has whole-school arithmetic")
{
    Outturn outturn = outturnOf("KPI", 2013, 5, 7);
    const auto of = [&](Unit unit) {
        return cohortArithmetic(outturn, unit, Polarity::Higher, 1, number("70"));
    };
    CHECK(of(Unit::Percent));
    CHECK_FALSE(of(Unit::PercentagePoints));
    CHECK_FALSE(of(Unit::Schools));
    outturn.cohort = Cohort::make(std::nullopt, 7);
    CHECK_FALSE(of(Unit::Percent));
    outturn.cohort.reset();
    CHECK_FALSE(of(Unit::Percent));
    outturn = outturnOf("KPI", 2013, 5, 7);
    outturn.value = Suppressed{};
    CHECK_FALSE(of(Unit::Percent));
}

TEST_CASE("without a target there is the share and what one moves it by")
{
    const auto result = arithmetic(5, 7, std::nullopt);
    CHECK_FALSE(result.neededTotal);
    CHECK(
        cohortSentence(result, Unit::Percent, Polarity::Higher, 1, std::nullopt) ==
        "71.4% is 5 of 7 pupils. One pupil moves this by 14.3 percentage points.");
}

TEST_CASE("Wilson's interval agrees with published values")
{
    // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17
    // (1998), table I, method 3: 81/263, 15/148, 0/20, 1/29.
    const auto check = [](std::int64_t n, std::int64_t d, const char* low, const char* high) {
        const auto interval = wilsonInterval(n, d);
        REQUIRE(interval);
        CHECK(interval->low == number(low));
        CHECK(interval->high == number(high));
    };
    check(81, 263, "25.53", "36.62");
    check(15, 148, "6.24", "16.05");
    check(0, 20, "0", "16.11");
    check(1, 29, "0.61", "17.18");
    check(20, 20, "83.89", "100");
}

TEST_CASE("an interval needs counts that make sense")
{
    CHECK_FALSE(wilsonInterval(0, 0));
    CHECK_FALSE(wilsonInterval(1, -1));
    CHECK_FALSE(wilsonInterval(8, 7));
    CHECK_FALSE(wilsonInterval(-1, 7));
}

TEST_CASE("a target inside the interval, or on its edge, is within chance")
{
    const ChanceInterval interval{number("35.89"), number("91.78")};
    CHECK(isWithinChance(interval, number("85")));
    CHECK(isWithinChance(interval, number("35.89")));
    CHECK(isWithinChance(interval, number("91.78")));
    CHECK_FALSE(isWithinChance(interval, number("93")));
    CHECK_FALSE(isWithinChance(interval, number("30")));
}

TEST_CASE("a target to go beyond needs one more than level with it")
{
    const auto needed = [](Reach reach, Polarity polarity) {
        return cohortArithmetic(
                   outturnOf("KPI", 2013, 50, 100),
                   Unit::PercentOfSchools,
                   polarity,
                   1,
                   number("50"),
                   reach)
            .value();
    };
    CHECK(needed(Reach::AtLeast, Polarity::Higher).neededMore == 0);
    CHECK(needed(Reach::Beyond, Polarity::Higher).neededTotal == 51);
    CHECK(needed(Reach::Beyond, Polarity::Higher).neededMore == 1);
    CHECK(needed(Reach::AtLeast, Polarity::Lower).neededMore == 0);
    CHECK(needed(Reach::Beyond, Polarity::Lower).neededTotal == 49);
    CHECK_THAT(
        cohortSentence(
            needed(Reach::Beyond, Polarity::Higher),
            Unit::PercentOfSchools,
            Polarity::Higher,
            1,
            number("50")),
        Catch::Contains("; going beyond 50.0% needs 1 more."));
    const auto all = cohortArithmetic(
        outturnOf("KPI", 2013, 50, 100), Unit::Percent, Polarity::Higher, 1, number("100"));
    CHECK(all->neededTotal == 100);
    const auto beyondAll = cohortArithmetic(
        outturnOf("KPI", 2013, 50, 100),
        Unit::Percent,
        Polarity::Higher,
        1,
        number("100"),
        Reach::Beyond);
    CHECK_FALSE(beyondAll->neededTotal);
}
