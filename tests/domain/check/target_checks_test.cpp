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

namespace {

/// One indicator whose last figure before the plan is @p baseline, with targets from 2013 on.
PlanRecord recordOf(
    std::string_view baseline,
    const std::vector<std::string_view>& targets,
    Polarity polarity = Polarity::Higher)
{
    Indicator indicator = fixture::indicator("KPI", Unit::Percent, polarity);
    indicator.measure = MeasureCode("M1");
    int year = 2013;
    for (const std::string_view target : targets)
        indicator.targets.emplace(AcademicYear(year++), NumberTarget{number(target)});
    PlanRecord record = fixture::recordWith(indicator);
    if (!baseline.empty())
        record.outturns.push_back(fixture::outturn("KPI", 2012, baseline));
    return record;
}

} // namespace

TEST_CASE("Kent set two primary floor targets below what it had already achieved")
{
    CHECK(
        found(check::targetEasierThanOutturn, fixture::kentAsPlanned()) ==
        Lines{"warning target-easier-than-outturn FLOOR-PRI: The targets of 93.0% for 2012/13 and "
              "94.0% for 2013/14 are easier than the 94.5% already reached in 2011/12."});
}

TEST_CASE("a target equal to the last outturn is not easier than it")
{
    CHECK(found(check::targetEasierThanOutturn, recordOf("80", {"80"})).empty());
    CHECK(found(check::targetEasierThanOutturn, recordOf("80", {"79.9"})).size() == 1);
    CHECK(
        found(check::targetEasierThanOutturn, recordOf("30", {"30.1"}, Polarity::Lower)).size() ==
        1);
    CHECK(found(check::targetEasierThanOutturn, recordOf("30", {"29.9"}, Polarity::Lower)).empty());
    CHECK(found(check::targetEasierThanOutturn, recordOf("30", {"29"}, Polarity::Closest)).empty());
}

TEST_CASE("each target is set against the latest figure before its own year")
{
    PlanRecord record = recordOf("76", {"77", "79", "81", "82"});
    record.outturns.push_back(fixture::outturn("KPI", 2014, "82"));
    record.outturns.push_back(fixture::outturn("KPI", 2015, "84"));
    CHECK(
        found(check::targetEasierThanOutturn, record) ==
        Lines{"warning target-easier-than-outturn KPI: The target of 81.0% for 2014/15 is easier "
              "than the 82.0% already reached in 2013/14; the target of 82.0% for 2015/16 is "
              "easier than the 84.0% already reached in 2014/15."});
}

TEST_CASE("forecasts, other measures, other scopes and suppressed figures set no standard")
{
    PlanRecord record = recordOf("90", {"80"});
    Outturn& outturn = record.outturns[0];
    REQUIRE(found(check::targetEasierThanOutturn, record).size() == 1);
    outturn.stage = Stage::Forecast;
    CHECK(found(check::targetEasierThanOutturn, record).empty());
    outturn.stage = Stage::Provisional;
    outturn.measure = MeasureCode("M2");
    CHECK(found(check::targetEasierThanOutturn, record).empty());
    outturn.measure.reset();
    outturn.scope = Scope::district("Swale");
    CHECK(found(check::targetEasierThanOutturn, record).empty());
    outturn.scope = Scope{};
    outturn.value = Suppressed{};
    CHECK(found(check::targetEasierThanOutturn, record).empty());
}

TEST_CASE("Kent's minimum for special schools is stricter than its first target")
{
    CHECK(
        found(check::minimumStricterThanTarget, fixture::kentAsPlanned()) ==
        Lines{"fault minimum-stricter-than-target OFS-SPE-GOOD: The minimum of 87.5% is stricter "
              "than the target of 85.0% for 2012/13: a figure between them meets the target and "
              "fails the minimum."});
}

TEST_CASE("a minimum equal to the target is no stricter than it")
{
    PlanRecord record = recordOf("70", {"80", "85"});
    record.plan.indicators[0].minimum = number("80");
    CHECK(found(check::minimumStricterThanTarget, record).empty());
    record.plan.indicators[0].minimum = number("80.1");
    CHECK(found(check::minimumStricterThanTarget, record).size() == 1);
    record.plan.indicators[0].polarity = Polarity::Lower;
    CHECK(found(check::minimumStricterThanTarget, record).size() == 1);
    record.plan.indicators[0].minimum = number("85");
    CHECK(found(check::minimumStricterThanTarget, record).empty());
}

TEST_CASE("three of Kent's indicators set out from worse than their minimum and one from it")
{
    const auto lines = found(check::baselineWorseThanMinimum, fixture::kentAsPlanned());
    CHECK(
        lines ==
        Lines{
            "warning baseline-worse-than-minimum GAP-CIC-KS2: The plan sets out from 40.0 "
            "percentage points in 2011/12, already worse than the minimum of 39.0 percentage "
            "points.",
            "warning baseline-worse-than-minimum OFS-CATEGORY: The plan sets out from 19 schools "
            "in 2011/12, already worse than the minimum of 17 schools.",
            "warning baseline-worse-than-minimum OFS-SPE-GOOD: The plan sets out from 80.0% in "
            "2011/12, already worse than the minimum of 87.5%.",
            "hint baseline-at-minimum OFS-PRU-GOOD: The plan sets out from 59.0% in 2011/12, "
            "which is exactly the minimum: nothing worse may happen."});
}

TEST_CASE("a trajectory that goes backwards is questioned once, with every step back")
{
    CHECK(found(check::trajectoryGoesBackwards, fixture::kentAsPlanned()).empty());
    CHECK(found(check::trajectoryGoesBackwards, recordOf("70", {"80", "80", "81"})).empty());
    CHECK(
        found(check::trajectoryGoesBackwards, recordOf("70", {"80", "79", "85", "84"})) ==
        Lines{"warning trajectory-goes-backwards KPI: The targets go backwards: from 80.0% for "
              "2012/13 to 79.0% for 2013/14 and from 85.0% for 2014/15 to 84.0% for 2015/16."});
    CHECK(
        found(check::trajectoryGoesBackwards, recordOf("", {"20", "21"}, Polarity::Lower)).size() ==
        1);
}

TEST_CASE("three of Kent's trajectories end in a cliff")
{
    const auto lines = found(check::trajectoryEndsInCliff, fixture::kentAsPlanned());
    CHECK(
        subjects(check::trajectoryEndsInCliff, fixture::kentAsPlanned()) ==
        Lines{"FLOOR-PRI", "FLOOR-SEC", "OFS-PRI-GOOD"});
    REQUIRE(lines.size() == 3);
    CHECK(
        lines[0] ==
        "warning trajectory-ends-in-cliff FLOOR-PRI: The last step, to 100.0% for 2015/16, asks "
        "for 5.0 percentage points in one year where the years before it ask for 0.2 a year on "
        "average.");
}

TEST_CASE("a last step is a cliff from half as large again as the mean before it, and three points")
{
    CHECK(found(check::trajectoryEndsInCliff, recordOf("60", {"62", "64", "67"})).size() == 1);
    CHECK(found(check::trajectoryEndsInCliff, recordOf("60", {"62", "64", "66.9"})).empty());
    CHECK(found(check::trajectoryEndsInCliff, recordOf("60", {"61", "62", "64.9"})).empty());
    CHECK(found(check::trajectoryEndsInCliff, recordOf("60", {"64", "68", "73.9"})).empty());
    CHECK(found(check::trajectoryEndsInCliff, recordOf("60", {"64", "68", "74"})).size() == 1);
    CHECK(found(check::trajectoryEndsInCliff, recordOf("", {"64", "74"})).empty());
    CHECK(
        found(check::trajectoryEndsInCliff, recordOf("40", {"38", "36", "33"}, Polarity::Lower))
            .size() == 1);
    CHECK(found(check::trajectoryEndsInCliff, recordOf("40", {"42", "44", "47"}, Polarity::Lower))
              .empty());
}

TEST_CASE("a plan year without a target is named")
{
    CHECK(found(check::missingTarget, fixture::kentAsPlanned()).empty());
    CHECK(
        found(check::missingTarget, recordOf("", {"77", "78"})) ==
        Lines{"warning missing-target KPI: There is no target for 2014/15 and 2015/16, though the "
              "plan sets targets from 2012/13 to 2015/16."});
    PlanRecord activity = recordOf("", {});
    activity.plan.indicators[0].activity = ExpectedRange{};
    CHECK(found(check::missingTarget, activity).empty());
}

TEST_CASE("a relative target moves with its benchmark, so it is neither easy nor a step back")
{
    PlanRecord record = recordOf("80", {});
    record.plan.indicators[0].targets.emplace(
        AcademicYear(2013), RelativeTarget{BenchmarkKind::National, number("-2"), Reach::AtLeast});
    record.plan.indicators[0].targets.emplace(
        AcademicYear(2014), DirectionTarget{Direction::Increase});
    CHECK(found(check::targetEasierThanOutturn, record).empty());
    record.benchmarks.push_back(fixture::benchmark("KPI", 2013, "79"));
    CHECK(found(check::targetEasierThanOutturn, record).empty());
    record.plan.indicators[0].minimum = number("77.1");
    CHECK_THAT(
        found(check::minimumStricterThanTarget, record).at(0),
        Catch::Contains("77.0% for 2012/13"));
}

TEST_CASE("a single target is a date to reach it by, and no year is missing")
{
    CHECK(found(check::missingTarget, recordOf("", {"77"})).empty());
    PlanRecord undated = recordOf("", {"77", "77"});
    undated.plan.indicators[0].isUndated = true;
    CHECK(found(check::missingTarget, undated).empty());
    PlanRecord comparison = recordOf("", {});
    for (const int year : {2013, 2014})
        comparison.plan.indicators[0].targets.emplace(
            AcademicYear(year), RelativeTarget{BenchmarkKind::National, {}, Reach::AtLeast});
    CHECK(found(check::missingTarget, comparison).empty());
}

TEST_CASE("a target without a year is questioned")
{
    PlanRecord record = recordOf("", {"77", "77", "77", "77"});
    CHECK(found(check::targetUndated, record).empty());
    record.plan.indicators[0].isUndated = true;
    CHECK(
        found(check::targetUndated, record) ==
        Lines{"warning target-undated KPI: The source says no year by which this is to be reached; "
              "it is read as the target of every year from 2012/13 to 2015/16."});
    record.plan.indicators[0].targets.clear();
    CHECK(found(check::targetUndated, record).empty());
}

TEST_CASE("a direction needs a figure of the year before it to start from")
{
    PlanRecord record = recordOf("", {});
    auto& targets = record.plan.indicators[0].targets;
    for (const int year : {2013, 2014})
        targets.emplace(AcademicYear(year), DirectionTarget{Direction::Reduce});
    CHECK(
        found(check::directionWithoutBaseline, record) ==
        Lines{"warning direction-without-baseline KPI: The target for 2012/13 is to reduce from "
              "the year before, for which no comparable outturn is on record: there is no figure "
              "to start from."});
    record.outturns.push_back(fixture::outturn("KPI", 2012, "6.2", Stage::Forecast));
    CHECK(found(check::directionWithoutBaseline, record).size() == 1);
    record.outturns[0].stage = Stage::Provisional;
    CHECK(found(check::directionWithoutBaseline, record).empty());
    record.outturns[0].year = AcademicYear(2011);
    CHECK(found(check::directionWithoutBaseline, record).size() == 1);
    targets.erase(AcademicYear(2013)); // a later year starts from what the plan itself records
    CHECK(found(check::directionWithoutBaseline, record).empty());
}
