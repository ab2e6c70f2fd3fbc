#include "fixture/builders.h"

#include <domain/rating/rating.h>

#include <catch2/catch.hpp>

#include <string>

using namespace outturn;
using fixture::indicatorWithTarget;
using fixture::number;

namespace {

std::string reason(
    const Indicator& indicator,
    std::string_view value,
    const RagPolicy& policy = MinimumPolicy{},
    std::optional<Decimal> previousYear = std::nullopt,
    Stage stage = Stage::Validated)
{
    const Outturn outturn = fixture::outturn(indicator.code.text(), 2013, value, stage);
    return rate({.indicator = indicator,
                 .policy = policy,
                 .year = AcademicYear(2013),
                 .outturn = &outturn,
                 .benchmark = {.value = number("62")},
                 .previousYear = previousYear})
        .reason;
}

Indicator withMinimum(Indicator indicator, std::string_view minimum)
{
    indicator.minimum = number(minimum);
    return indicator;
}

} // namespace

TEST_CASE("the reason for a met target says by how much")
{
    const Indicator indicator = withMinimum(indicatorWithTarget("KPI", "77"), "73");
    CHECK(
        reason(indicator, "78") ==
        "78.0% meets the 2012/13 target of 77.0% with 1.0 percentage point to spare.");
    CHECK(reason(indicator, "77") == "77.0% meets the 2012/13 target of 77.0% exactly.");
}

TEST_CASE("the reason for amber and red names the target and the minimum")
{
    const Indicator indicator = withMinimum(indicatorWithTarget("KPI", "77"), "73");
    CHECK(
        reason(indicator, "76") ==
        "76.0% is 1.0 percentage point short of the 2012/13 target of 77.0% but no worse than the "
        "minimum of 73.0%.");
    CHECK(
        reason(indicator, "72") ==
        "72.0% is 5.0 percentage points short of the 2012/13 target of 77.0% and worse than the "
        "minimum of 73.0%.");
}

TEST_CASE("the reason for a missed gap speaks of points above, never of per cent")
{
    const Indicator gap = withMinimum(
        indicatorWithTarget("GAP", "31.7", Unit::PercentagePoints, Polarity::Lower), "33.7");
    const std::string text = reason(gap, "34.5");
    CHECK(
        text ==
        "34.5 percentage points is 2.8 percentage points above the 2012/13 target of 31.7 "
        "percentage points and worse than the minimum of 33.7 percentage points.");
    CHECK_THAT(text, !Catch::Contains("%"));
}

TEST_CASE("a forecast is called one")
{
    CHECK_THAT(
        reason(indicatorWithTarget("KPI", "77"), "78", MinimumPolicy{}, {}, Stage::Forecast),
        Catch::StartsWith("The forecast of 78.0%"));
    CHECK_THAT(
        reason(indicatorWithTarget("KPI", "77"), "78", MinimumPolicy{}, {}, Stage::Provisional),
        Catch::StartsWith("78.0%"));
}

TEST_CASE("the tolerance that decided is named as it was set")
{
    const TolerancePolicy tenPerCent{{.percentOfTarget = number("10"), .points = {}}};
    const Indicator indicator = indicatorWithTarget("KPI", "95");
    CHECK_THAT(
        reason(indicator, "87", tenPerCent),
        Catch::Contains("within the tolerance of 10% of the target"));
    CHECK_THAT(
        reason(indicator, "80", tenPerCent),
        Catch::Contains("beyond the tolerance of 10% of the target"));
    Indicator whole = indicatorWithTarget("KPI", "95");
    whole.decimals = 0;
    const TolerancePolicy halfAPoint{{.percentOfTarget = std::nullopt, .points = number("0.5")}};
    CHECK_THAT(reason(whole, "90", halfAPoint), Catch::Contains("0.5 percentage points"));
}

TEST_CASE("the year before is named where it decided")
{
    const TrendPolicy policy{};
    const Indicator indicator = indicatorWithTarget("KPI", "77");
    CHECK_THAT(
        reason(indicator, "76", policy, number("75")),
        Catch::Contains("better than 75.0% the year before"));
    CHECK_THAT(
        reason(indicator, "76", policy, number("76")),
        Catch::Contains("no better than 76.0% the year before"));
    CHECK_THAT(
        reason(indicator, "76", policy),
        Catch::Contains("no comparable figure for the year before"));
    CHECK_THAT(reason(indicator, "78", policy, number("75")), !Catch::Contains("year before"));
}

TEST_CASE("a relative target is explained with its benchmark")
{
    Indicator indicator = fixture::indicator("KPI");
    indicator.targets.emplace(
        AcademicYear(2013),
        RelativeTarget{BenchmarkKind::CouncilAverage, number("-5"), Reach::AtLeast});
    CHECK_THAT(
        reason(indicator, "56"),
        Catch::Contains("1.0 percentage point short of the 2012/13 target") &&
            Catch::Contains("within 5 percentage points of the council average of 62.0%: at "
                            "least 57.0%"));
}

TEST_CASE("one school is a school and a target of nought can be met exactly")
{
    Indicator category = indicatorWithTarget("CAT", "0", Unit::Schools, Polarity::Lower);
    category.decimals = 0;
    category.minimum = number("17");
    CHECK(reason(category, "0") == "0 schools meet the 2012/13 target of 0 exactly.");
    CHECK(
        reason(category, "1") ==
        "1 school is 1 above the 2012/13 target of 0 but no worse than the minimum of 17.");
}

TEST_CASE("every reason is one sentence")
{
    for (const RagPolicy& policy :
         {RagPolicy(MinimumPolicy{}),
          RagPolicy(TolerancePolicy{{.percentOfTarget = number("5"), .points = number("2")}}),
          RagPolicy(TrendPolicy{})})
        for (const auto* value : {"60", "76", "77", "90"}) {
            const std::string text = reason(indicatorWithTarget("KPI", "77"), value, policy);
            CAPTURE(text);
            CHECK(text.back() == '.');
            CHECK(text.find(". ") == std::string::npos);
            CHECK_THAT(text, Catch::Contains("2012/13"));
        }
}

TEST_CASE("without an outturn a relative target still says what it comes to")
{
    Indicator indicator = fixture::indicator("KPI");
    indicator.targets.emplace(
        AcademicYear(2013),
        RelativeTarget{BenchmarkKind::CouncilAverage, number("-5"), Reach::AtLeast});
    const RagPolicy policy = MinimumPolicy{};
    const auto without = [&](std::optional<Decimal> average) {
        return rate(
            {.indicator = indicator,
             .policy = policy,
             .year = AcademicYear(2013),
             .benchmark = {.value = average}});
    };
    CHECK(without(number("62")).status == RagStatus::NoData);
    CHECK(
        without(number("62")).reason ==
        "No outturn has been entered for 2012/13. The target is within 5 percentage points of the "
        "council average of 62.0%: at least 57.0%.");
    CHECK(
        without({}).reason ==
        "No outturn has been entered for 2012/13. The target is unresolved: within 5 percentage "
        "points of the council average, which is not known yet for 2012/13.");
}
