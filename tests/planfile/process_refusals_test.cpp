#include "refusal.h"

#include <catch2/catch.hpp>

#include <string>

using outturn::test::checkRefused;
using outturn::test::smallPlanWith;
using outturn::test::smallPlanWithIndicatorKeys;
using outturn::test::smallPlanWithKeys;

TEST_CASE("A new key with the wrong value is refused at its place")
{
    const auto check = [](const std::string& part, std::string_view place, std::string_view words) {
        CAPTURE(part);
        checkRefused(smallPlanWithKeys(part), place, words);
    };
    const std::string duty = R"("reporting": [{ "code": "a", "report": "b", "audience": "c", )";
    check(duty + R"("months": [13] }])", "/reporting/0/months/0", "from 1 to 12");
    check(duty + R"("months": [2, 2] }])", "/reporting/0/months/1", "February is named twice");
    check(duty + R"("meetings": ["soon"] }])", "/reporting/0/meetings/0", "soon");
    check(duty + R"("by": "nobody" }])", "/reporting/0/by", "no post 'nobody'");
    check(duty + R"("often": "b" }])", "/reporting/0/often", "unknown key");
    check(
        R"("reporting": [{ "code": "a", "report": "b" }])",
        "/reporting/0",
        R"("audience" is missing)");
    check(R"("papers": [{ "body": "Cabinet" }])", "/papers/0", R"("title" is missing)");
    check(R"("papers": [{ "title": "a", "from": ["x"] }])", "/papers/0/from/0", "no post 'x'");
    check(
        R"("papers": [{ "title": "a", "recommendations": ["b"] }])",
        "/papers/0/recommendations/0",
        "expected an object");
    check(
        R"("papers": [{ "title": "a", "decision": { "date": "2015" } }])",
        "/papers/0/decision/date",
        "2015");
    check(
        R"("consultations": [{ "subject": "a", "steps": [{ "date": "2015-01-13" }] }])",
        "/consultations/0/steps/0",
        R"("body" is missing)");
    check(
        R"("consultations": [{ "subject": "a", "from": "2014-10", "to": "2014-09" }])",
        "/consultations/0/to",
        "2014-09 is before");
    check(
        R"("consultations": [{ "subject": "a", "priorities": [2] }])",
        "/consultations/0/priorities/0",
        "no priority '2'");
    check(
        R"("equality": [{ "title": "a", "state": "begun" }])",
        "/equality/0/state",
        "expected needed, made or not-needed");
    check(
        R"("equality": [{ "title": "a", "actions": [{ "text": "b", "action": "9" }] }])",
        "/equality/0/actions/0/action",
        "no action '9'");
    check(R"("categories": [])", "/categories", "expected an object, found a list");
    check(
        R"("categories": { "title": "a", "categories": [{ "code": "1", "name": "b" },
                                                        { "code": "1", "name": "c" }] })",
        "/categories/categories/1/code",
        "'1' is used twice");
    const std::string area = R"("workAreas": [{ "code": "a", "title": "b", )";
    check(area + R"("indicators": ["x"] }])", "/workAreas/0/indicators/0", "no indicator 'x'");
    check(area + R"("keyActivities": ["x"] }])", "/workAreas/0/keyActivities/0", "an object");
    check(area + R"("aims": "x" }])", "/workAreas/0/aims", "expected a list");
    check(R"("remarks": [{ "subject": "plan" }])", "/remarks/0", R"("text" is missing)");
    const std::string stated = R"("statedVariances": [{ "indicator": "READ", "year": 2013, )";
    check(
        stated + R"("size": "-1", "side": "below" }])",
        "/statedVariances/0/size",
        "-1 is negative");
    check(stated + R"("size": 1, "side": "below" }])", "/statedVariances/0/size", "in quotation");
    check(stated + R"("size": "1" }])", "/statedVariances/0", R"("side" is missing)");
    check(
        stated + R"("size": "1", "side": "under" }])", "/statedVariances/0/side", "below or above");
}

TEST_CASE("A new key of an indicator or a post with the wrong value is refused at its place")
{
    checkRefused(
        smallPlanWithIndicatorKeys(R"("base": 7)"), "/indicators/0/base", "expected a text");
    checkRefused(
        smallPlanWithIndicatorKeys(R"("undated": "yes")"),
        "/indicators/0/undated",
        "expected true or false");
    checkRefused(
        smallPlanWithIndicatorKeys(R"("targetsFor": "all")"),
        "/indicators/0/targetsFor",
        "expected council or every-district");
    checkRefused(
        smallPlanWithIndicatorKeys(R"("councilAverage": "NONE")"),
        "/indicators/0/councilAverage",
        "no indicator 'NONE'");
    checkRefused(
        smallPlanWithIndicatorKeys(R"("councilAverage": "READ")"),
        "/indicators/0/councilAverage",
        "leads back to itself");
    checkRefused(
        smallPlanWith(R"("title": "Director",)", R"("title": "D", "organisation": 1,)"),
        "/posts/0/organisation",
        "expected true or false");
}
