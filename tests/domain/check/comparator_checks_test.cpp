#include "fixture/builders.h"
#include "fixture/findings.h"
#include "fixture/kent_record.h"

#include <domain/check/rules.h>

#include <catch2/catch.hpp>

using namespace outturn;
using fixture::found;
using fixture::number;
using fixture::subjects;
using Lines = std::vector<std::string>;

TEST_CASE("two of Kent's gaps are to end wider than their comparators stand")
{
    const auto lines = found(check::ambitionContradictedByTargets, fixture::kentAsPlanned());
    REQUIRE(lines.size() == 2);
    CHECK_THAT(
        lines[0],
        Catch::StartsWith("warning ambition-contradicted-by-targets GAP-FSM-KS2: ") &&
            Catch::Contains("17.0 percentage points for 2015/16") &&
            Catch::Contains("16.8 percentage points in 2011/12"));
    CHECK_THAT(
        lines[1],
        Catch::StartsWith("warning ambition-contradicted-by-targets GAP-CIC-KS2: ") &&
            Catch::Contains("31.0") && Catch::Contains("29.0"));
}

TEST_CASE("a last target level with the comparator, or set relative to it, contradicts nothing")
{
    Indicator indicator = fixture::indicator("KPI");
    indicator.benchmark = BenchmarkKind::National;
    indicator.targets.emplace(AcademicYear(2016), NumberTarget{number("79")});
    PlanRecord record = fixture::recordWith(indicator);
    record.benchmarks.push_back(fixture::benchmark("KPI", 2012, "79"));
    CHECK(found(check::ambitionContradictedByTargets, record).empty());
    record.benchmarks[0].value = number("79.1");
    CHECK(found(check::ambitionContradictedByTargets, record).size() == 1);
    record.plan.indicators[0].targets.begin()->second =
        RelativeTarget{BenchmarkKind::National, number("-5"), Reach::AtLeast};
    CHECK(found(check::ambitionContradictedByTargets, record).empty());
}

TEST_CASE("the latest figure of the comparator is the one that counts")
{
    Indicator indicator = fixture::indicator("KPI");
    indicator.benchmark = BenchmarkKind::National;
    indicator.targets.emplace(AcademicYear(2016), NumberTarget{number("79")});
    PlanRecord record = fixture::recordWith(indicator);
    record.benchmarks = {
        fixture::benchmark("KPI", 2013, "80"),
        fixture::benchmark("KPI", 2012, "70"),
        fixture::benchmark("KPI", 2014, "99", BenchmarkKind::Region)};
    CHECK_THAT(
        found(check::ambitionContradictedByTargets, record).at(0),
        Catch::Contains("80.0% in 2012/13"));
}

TEST_CASE("four of Kent's indicators have no comparator figure")
{
    CHECK(
        subjects(check::benchmarkMissing, fixture::kentAsPlanned()) ==
        Lines{"FLOOR-SEC", "GAP-FSM-KS4", "GAP-SEN-KS4", "OFS-CATEGORY"});
}

TEST_CASE("a number to reach wants a comparator, unless it asks for all there is")
{
    PlanRecord record = fixture::recordWith(fixture::indicatorWithTarget("KPI", "77"));
    CHECK(
        found(check::benchmarkMissing, record) ==
        Lines{"warning benchmark-missing KPI: No comparator is named to set the figure beside."});
    Indicator& indicator = record.plan.indicators[0];
    indicator.targets.begin()->second = NumberTarget{number("100")};
    CHECK(found(check::benchmarkMissing, record).empty());
    indicator.polarity = Polarity::Lower;
    CHECK(found(check::benchmarkMissing, record).size() == 1);
    indicator.targets.begin()->second = NumberTarget{number("0")};
    CHECK(found(check::benchmarkMissing, record).empty());
    indicator.targets.begin()->second = DirectionTarget{Direction::Reduce};
    CHECK(found(check::benchmarkMissing, record).empty());
}

TEST_CASE("a plan that names no comparator anywhere is asked once")
{
    PlanRecord record = fixture::recordWith(fixture::indicatorWithTarget("KPI", "77"));
    record.plan.indicators.push_back(fixture::indicatorWithTarget("OTHER", "50"));
    CHECK(subjects(check::benchmarkMissing, record) == Lines{"plan"});
    record.plan.indicators[1].benchmark = BenchmarkKind::National;
    CHECK(subjects(check::benchmarkMissing, record) == Lines{"KPI", "OTHER"});
}

TEST_CASE("targets that wait for a benchmark are named together, once")
{
    PlanRecord record = fixture::recordWith(fixture::indicator("KPI"));
    record.plan.identity.council = "Anytown City Council";
    record.plan.indicators.push_back(fixture::indicator("GAP"));
    record.plan.indicators[0].targets.emplace(
        AcademicYear(2016), RelativeTarget{BenchmarkKind::National, {}, Reach::AtLeast});
    record.plan.indicators[1].targets.emplace(
        AcademicYear(2016),
        RelativeTarget{BenchmarkKind::CouncilAverage, number("-5"), Reach::AtLeast});
    CHECK(
        found(check::targetsUnresolved, record) ==
        Lines{"hint targets-unresolved plan: Targets that cannot be worked out until a figure is "
              "entered lean on the national average: KPI; on the Anytown average: GAP."});
    record.benchmarks.push_back(fixture::benchmark("KPI", 2016, "79"));
    record.plan.indicators[1].councilAverage = IndicatorCode("KPI");
    CHECK(found(check::targetsUnresolved, record).empty());
    CHECK(found(check::benchmarkMissing, record).empty());
}
