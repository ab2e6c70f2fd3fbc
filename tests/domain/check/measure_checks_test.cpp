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

PlanRecord recordWithMeasures()
{
    Indicator indicator = fixture::indicator("KPI");
    indicator.measure = MeasureCode("M1");
    indicator.targets.emplace(AcademicYear(2016), NumberTarget{number("80")});
    PlanRecord record = fixture::recordWith(indicator);
    record.measures = {
        fixture::measure("M1", 2000, 2012),
        fixture::measure("M2", 2013, 2015),
        fixture::measure("M3", 2016)};
    record.measures[1].predecessor = MeasureCode("M1");
    record.measures[2].predecessor = MeasureCode("M2");
    return record;
}

} // namespace

TEST_CASE("a measure that ends before its target year is followed to the version in force then")
{
    CHECK(
        found(check::measureEndsBeforeTarget, recordWithMeasures()) ==
        Lines{"warning measure-ends-before-target KPI: Targets run to 2015/16, but M1 was last "
              "published for 2011/12; consider M2 (M2, to 2014/15), then M3 (M3)."});
}

TEST_CASE("a measure in force in its target year is left alone")
{
    PlanRecord record = recordWithMeasures();
    record.measures[0].validTo = AcademicYear(2016);
    CHECK(found(check::measureEndsBeforeTarget, record).empty());
    record.measures[0].validTo = AcademicYear(2015);
    CHECK(found(check::measureEndsBeforeTarget, record).size() == 1);
    record.measures[0].validTo.reset();
    CHECK(found(check::measureEndsBeforeTarget, record).empty());
}

TEST_CASE("a measure without a successor, and one whose successors run in a circle, come to an end")
{
    PlanRecord record = recordWithMeasures();
    record.measures.erase(record.measures.begin() + 1, record.measures.end());
    CHECK_THAT(
        found(check::measureEndsBeforeTarget, record).at(0),
        Catch::EndsWith("no successor is on record."));
    record = recordWithMeasures();
    record.measures.pop_back();
    record.measures[0].predecessor = MeasureCode("M2");
    CHECK(found(check::measureEndsBeforeTarget, record).size() == 1);
}

TEST_CASE("at least nine of Kent's measures die before its targets do")
{
    const auto names = subjects(check::measureEndsBeforeTarget, fixture::kentAsPlanned());
    CHECK(names.size() >= 9);
    for (const auto* code :
         {"KS1-R2B", "KS1-W2B", "KS1-M2B", "KS2-EM4", "KS2-2LP-ENG", "KS2-2LP-MAT", "GAP-FSM-KS2"})
        CHECK_THAT(names, Catch::VectorContains(std::string(code)));
}

TEST_CASE("a target for a year before its measure was published is questioned")
{
    PlanRecord record = recordWithMeasures();
    record.measures[0] = fixture::measure("M1", 2016);
    CHECK(found(check::measureStartsAfterTarget, record).empty());
    record.plan.indicators[0].targets.emplace(AcademicYear(2015), NumberTarget{number("79")});
    CHECK(
        found(check::measureStartsAfterTarget, record) ==
        Lines{"warning measure-starts-after-target KPI: The target for 2014/15 comes before M1 was "
              "first published, for 2015/16."});
}

TEST_CASE("a target for a year without figures is questioned with the reason")
{
    PlanRecord record = recordWithMeasures();
    record.measures[0].validTo.reset();
    record.measures[0].noDataYears = {
        {AcademicYear(2015), "nobody counted"}, {AcademicYear(2016), "schools were closed"}};
    CHECK(
        found(check::noDataInTargetYear, record) ==
        Lines{"warning no-data-in-target-year KPI: M1 has no figure for a year that has a target: "
              "2015/16, schools were closed."});
    record.plan.indicators[0].targets.clear();
    CHECK(found(check::noDataInTargetYear, record).empty());
}

TEST_CASE("an indicator counts in its measure's unit and takes better for what its measure does")
{
    PlanRecord record = recordWithMeasures();
    CHECK(found(check::indicatorDiffersFromMeasure, record).empty());
    record.measures[0].unit = Unit::Schools;
    CHECK(
        found(check::indicatorDiffersFromMeasure, record) ==
        Lines{"warning indicator-differs-from-measure KPI: The indicator is defined by M1 and is a "
              "per cent, where the measure is a number of schools."});
    record.plan.indicators[0].unit = Unit::Schools;
    record.plan.indicators[0].polarity = Polarity::Lower;
    CHECK(
        found(check::indicatorDiffersFromMeasure, record) ==
        Lines{"warning indicator-differs-from-measure KPI: The indicator is defined by M1 and says "
              "that lower is better, where the measure says that higher is better."});
    record.plan.indicators[0].measure.reset();
    CHECK(found(check::indicatorDiffersFromMeasure, record).empty());
}
