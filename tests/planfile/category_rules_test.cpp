#include <domain/error.h>
#include <planfile/category_rules.h>
#include <planfile/computed_measures.h>
#include <planfile/measure_catalogue.h>

#include <catch2/catch.hpp>

#include <string>

using namespace outturn;
using Catch::Contains;
using outturn::planfile::builtInSupportRules;
using outturn::planfile::readSupportRules;

namespace {

std::string rulesDocument(const std::string& rules)
{
    return R"({"format": "outturn-category-rules", "version": 1,
               "priority": {"stepsBelowHeaviest": 0, "weeksBetweenMeetings": 4}, "rules": [)" +
        rules + "]}";
}

} // namespace

TEST_CASE("Progress meetings are every six weeks with schools in the two heaviest categories")
{
    CHECK(builtInSupportRules().weeksBetweenMeetings == 6);
    CHECK(builtInSupportRules().priorityStepsBelowHeaviest == 1);
}

TEST_CASE("The built-in rules look at inspections, the floor, trend, gaps and intervention")
{
    bool ofsted = false;
    bool floor = false;
    bool falling = false;
    bool gap = false;
    bool steps = false;
    for (const CategoryRule& rule : builtInSupportRules().categories) {
        CAPTURE(rule.name);
        ofsted = ofsted || rule.inOfstedCategory;
        floor = floor || !rule.floor.empty();
        falling = falling || (rule.result && rule.result->kind == ResultTest::Kind::FallenBy);
        gap = gap || (rule.result && rule.result->kind == ResultTest::Kind::AtLeast);
        steps = steps || !rule.steps.empty();
        if (!rule.result)
            continue;
        for (const MeasureCode& measure : rule.result->measures) {
            CAPTURE(measure.text());
            CHECK(findMeasure(planfile::builtInMeasures(), measure) != nullptr);
            CHECK(findComputed(planfile::builtInComputedMeasures(), measure) != nullptr);
        }
    }
    CHECK((ofsted && floor && falling && gap && steps));
}

TEST_CASE("A document of rules is read part by part")
{
    const SupportRules rules = readSupportRules(rulesDocument(
        R"({"name": "A", "stepsBelowHeaviest": 2, "grades": ["inadequate"], "timesInARow": 2,
            "result": {"kind": "fallen-by", "measures": ["KS2-RWM4"], "number": "7.5", "years": 4}})"));
    CHECK(rules.weeksBetweenMeetings == 4);
    REQUIRE(rules.categories.size() == 1);
    const CategoryRule& rule = rules.categories.front();
    CHECK(rule.stepsBelowHeaviest == 2);
    CHECK(rule.grades == std::vector{InspectionGrade::Inadequate});
    CHECK(rule.timesInARow == 2);
    REQUIRE(rule.result);
    CHECK(rule.result->number == Decimal::parse("7.5"));
    CHECK(rule.result->years == 4);
}

TEST_CASE("A rule that asks for nothing, or for what is unknown, is refused at its place")
{
    CHECK_THROWS_WITH(
        readSupportRules(rulesDocument(R"({"name": "A", "stepsBelowHeaviest": 0})")),
        Contains("asks for nothing") && Contains("/rules/0"));
    CHECK_THROWS_WITH(
        readSupportRules(
            rulesDocument(R"({"name": "A", "stepsBelowHeaviest": 0, "colour": "red"})")),
        Contains("colour"));
    CHECK_THROWS_WITH(
        readSupportRules(rulesDocument(
            R"({"name": "A", "stepsBelowHeaviest": 0, "result": {"kind": "at-least", "measures": [], "number": "1"}})")),
        Contains("no measure"));
    CHECK_THROWS_AS(
        readSupportRules(
            rulesDocument(R"({"name": "A", "stepsBelowHeaviest": 99, "floor": ["below"]})")),
        Error);
}
