#include "refusal.h"

#include <planfile/plan_document.h>

#include <catch2/catch.hpp>

#include <string>

using namespace outturn;
using outturn::planfile::readPlanDocument;
using outturn::test::checkRefused;
using outturn::test::smallPlan;
using outturn::test::smallPlanWith;

TEST_CASE("The small plan of these tests is taken as it stands")
{
    CHECK(readPlanDocument(smallPlan()).plan.indicators.size() == 1);
}

TEST_CASE("A key that the format does not know is refused with those that it knows")
{
    checkRefused(
        smallPlanWith(R"("minimum": "73")", R"("minimun": "73")"),
        "/indicators/0/minimun",
        R"(unknown key "minimun"; expected one of)");
    checkRefused(smallPlanWith(R"("risks")", R"("dangers")"), "/dangers", "risks");
    checkRefused(
        smallPlanWith(R"({ "kind": "minimum" })", R"({ "kind": "judgement", "fallback": {} })"),
        "/policy/fallback",
        "unknown key");
}

TEST_CASE("A key that is missing is refused at the object that lacks it")
{
    checkRefused(
        smallPlanWith(R"("unit": "percent",)", ""), "/indicators/0", R"(key "unit" is missing)");
    checkRefused(
        smallPlanWith(R"("policy": { "kind": "minimum" },)", ""), "/", R"("policy" is missing)");
}

TEST_CASE("A value of the wrong type is refused with what was expected and what was found")
{
    checkRefused(
        smallPlanWith(R"("priority": 1, "name")", R"("priority": "1", "name")"),
        "/indicators/0/priority",
        R"(expected a whole number from 1 to 99, found the text "1")");
    checkRefused(
        smallPlanWith(R"("title": "Reading")", R"("title": true)"),
        "/priorities/0/title",
        "expected a text, found true");
    checkRefused(
        smallPlanWith(R"("priorities": [1])", R"("priorities": 1)"),
        "/actions/0/priorities",
        "expected a list, found the number 1");
    checkRefused(
        smallPlanWith(R"("policy": { "kind": "minimum" })", R"("policy": null)"),
        "/policy",
        "expected an object, found null");
    checkRefused(
        smallPlanWith(R"("planYear": "2013-14")", R"("planYear": 2013)"),
        "/identity/planYear",
        R"(expected a plan year such as "2013-14", found the number 2013)");
    checkRefused("[]", "/", "expected an object, found a list");
}

TEST_CASE("A figure written as a JSON number is refused with a hint")
{
    checkRefused(
        smallPlanWith(R"("minimum": "73")", R"("minimum": 73.5)"),
        "/indicators/0/minimum",
        R"(expected a figure in quotation marks such as "76.5", found the number 73.5)");
    checkRefused(
        smallPlanWith(R"("2013": "77")", R"("2013": 77)"),
        "/indicators/0/targets/2013",
        "in quotation marks");
}

TEST_CASE("A figure that is not one is refused with the text that stands there")
{
    checkRefused(
        smallPlanWith(R"("minimum": "73")", R"("minimum": "73%")"), "/indicators/0/minimum", "73%");
    checkRefused(
        smallPlanWith(R"("value": "76")", R"("value": "76,5")"), "/outturns/0/value", "76,5");
}

TEST_CASE("A whole number outside its range is refused, however large")
{
    checkRefused(
        smallPlanWith(R"("number": 1)", R"("number": 100)"),
        "/priorities/0/number",
        "from 1 to 99, found the number 100");
    checkRefused(
        smallPlanWith(R"("number": 1)", R"("number": 18446744073709551615)"),
        "/priorities/0/number",
        "18446744073709551615");
    checkRefused(
        smallPlanWith(R"("number": 1)", R"("number": 1.5)"), "/priorities/0/number", "1.5");
    checkRefused(
        smallPlanWith(R"("likelihood": 3)", R"("likelihood": 6)"), "/risks/0/likelihood", "1 to 5");
    checkRefused(
        smallPlanWith(R"("firstTargetYear": 2013)", R"("firstTargetYear": 13)"),
        "/identity/firstTargetYear",
        "13");
}

TEST_CASE("A word that is none of a key's codes is refused with all of them")
{
    checkRefused(
        smallPlanWith(R"("polarity": "higher")", R"("polarity": "up")"),
        "/indicators/0/polarity",
        R"(expected higher, lower or closest, found "up")");
    checkRefused(
        smallPlanWith(R"("kind": "minimum")", R"("kind": "best")"),
        "/policy/kind",
        R"(expected minimum, tolerance, trend or judgement, found "best")");
}

TEST_CASE("A code, a month or a day that cannot be one is refused at its place")
{
    checkRefused(
        smallPlanWith(R"("code": "READ")", R"("code": "READ!")"), "/indicators/0/code", "READ!");
    checkRefused(
        smallPlanWith(R"("start": "2013-04")", R"("start": "2013-13")"),
        "/actions/0/start",
        "2013-13");
    checkRefused(
        smallPlanWith(R"("from": "2013-04-01")", R"("from": "2013-02-29")"),
        "/posts/0/holders/0/from",
        "2013-02-29");
}

TEST_CASE("A code that is used twice is refused")
{
    checkRefused(
        smallPlanWith(
            R"({ "number": 1, "title": "Reading" })",
            R"({ "number": 1, "title": "Reading" }, { "number": 1, "title": "Writing" })"),
        "/priorities/1/number",
        "twice");
}

TEST_CASE("A reference to nothing is refused, and further faults are counted")
{
    checkRefused(
        smallPlanWith(R"("priorities": [1])", R"("priorities": [2])"),
        "/actions/0/priorities/0",
        "no priority '2'");
    checkRefused(
        smallPlanWith(R"("targets")", R"("measure": "NONE", "targets")"),
        "/indicators/0/measure",
        "no measure 'NONE'");
    checkRefused(
        smallPlanWith(R"("code": "READ")", R"("code": "WRITE")"),
        "/milestones/0/indicator",
        "(one more fault after this)");
}

TEST_CASE("A target outside the plan's years, or under a key that is no year, is refused")
{
    checkRefused(
        smallPlanWith(R"("2016": "82.5")", R"("2017": "82.5")"),
        "/indicators/0/targets/2017",
        "2017 is outside the plan; expected a target year from 2013 to 2016");
    checkRefused(
        smallPlanWith(R"("2016": "82.5")", R"("2015/16": "82.5")"),
        "/indicators/0/targets/2015~116",
        R"(such as "2013", found "2015/16")");
    checkRefused(
        smallPlanWith(R"("2016": "82.5")", R"("soon": "82.5")"),
        "/indicators/0/targets/soon",
        "soon");
}

TEST_CASE("A text that has to say something is refused when it is blank")
{
    checkRefused(
        smallPlanWith(R"("title": "Reading")", R"("title": "  ")"),
        "/priorities/0/title",
        "the text is empty");
}

TEST_CASE("A document of another format or of a later version is refused")
{
    checkRefused(
        smallPlanWith(R"("outturn-plan")", R"("outturn-measures")"),
        "/format",
        R"(expected "outturn-plan", found "outturn-measures")");
    checkRefused(
        smallPlanWith(R"("version": 1)", R"("version": 2)"),
        "/version",
        "version 2; this program reads up to version 1");
}

TEST_CASE("A target is a figure, a benchmark with an offset or a direction, and nothing else")
{
    const auto record = readPlanDocument(smallPlanWith(
        R"("2013": "77", "2016": "82.5")",
        R"("2013": "77", "2014": {"benchmark": "council-average", "offset": "-5"},
           "2015": {"benchmark": "national", "reach": "beyond"}, "2016": {"direction": "increase"})"));
    const auto& targets = record.plan.indicators.front().targets;
    CHECK(targets.at(AcademicYear(2013)) == Target(NumberTarget{Decimal::whole(77)}));
    CHECK(
        targets.at(AcademicYear(2014)) ==
        Target(RelativeTarget{BenchmarkKind::CouncilAverage, Decimal::whole(-5), Reach::AtLeast}));
    CHECK(
        targets.at(AcademicYear(2015)) ==
        Target(RelativeTarget{BenchmarkKind::National, Decimal(), Reach::Beyond}));
    CHECK(targets.at(AcademicYear(2016)) == Target(DirectionTarget{Direction::Increase}));
    checkRefused(
        smallPlanWith(R"("2013": "77")", R"("2013": {"direction": "reduce", "offset": "1"})"),
        "/indicators/0/targets/2013/offset",
        "unknown key");
    checkRefused(
        smallPlanWith(R"("2013": "77")", R"("2013": ["77"])"),
        "/indicators/0/targets/2013",
        "found a list");
}

TEST_CASE("Counts, tolerances and judgements that make no sense are refused")
{
    checkRefused(
        smallPlanWith(
            R"("value": "76")", R"("value": "76", "cohort": {"numerator": 8, "denominator": 7})"),
        "/outturns/0/cohort",
        "8");
    checkRefused(
        smallPlanWith(
            R"({ "kind": "minimum" })",
            R"({ "kind": "tolerance", "tolerance": { "points": "-1" } })"),
        "/policy/tolerance/points",
        "zero or more, found -1");
    checkRefused(
        smallPlanWith(
            R"("outturns")",
            R"("judgements": [{"indicator": "READ", "year": 2013, "status": "no-data",
               "by": "A", "reason": "B"}], "outturns")"),
        "/judgements/0/status",
        R"(expected green, amber or red, found "no-data")");
}
