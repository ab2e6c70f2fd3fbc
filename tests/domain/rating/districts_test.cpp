#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/rating/scorecard.h>

#include <rapidcheck.h>

using namespace outturn;
using fixture::number;

namespace {

const AcademicYear ratedYear(2013);

Outturn districtOutturn(std::string_view district, std::string_view value, int endYear = 2013)
{
    Outturn outturn = fixture::outturn("KPI", endYear, value);
    outturn.scope = Scope::district(district);
    return outturn;
}

/// One indicator that every district has to bring to @p target.
PlanRecord recordOf(const Target& target, Polarity polarity = Polarity::Higher)
{
    Indicator indicator = fixture::indicator("KPI", Unit::Percent, polarity);
    indicator.targetsFor = TargetsFor::EveryDistrict;
    indicator.targets.emplace(ratedYear, target);
    return fixture::recordWith(indicator);
}

PlanRecord withDistricts(
    PlanRecord record, const std::vector<std::pair<std::string_view, std::string_view>>& figures)
{
    for (const auto& [district, value] : figures)
        record.outturns.push_back(districtOutturn(district, value));
    return record;
}

IndicatorResult resultOf(const PlanRecord& record, const Scope& scope = {})
{
    return assessIndicator(
        record, record.plan.indicators[0], {.year = ratedYear, .scope = scope, .asAt = {}});
}

} // namespace

TEST_CASE("the district furthest behind decides how the council stands")
{
    PlanRecord record = withDistricts(
        recordOf(NumberTarget{number("60")}), {{"East", "63"}, {"North", "52"}, {"West", "58"}});
    record.plan.indicators[0].minimum = number("55");

    const IndicatorResult council = resultOf(record);

    CHECK(council.rating.status == RagStatus::Red);
    CHECK(council.rating.outturn == number("52"));
    REQUIRE(council.outturn);
    CHECK(council.outturn->scope == Scope::district("North"));
    CHECK(
        council.rating.reason ==
        "1 of 3 districts with a figure meets the target; furthest behind is North: 52.0% is 8.0 "
        "percentage points short of the 2012/13 target of 60.0% and worse than the minimum of "
        "55.0%.");
    CHECK(resultOf(record, Scope::district("West")).rating.status == RagStatus::Amber);
    CHECK(resultOf(record, Scope::district("East")).rating.status == RagStatus::Green);
}

TEST_CASE("where every district meets the target, the one nearest to missing it is named")
{
    const auto result = resultOf(withDistricts(
        recordOf(NumberTarget{number("20")}, Polarity::Lower), {{"East", "12"}, {"North", "19"}}));
    CHECK(result.rating.status == RagStatus::Green);
    CHECK_THAT(
        result.rating.reason,
        Catch::StartsWith("All 2 districts with a figure meet the target; nearest to missing it is "
                          "North: 19.0% meets"));
}

TEST_CASE("a single district with a figure decides alone and says so")
{
    const auto result =
        resultOf(withDistricts(recordOf(NumberTarget{number("60")}), {{"North", "52"}}));
    CHECK_THAT(result.rating.reason, Catch::StartsWith("Only North has a figure: 52.0% is 8.0"));
}

TEST_CASE("without a district's figure there is no data, whatever the council's own figure is")
{
    PlanRecord record = recordOf(NumberTarget{number("60")});
    record.outturns.push_back(fixture::outturn("KPI", 2013, "70"));
    const auto result = resultOf(record);
    CHECK(result.rating.status == RagStatus::NoData);
    CHECK_FALSE(result.outturn);
    CHECK(result.rating.reason == "No district's outturn has been entered for 2012/13.");
}

TEST_CASE("districts are set against the council average that an indicator's outturn gives")
{
    PlanRecord record = withDistricts(
        recordOf(RelativeTarget{BenchmarkKind::CouncilAverage, number("-3"), Reach::AtLeast}),
        {{"East", "58"}, {"North", "54.9"}});
    record.plan.identity.council = "Anytown City Council";
    record.plan.indicators.push_back(fixture::indicator("ALL"));
    record.plan.indicators[0].councilAverage = IndicatorCode("ALL");
    CHECK(resultOf(record).rating.status == RagStatus::Unresolved);
    CHECK_THAT(
        resultOf(record).rating.reason,
        Catch::Contains("within 3 percentage points of the Anytown average (the outturn of ALL), "
                        "which is not known yet for 2012/13"));
    record.outturns.push_back(fixture::outturn("ALL", 2013, "58", Stage::Provisional));
    const auto result = resultOf(record);
    CHECK(result.rating.status == RagStatus::Red);
    CHECK_THAT(
        result.rating.reason,
        Catch::StartsWith("1 of 2 districts") &&
            Catch::Contains("the Anytown average of 58.0% (provisional): at least 55.0%"));
}

TEST_CASE("a direction starts from each district's own figure of the year before")
{
    PlanRecord record = withDistricts(
        recordOf(DirectionTarget{Direction::Maintain}), {{"East", "70"}, {"North", "40"}});
    record.outturns.push_back(districtOutturn("East", "75", 2012));
    record.outturns.push_back(districtOutturn("North", "39", 2012));
    const auto result = resultOf(record);
    CHECK(result.outturn->scope == Scope::district("East"));
    CHECK(result.rating.target == number("75"));
    CHECK(result.direction.change == number("-5"));
    CHECK_THAT(result.rating.reason, Catch::StartsWith("1 of 2 districts"));
}

TEST_CASE("a figure that cannot be compared decides only where none can")
{
    PlanRecord record =
        withDistricts(recordOf(NumberTarget{number("60")}), {{"East", "63"}, {"North", "10"}});
    record.outturns[1].measure = MeasureCode("OTHER");
    record.outturns.push_back(districtOutturn("South", "1"));
    record.outturns.back().value = Suppressed{};
    CHECK(resultOf(record).outturn->scope == Scope::district("East"));
    CHECK(resultOf(record).rating.status == RagStatus::Green);
    record.outturns.erase(record.outturns.begin());
    CHECK_FALSE(isColour(resultOf(record).rating.status));
}

TEST_CASE("the path is of the district furthest behind each year, broken where that changes")
{
    PlanRecord record =
        withDistricts(recordOf(NumberTarget{number("60")}), {{"East", "63"}, {"North", "52"}});
    for (const auto& [district, value] : {std::pair{"East", "40"}, std::pair{"North", "50"}})
        record.outturns.push_back(districtOutturn(district, value, 2012));
    const auto path = trajectory(record, record.plan.indicators[0], Scope{});
    REQUIRE(path.front().year == AcademicYear(2012));
    CHECK(path[0].outturn == number("40"));
    CHECK(path[1].outturn == number("52"));
    CHECK(path[1].breakBefore == "from 2012/13 North is furthest behind, in place of East");
    const auto own = trajectory(record, record.plan.indicators[0], Scope::district("North"));
    CHECK_FALSE(own[1].breakBefore);
}

TEST_CASE("a judgement of the council stands, whatever the districts' figures are")
{
    PlanRecord record =
        withDistricts(recordOf(NumberTarget{number("60")}), {{"East", "63"}, {"North", "52"}});
    record.plan.policy = JudgementPolicy{};
    record.judgements.push_back(
        {IndicatorCode("KPI"),
         ratedYear,
         Scope{},
         RagStatus::Amber,
         "A. Director",
         "most are near"});
    const auto result = resultOf(record);
    CHECK(result.rating.status == RagStatus::Amber);
    CHECK_THAT(result.rating.reason, Catch::StartsWith("Judged amber by A. Director"));
    CHECK(result.outturn->scope == Scope::district("North"));
}

TEST_CASE("a district better than the worst never changes the colour")
{
    const bool holds = rc::check([] {
        const auto polarity = *rc::gen::element(Polarity::Higher, Polarity::Lower);
        const auto anyFigure =
            rc::gen::map(rc::gen::inRange<std::int64_t>(0, 1'001), [](std::int64_t tenths) {
                return Decimal::millionths(tenths * 100'000);
            });
        PlanRecord record = recordOf(NumberTarget{*anyFigure}, polarity);
        record.plan.indicators[0].minimum = *anyFigure;
        record.plan.policy = *rc::gen::element<RagPolicy>(
            MinimumPolicy{}, TolerancePolicy{{.percentOfTarget = {}, .points = number("5")}});
        const auto count = *rc::gen::inRange(1, 5);
        std::optional<Decimal> worst;
        for (int i = 0; i < count; ++i) {
            Outturn outturn = districtOutturn("District " + std::to_string(i), "0");
            const Decimal value = *anyFigure;
            outturn.value = value;
            if (!worst || isBetter(*worst, value, polarity))
                worst = value;
            record.outturns.push_back(outturn);
        }
        const auto before = resultOf(record);
        RC_ASSERT(before.rating.outturn == worst);
        const Decimal added = *anyFigure;
        RC_PRE(isBetter(added, *worst, polarity));
        Outturn outturn = districtOutturn("A district more", "0");
        outturn.value = added;
        record.outturns.push_back(outturn);
        RC_ASSERT(resultOf(record).rating.status == before.rating.status);
        RC_ASSERT(resultOf(record).outturn == before.outturn);
    });
    CHECK(holds);
}
