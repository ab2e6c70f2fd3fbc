#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/plan/target.h>

using namespace outturn;
using fixture::number;

namespace {

TargetContext context(
    std::optional<Decimal> benchmark,
    std::optional<Decimal> previousYear = std::nullopt,
    Polarity polarity = Polarity::Higher,
    Unit unit = Unit::Percent)
{
    return {
        .benchmark = {.value = benchmark},
        .previousYear = previousYear,
        .unit = unit,
        .polarity = polarity,
        .decimals = 1,
        .year = AcademicYear(2016)};
}

} // namespace

TEST_CASE("a number target is the number at the indicator's precision")
{
    const ResolvedTarget target = resolve(NumberTarget{number("75.85")}, context({}));
    CHECK(target.value == number("75.9"));
    CHECK(target.reach == Reach::AtLeast);
}

TEST_CASE("within five points of the council average is that average less five points")
{
    const RelativeTarget within{BenchmarkKind::CouncilAverage, number("-5"), Reach::AtLeast};
    const ResolvedTarget target = resolve(within, context(number("62")));
    CHECK(target.value == number("57"));
    CHECK(
        target.explanation ==
        "within 5 percentage points of the council average of 62.0%: at least 57.0%");
}

TEST_CASE("the council average goes by the name it is given, and says when it is provisional")
{
    const RelativeTarget within{BenchmarkKind::CouncilAverage, number("-5"), Reach::AtLeast};
    TargetContext named = context(number("62"));
    named.benchmark.name = benchmarkText(BenchmarkKind::CouncilAverage, "Anytown");
    CHECK(
        resolve(within, named).explanation ==
        "within 5 percentage points of the Anytown average of 62.0%: at least 57.0%");
    named.benchmark.stage = Stage::Provisional;
    CHECK(
        resolve(within, named).explanation ==
        "within 5 percentage points of the Anytown average of 62.0% (provisional): at least 57.0%");
}

TEST_CASE("an open target says which figure is missing, and a forecast is none")
{
    const RelativeTarget within{BenchmarkKind::CouncilAverage, number("-5"), Reach::AtLeast};
    TargetContext open = context({});
    CHECK(
        resolve(within, open).explanation ==
        "within 5 percentage points of the council average, which is not known yet for 2015/16");
    open.benchmark.outturnOf = IndicatorCode("KS4-ALL");
    CHECK(
        resolve(within, open).explanation ==
        "within 5 percentage points of the council average (the outturn of KS4-ALL), which is not "
        "known yet for 2015/16");
    open.benchmark.value = number("62");
    open.benchmark.stage = Stage::Forecast;
    CHECK_FALSE(resolve(within, open).value);
    CHECK_THAT(
        resolve(within, open).explanation, Catch::EndsWith("which is only forecast for 2015/16"));
}

TEST_CASE("an offset of one point or of half a point reads as it was set")
{
    const auto offset = [](std::string_view text) {
        return resolve(
                   RelativeTarget{BenchmarkKind::National, number(text), Reach::AtLeast},
                   context(number("62")))
            .explanation;
    };
    CHECK_THAT(offset("-1"), Catch::StartsWith("within 1 percentage point of "));
    CHECK_THAT(offset("-0.5"), Catch::StartsWith("within 0.5 percentage points of "));
}

TEST_CASE("where lower is better, within means at most so much above")
{
    const RelativeTarget within{BenchmarkKind::National, number("3"), Reach::AtLeast};
    const ResolvedTarget target =
        resolve(within, context(number("16.8"), {}, Polarity::Lower, Unit::PercentagePoints));
    CHECK(target.value == number("19.8"));
    CHECK(
        target.explanation ==
        "within 3 percentage points of the national average of 16.8 percentage points: at most "
        "19.8 percentage points");
}

TEST_CASE("at the national average and above it are two targets")
{
    const auto at =
        resolve(RelativeTarget{BenchmarkKind::National, {}, Reach::AtLeast}, context(number("79")));
    const auto above =
        resolve(RelativeTarget{BenchmarkKind::National, {}, Reach::Beyond}, context(number("79")));
    CHECK(at.value == above.value);
    CHECK(at.reach == Reach::AtLeast);
    CHECK(above.reach == Reach::Beyond);
    CHECK(at.explanation == "the national average of 79.0%");
    CHECK(above.explanation == "above the national average of 79.0%");
}

TEST_CASE("a harder target than the benchmark is not called within it")
{
    const auto target = resolve(
        RelativeTarget{BenchmarkKind::National, number("2"), Reach::AtLeast},
        context(number("79")));
    CHECK(target.value == number("81"));
    CHECK_THAT(target.explanation, Catch::Contains("2 percentage points above"));
    CHECK_THAT(target.explanation, !Catch::Contains("within"));
}

TEST_CASE("a benchmark that is not in leaves the target open; it is never guessed")
{
    const auto target = resolve(
        RelativeTarget{BenchmarkKind::National, number("-5"), Reach::AtLeast},
        context({}, number("70")));
    CHECK_FALSE(target.value);
    CHECK_THAT(
        target.explanation, Catch::Contains("the national average") && Catch::Contains("2015/16"));
}

TEST_CASE("a direction is measured from the year before")
{
    const auto reduce =
        resolve(DirectionTarget{Direction::Reduce}, context({}, number("6.2"), Polarity::Lower));
    CHECK(reduce.value == number("6.2"));
    CHECK(reduce.reach == Reach::Beyond);
    const auto maintain = resolve(DirectionTarget{Direction::Maintain}, context({}, number("88")));
    CHECK(maintain.value == number("88"));
    CHECK(maintain.reach == Reach::AtLeast);
    CHECK_THAT(maintain.explanation, Catch::Contains("88.0%"));
}

TEST_CASE("a direction without a comparable year before is left open")
{
    const auto target = resolve(DirectionTarget{Direction::Increase}, context(number("79")));
    CHECK_FALSE(target.value);
    CHECK_THAT(target.explanation, Catch::Contains("year before"));
}

TEST_CASE("a relative target is rounded once, after the offset")
{
    const auto target = resolve(
        RelativeTarget{BenchmarkKind::National, number("0.03"), Reach::AtLeast},
        context(number("61.93")));
    CHECK(target.value == number("62"));
}
