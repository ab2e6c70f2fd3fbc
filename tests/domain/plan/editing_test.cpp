#include "fixture/builders.h"

#include <domain/error.h>
#include <domain/plan/editing.h>
#include <domain/plan/integrity.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

using Places = std::vector<std::string>;

/// A post that leads everything which can be led, an action and an indicator that others name.
PlanRecord entangled()
{
    PlanRecord record = fixture::emptyRecord();
    Plan& plan = record.plan;
    const PostCode adviser("adviser");
    const PriorityNumber first(1);
    plan.officers = {{.code = OfficerCode("a-name"), .name = "A. Name"}};
    plan.posts = {{.code = adviser, .title = "Adviser", .holders = {{OfficerCode("a-name")}}}};
    plan.identity.director = adviser;
    plan.actions = {
        {.code = ActionCode("1"),
         .title = "Visit schools",
         .priorities = {first, PriorityNumber(2)},
         .lead = adviser,
         .contributors = {{"Primary", adviser}},
         .start = Month(2013, 4),
         .end = Month(2014, 3)}};
    plan.indicators = {fixture::indicatorWithTarget("KPI", "77"), fixture::indicator("ALL")};
    plan.indicators.front().lead = adviser;
    plan.indicators.front().councilAverage = IndicatorCode("ALL");
    plan.milestones = {
        {.priority = first, .letter = "A", .text = "Half way", .indicator = IndicatorCode("KPI")}};
    plan.risks = {{.code = RiskCode("R1"), .indicators = {IndicatorCode("KPI")}}};
    plan.decisions = {{.priority = first, .text = "To decide"}};
    plan.support = {
        {.from = "Property",
         .activity = "Surveys",
         .impacts = {{"Roofs", SupportLink::Actions, {ActionCode("1")}}}}};
    plan.workAreas = {
        {.code = WorkAreaCode("early"),
         .title = "Early years",
         .lead = adviser,
         .priorities = {first},
         .indicators = {IndicatorCode("KPI")}}};
    plan.remarks = {
        {.subject = "KPI", .text = "Spelt two ways."},
        {.subject = "priority 1", .text = "No heading."},
        {.subject = "milestone 1A", .text = "Without a date."}};
    plan.statedVariances = {
        {.indicator = IndicatorCode("KPI"), .year = AcademicYear(2013), .wording = "3 below"}};
    REQUIRE(integrityFaults(record).empty());
    return record;
}

/// How often anything in the plan is called @p code: what a document of it would hold.
bool isSoundWith(const Plan& plan)
{
    return integrityFaults({.plan = plan}).empty();
}

} // namespace

TEST_CASE("Renaming a post carries through every place that names it")
{
    const PostCode to("senior-adviser");
    const Plan plan = renamed(entangled().plan, PostCode("adviser"), to);
    CHECK(plan.posts.front().code == to);
    CHECK(plan.identity.director == to);
    CHECK(plan.actions.front().lead == to);
    CHECK(plan.actions.front().contributors.front().post == to);
    CHECK(plan.indicators.front().lead == to);
    CHECK(plan.workAreas.front().lead == to);
    CHECK(usesOf(plan, PostCode("adviser")).empty());
    CHECK(isSoundWith(plan));
}

TEST_CASE("Renaming an indicator carries through milestones, risks, averages and remarks")
{
    const IndicatorCode to("KS2");
    Plan plan = renamed(entangled().plan, IndicatorCode("KPI"), to);
    CHECK(plan.milestones.front().indicator == to);
    CHECK(plan.risks.front().indicators.front() == to);
    CHECK(plan.workAreas.front().indicators.front() == to);
    CHECK(plan.statedVariances.front().indicator == to);
    CHECK(plan.remarks.front().subject == "KS2");
    plan = renamed(std::move(plan), IndicatorCode("ALL"), IndicatorCode("EVERY"));
    CHECK(plan.indicators.front().councilAverage == IndicatorCode("EVERY"));
    CHECK(isSoundWith(plan));
}

TEST_CASE("Renaming actions, officers and risks keeps the plan sound")
{
    Plan plan = entangled().plan;
    plan = renamed(std::move(plan), ActionCode("1"), ActionCode("1a"));
    plan = renamed(std::move(plan), OfficerCode("a-name"), OfficerCode("another"));
    plan = renamed(std::move(plan), RiskCode("R1"), RiskCode("SSI 1"));
    CHECK(plan.support.front().impacts.front().actions == std::vector{ActionCode("1a")});
    CHECK(plan.posts.front().holders.front().officer == OfficerCode("another"));
    CHECK(isSoundWith(plan));
}

TEST_CASE("A name that is taken, or of nothing, is refused")
{
    const Plan plan = entangled().plan;
    CHECK_THROWS_WITH(
        renamed(plan, IndicatorCode("KPI"), IndicatorCode("ALL")),
        Catch::Contains("'ALL' is used already"));
    CHECK_THROWS_WITH(
        renamed(plan, PostCode("nobody"), PostCode("somebody")),
        Catch::Contains("has no post nobody"));
    CHECK(renamed(plan, IndicatorCode("KPI"), IndicatorCode("KPI")) == plan);
}

TEST_CASE("The uses of a thing name each place once")
{
    const Plan plan = entangled().plan;
    CHECK(
        usesOf(plan, PostCode("adviser")) ==
        Places{"the plan's director", "action 1", "indicator KPI", "work area early"});
    CHECK(usesOf(plan, RiskCode("R1")).empty());
}

TEST_CASE("What is removed is named nowhere any more")
{
    const Plan plan = without(entangled().plan, PostCode("adviser"));
    CHECK_FALSE(plan.identity.director);
    CHECK_FALSE(plan.actions.front().lead);
    CHECK(plan.actions.front().contributors.empty());
    CHECK(isSoundWith(plan));

    const Plan bare = without(entangled().plan, IndicatorCode("KPI"));
    CHECK_FALSE(bare.milestones.front().indicator);
    CHECK(bare.risks.front().indicators.empty());
    CHECK(bare.statedVariances.empty());
    CHECK(bare.remarks.size() == 2);
    CHECK(isSoundWith(bare));

    CHECK(without(entangled().plan, OfficerCode("a-name")).posts.front().holders.empty());
}

TEST_CASE("A priority stays while something stands under it")
{
    Plan plan = entangled().plan;
    CHECK_THROWS_WITH(
        without(plan, PriorityNumber(1)),
        Catch::Contains("indicator KPI") && Catch::Contains("milestone 1A"));

    plan = without(std::move(plan), PriorityNumber(2));
    CHECK(plan.actions.front().priorities == std::vector{PriorityNumber(1)});
    plan.indicators.clear();
    plan.milestones.clear();
    CHECK_THROWS_WITH(without(plan, PriorityNumber(1)), Catch::Contains("action 1"));
}

TEST_CASE("What has figures recorded under it keeps its code")
{
    PlanRecord record = entangled();
    CHECK_FALSE(whyFixed(record, IndicatorCode("KPI")));
    record.outturns.push_back(fixture::outturn("KPI", 2012, "74"));
    record.benchmarks.push_back(fixture::benchmark("KPI", 2012, "76"));
    record.benchmarks.push_back(fixture::benchmark("KPI", 2013, "77"));
    CHECK(
        whyFixed(record, IndicatorCode("KPI")).value() ==
        "indicator KPI has 1 outturn and 2 benchmarks recorded under it, so it keeps its code and "
        "stays in the plan");
    CHECK_FALSE(whyFixed(record, IndicatorCode("ALL")));
}

TEST_CASE("What an accepted finding is about keeps its code")
{
    PlanRecord record = entangled();
    record.acceptances = {
        {.finding = "action-without-lead", .subject = "action 1", .reason = "Vacant"},
        {.finding = "milestone-without-text-or-date",
         .subject = "milestone 1A",
         .reason = "As in the source",
         .risk = RiskCode("R1")}};
    CHECK(whyFixed(record, ActionCode("1")));
    CHECK(whyFixed(record, PriorityNumber(1)).value().find("milestone 1A") != std::string::npos);
    CHECK(whyFixed(record, RiskCode("R1")));
    CHECK_FALSE(whyFixed(record, PostCode("adviser")));
    CHECK_FALSE(whyFixed(record, PriorityNumber(2)));
}

TEST_CASE("A priority moved takes what stands under it along, and the numbers still count upwards")
{
    Plan plan = entangled().plan;
    plan.priorities[0].title = "Standards";
    plan.priorities[1].title = "Gaps";
    const Plan moved = withPriorityMoved(plan, 0, 1);
    REQUIRE(moved.priorities.size() == 2);
    CHECK(moved.priorities[0].title == "Gaps");
    CHECK(moved.priorities[0].number == PriorityNumber(1));
    CHECK(moved.priorities[1].title == "Standards");
    CHECK(moved.priorities[1].number == PriorityNumber(2));
    CHECK(moved.indicators.front().priority == PriorityNumber(2));
    CHECK(moved.milestones.front().priority == PriorityNumber(2));
    CHECK(moved.decisions.front().priority == PriorityNumber(2));
    CHECK(moved.workAreas.front().priorities == std::vector{PriorityNumber(2)});
    CHECK(moved.actions.front().priorities == std::vector{PriorityNumber(2), PriorityNumber(1)});
    CHECK(moved.remarks[1].subject == "priority 2");
    CHECK(moved.remarks[2].subject == "milestone 2A");
    CHECK(withPriorityMoved(moved, 1, 0) == plan);
}

TEST_CASE("An item moves up and down past those between")
{
    std::vector<int> items{1, 2, 3, 4};
    moveItem(items, 0, 2);
    CHECK(items == std::vector{2, 3, 1, 4});
    moveItem(items, 2, 0);
    CHECK(items == std::vector{1, 2, 3, 4});
    moveItem(items, 3, 3);
    CHECK(items == std::vector{1, 2, 3, 4});
}

TEST_CASE("The next of a kind gets a code that is free")
{
    CHECK(nextFreeCode({}, "KPI-") == "KPI-1");
    CHECK(nextFreeCode({"KPI-1", "KPI-3"}, "KPI-") == "KPI-2");

    Plan plan = fixture::emptyRecord().plan;
    CHECK(nextPriorityNumber(plan) == PriorityNumber(3));
    plan.priorities.push_back({.number = PriorityNumber(99)});
    CHECK_THROWS_AS(nextPriorityNumber(plan), Error);

    const PriorityNumber first(1);
    CHECK(nextMilestoneLetter(plan, first) == "A");
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        plan.milestones.push_back({.priority = first, .letter = std::string(1, letter)});
    CHECK(nextMilestoneLetter(plan, first) == "AA");
    CHECK(nextMilestoneLetter(plan, PriorityNumber(2)) == "A");
}

TEST_CASE("A blank plan is sound and has nothing in it but its identity")
{
    const Plan plan = blankPlan("A plan", "A council", AcademicYear(2025), AcademicYear(2027));
    CHECK(isSoundWith(plan));
    CHECK(plan.identity.planYear == PlanYear(2025));
    CHECK(plan.priorities.empty());
    CHECK(std::holds_alternative<MinimumPolicy>(plan.policy));
    CHECK_THROWS_AS(
        blankPlan("A plan", "A council", AcademicYear(2027), AcademicYear(2025)), Error);
}
