#include "fixture/builders.h"

#include <domain/rating/policy.h>

#include <catch2/catch.hpp>

using namespace outturn;
using fixture::number;

TEST_CASE("within ten per cent is exact at its edge")
{
    const Tolerance tenPerCent{.percentOfTarget = number("10"), .points = {}};
    CHECK(isWithin(tenPerCent, number("9.5"), number("95"), Unit::Percent));
    CHECK_FALSE(isWithin(tenPerCent, number("9.500001"), number("95"), Unit::Percent));
    const Tolerance fine{.percentOfTarget = number("0.000001"), .points = {}};
    CHECK(isWithin(fine, number("0.000001"), number("100"), Unit::Percent));
    CHECK_FALSE(isWithin(fine, number("0.000001"), number("99.9999"), Unit::Percent));
}

TEST_CASE("a negative target has a tolerance of its own size")
{
    const Tolerance tenPerCent{.percentOfTarget = number("10"), .points = {}};
    CHECK(isWithin(tenPerCent, number("0.05"), number("-0.5"), Unit::Score));
    CHECK_FALSE(isWithin(tenPerCent, number("0.06"), number("-0.5"), Unit::Score));
}

TEST_CASE("points apply to gaps and to targets of zero in place of per cent")
{
    const Tolerance tolerance{.percentOfTarget = number("50"), .points = number("1")};
    CHECK(isWithin(tolerance, number("1"), number("30"), Unit::PercentagePoints));
    CHECK_FALSE(isWithin(tolerance, number("1.1"), number("30"), Unit::PercentagePoints));
    CHECK_FALSE(isWithin(tolerance, number("1.1"), number("0"), Unit::Schools));
    CHECK(isWithin(tolerance, number("15"), number("30"), Unit::Percent));
}

TEST_CASE("a policy explains itself for a key")
{
    CHECK_THAT(policyText(MinimumPolicy{}), Catch::Contains("minimum"));
    CHECK_THAT(
        policyText(TolerancePolicy{{.percentOfTarget = number("10"), .points = number("2")}}),
        Catch::Contains("10% of the target") && Catch::Contains("2 percentage points"));
    CHECK_THAT(
        policyText(TolerancePolicy{{.percentOfTarget = std::nullopt, .points = number("1")}}),
        Catch::Contains("1 percentage point;"));
    CHECK_THAT(policyText(TrendPolicy{}), Catch::Contains("last year"));
    CHECK_THAT(policyText(JudgementPolicy{}), Catch::Contains("judgement"));
}

TEST_CASE("a policy without a tolerance does not speak of one")
{
    CHECK(policyText(TolerancePolicy{}) == "green when the target is met; otherwise red");
    CHECK(
        policyText(TrendPolicy{}) ==
        "green when the target is met; short of it amber when better than last year, otherwise "
        "red");
}
