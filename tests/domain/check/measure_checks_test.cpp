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

Lines questioned(std::string_view text, Unit unit = Unit::Percent)
{
    Indicator indicator = fixture::indicator("KPI", unit);
    indicator.definition = text;
    return found(check::percentWherePointsAreMeant, fixture::recordWith(indicator));
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

TEST_CASE("a distance from a comparator is points although it says per cent")
{
    CHECK(questioned("to within 5 % of the council average").size() == 1);
    CHECK(questioned("Within 3% at key stage 4").size() == 1);
    CHECK(questioned("within 5 per cent of national").size() == 1);
    CHECK(questioned("close the gap by 5%").size() == 1);
    CHECK_THAT(questioned("within 5% of the average").at(0), Catch::Contains("\"5%\""));
}

TEST_CASE("a distance that says points is left alone")
{
    CHECK(questioned("to within 10 % points of the average").empty());
    CHECK(questioned("within 5 percentage points of the average").empty());
    CHECK(questioned("within 5 points").empty());
}

TEST_CASE("a share is rightly a per cent")
{
    CHECK(questioned("at least 60% of pupils at level 4").empty());
    CHECK(questioned("the share falls by 5% of pupils").empty());
    CHECK(questioned("").empty());
}

TEST_CASE("in the text of a gap every per cent is questioned, in its milestone too")
{
    CHECK(questioned("from 22.8% to 17%", Unit::PercentagePoints).size() == 1);
    CHECK(questioned("from 22.8 to 17 points", Unit::PercentagePoints).empty());
    PlanRecord record =
        fixture::recordWith(fixture::indicator("GAP", Unit::PercentagePoints, Polarity::Lower));
    record.plan.milestones.push_back(
        {.priority = PriorityNumber(1),
         .letter = "A",
         .text = "Gap of 17%",
         .indicator = IndicatorCode("GAP")});
    CHECK(subjects(check::percentWherePointsAreMeant, record) == Lines{"milestone 1A"});
    record.plan.milestones[0].indicator.reset();
    CHECK(subjects(check::percentWherePointsAreMeant, record).empty());
}

TEST_CASE("the ambition of a priority is read too")
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.priorities[1].description = "Every district within 3% of the average";
    CHECK(subjects(check::percentWherePointsAreMeant, record) == Lines{"priority 2"});
}
