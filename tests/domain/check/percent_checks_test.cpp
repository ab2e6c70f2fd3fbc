#include "fixture/builders.h"
#include "fixture/findings.h"

#include <domain/check/rules.h>

#include <catch2/catch.hpp>

using namespace outturn;
using fixture::found;
using fixture::subjects;
using Lines = std::vector<std::string>;

namespace {

Lines questioned(std::string_view text, Unit unit = Unit::Percent)
{
    Indicator indicator = fixture::indicator("KPI", unit);
    indicator.definition = text;
    return found(check::percentWherePointsAreMeant, fixture::recordWith(indicator));
}

} // namespace

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
