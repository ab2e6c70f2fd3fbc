#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/review/restatement.h>

using namespace outturn;

namespace {

PlanRecord withOutturn(std::string_view value, Stage stage = Stage::Validated)
{
    PlanRecord record = fixture::recordWith(fixture::indicatorWithTarget("KPI", "80"));
    record.outturns = {fixture::outturn("KPI", 2013, value, stage)};
    return record;
}

} // namespace

TEST_CASE("a figure that was corrected since is restated with both values")
{
    const PlanRecord then = withOutturn("78");
    PlanRecord now = then;
    now.outturns.push_back(fixture::outturn("KPI", 2013, "79.5"));
    const auto found = restatements(then, now, AcademicYear(2013));
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == RestatementKind::Corrected);
    CHECK(found[0].before == fixture::number("78.0"));
    CHECK(found[0].now == fixture::number("79.5"));
    CHECK(found[0].sentence == "KPI 2012/13 was 78.0% (validated) and is 79.5% (validated).");
}

TEST_CASE("a firmer figure is restated only when it is another figure")
{
    const PlanRecord then = withOutturn("78", Stage::Provisional);
    PlanRecord now = then;
    now.outturns.push_back(fixture::outturn("KPI", 2013, "78.04"));
    CHECK(restatements(then, now, AcademicYear(2013)).empty());
    now.outturns.push_back(fixture::outturn("KPI", 2013, "78.1"));
    const auto found = restatements(then, now, AcademicYear(2013));
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == RestatementKind::Firmer);
}

TEST_CASE("a figure that was taken back is restated, whatever counts in its place")
{
    PlanRecord then = withOutturn("78", Stage::Provisional);
    then.outturns.push_back(fixture::outturn("KPI", 2013, "79"));
    PlanRecord now = then;
    now.outturns.pop_back();
    auto found = restatements(then, now, AcademicYear(2013));
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == RestatementKind::Withdrawn);
    CHECK(found[0].now == fixture::number("78.0"));
    now.outturns.clear();
    found = restatements(then, now, AcademicYear(2013));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].now.has_value());
    CHECK_THAT(found[0].sentence, Catch::Contains("was taken back"));
}

TEST_CASE("a forecast, a later year, and a figure that is new are nothing to restate")
{
    PlanRecord then = withOutturn("78");
    then.outturns.push_back(fixture::outturn("KPI", 2014, "80", Stage::Forecast));
    PlanRecord now = then;
    now.outturns.push_back(fixture::outturn("KPI", 2014, "70"));
    now.outturns.push_back(fixture::outturn("KPI", 2012, "70"));
    CHECK(restatements(then, now, AcademicYear(2014)).empty());
    now.outturns.push_back(fixture::outturn("KPI", 2013, "71"));
    CHECK(restatements(then, now, AcademicYear(2012)).empty());
    CHECK(restatements(then, now, AcademicYear(2013)).size() == 1);
}

TEST_CASE("a district's figure and an earlier year's are restated too")
{
    PlanRecord then = withOutturn("78");
    then.outturns.push_back(fixture::outturn("KPI", 2012, "75"));
    then.outturns.push_back(fixture::outturn("KPI", 2013, "60"));
    then.outturns.back().scope = Scope::district("Swale");
    PlanRecord now = then;
    now.outturns.push_back(fixture::outturn("KPI", 2012, "76"));
    now.outturns.push_back(fixture::outturn("KPI", 2013, "61"));
    now.outturns.back().scope = Scope::district("Swale");
    const auto found = restatements(then, now, AcademicYear(2013));
    REQUIRE(found.size() == 2);
    CHECK(found[0].year == AcademicYear(2012));
    CHECK(found[1].scope == Scope::district("Swale"));
}
