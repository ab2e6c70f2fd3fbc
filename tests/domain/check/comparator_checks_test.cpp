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

TEST_CASE("a comparator that no indicator names and one that a target leans on are both missed")
{
    PlanRecord record = fixture::recordWith(fixture::indicator("KPI"));
    CHECK_THAT(
        found(check::benchmarkMissing, record).at(0), Catch::Contains("No comparator is named"));
    record.plan.indicators[0].targets.emplace(
        AcademicYear(2016), RelativeTarget{BenchmarkKind::CouncilAverage, {}, Reach::AtLeast});
    CHECK_THAT(
        found(check::benchmarkMissing, record).at(0), Catch::Contains("the council average"));
    record.benchmarks.push_back(
        fixture::benchmark("KPI", 2014, "60", BenchmarkKind::CouncilAverage));
    CHECK(found(check::benchmarkMissing, record).empty());
}
