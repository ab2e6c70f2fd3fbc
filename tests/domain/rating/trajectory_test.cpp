#include "fixture/builders.h"
#include "fixture/kent_record.h"
#include "fixture/printing.h"

#include <domain/rating/trajectory.h>

using namespace outturn;
using fixture::number;

namespace {

std::vector<TrajectoryPoint> pathOf(const PlanRecord& record, std::string_view code)
{
    return trajectory(record, *findIndicator(record.plan, IndicatorCode(code)), Scope{});
}

} // namespace

TEST_CASE("a path has every year from the first figure to the last target")
{
    const PlanRecord record = fixture::kentWithPublishedOutturns();
    const auto path = pathOf(record, "KS1-W2B");
    REQUIRE(path.size() == 5);
    for (std::size_t i = 0; i < path.size(); ++i)
        CHECK(path[i].year == AcademicYear(2012 + static_cast<int>(i)));
    CHECK(path[0].outturn == number("62"));
    CHECK_FALSE(path[0].target);
    CHECK(path[0].benchmark == number("64"));
    CHECK(path[1].outturn == number("67"));
    CHECK(path[1].target == number("67"));
    CHECK_FALSE(path[1].benchmark);
    CHECK_FALSE(path[4].outturn);
    CHECK(path[4].target == number("82"));
}

TEST_CASE("a line is not drawn into a figure of another measure")
{
    const auto path = pathOf(fixture::kentWithPublishedOutturns(), "KS2-EM4");
    REQUIRE(path.size() == 5);
    CHECK(path[0].isComparable);
    CHECK_FALSE(path[0].breakBefore);
    CHECK_FALSE(path[1].isComparable);
    REQUIRE(path[1].breakBefore);
    CHECK_THAT(
        *path[1].breakBefore,
        Catch::Contains("KS2-RWM4") && Catch::Contains("KS2-EM4") && Catch::Contains("2012/13"));
    CHECK_FALSE(path[2].isComparable);
    CHECK_FALSE(path[2].breakBefore);
}

TEST_CASE("the end of a measure is a break that says when it was last published")
{
    const auto path = pathOf(fixture::kentAsPlanned(), "KS1-R2B");
    REQUIRE(path.size() == 5);
    CHECK_FALSE(path[3].breakBefore);
    REQUIRE(path[4].breakBefore);
    CHECK(path[4].breakBefore == "KS1-R2B was last published for 2014/15");
}

TEST_CASE("the end of a measure is told truly after a single figure of another one")
{
    PlanRecord record = fixture::kentAsPlanned();
    Outturn outturn = fixture::outturn("KS2-EM4", 2013, "74");
    outturn.measure = MeasureCode("KS2-RWM4");
    record.outturns.push_back(outturn);
    const auto path = pathOf(record, "KS2-EM4");
    REQUIRE(path[2].breakBefore);
    CHECK(path[2].breakBefore == "KS2-EM4 was last published for 2011/12");
}

TEST_CASE("a relative target is on the path only where its benchmark is in")
{
    Indicator indicator = fixture::indicator("KPI");
    for (const int year : {2013, 2014})
        indicator.targets.emplace(
            AcademicYear(year),
            RelativeTarget{BenchmarkKind::National, number("-2"), Reach::AtLeast});
    PlanRecord record = fixture::recordWith(indicator);
    record.benchmarks.push_back(fixture::benchmark("KPI", 2013, "79"));
    const auto path = pathOf(record, "KPI");
    REQUIRE(path.size() == 4);
    CHECK(path[0].target == number("77"));
    CHECK_FALSE(path[1].target);
}

TEST_CASE("a suppressed figure leaves its year without a point")
{
    PlanRecord record = fixture::recordWith(fixture::indicator("KPI"));
    record.outturns.push_back(fixture::outturn("KPI", 2013, "5"));
    record.outturns.back().value = Suppressed{};
    CHECK_FALSE(pathOf(record, "KPI").front().outturn);
}

TEST_CASE("a figure entered years before the plan lengthens the path backwards")
{
    PlanRecord record = fixture::recordWith(fixture::indicator("KPI"));
    record.outturns.push_back(fixture::outturn("KPI", 2009, "50"));
    record.outturns.push_back(fixture::outturn("KPI", 2018, "60", Stage::Forecast));
    const auto path = pathOf(record, "KPI");
    REQUIRE(path.size() == 10);
    CHECK(path.front().year == AcademicYear(2009));
    CHECK(path.back().stage == Stage::Forecast);
}
