#include "fixture/builders.h"

#include <domain/plan/plan.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

/// A cabinet portfolio that changed hands in the middle of the plan year.
Plan planWithAChangeOfHolder()
{
    Plan plan = fixture::emptyRecord().plan;
    plan.officers = {{OfficerCode("a"), "A. First"}, {OfficerCode("b"), "B. Second"}};
    plan.posts = {
        {.code = PostCode("member"),
         .title = "Cabinet member",
         .holders =
             {{OfficerCode("a"), std::nullopt, Date(2013, 5, 22)},
              {OfficerCode("b"), Date(2013, 5, 23), std::nullopt}}},
        {.code = PostCode("vacant"), .title = "Adviser", .holders = {}}};
    return plan;
}

} // namespace

TEST_CASE("a post is held from its first day to its last, both included")
{
    const Tenure tenure{OfficerCode("a"), Date(2013, 4, 1), Date(2013, 5, 22)};
    CHECK_FALSE(isHeldOn(tenure, Date(2013, 3, 31)));
    CHECK(isHeldOn(tenure, Date(2013, 4, 1)));
    CHECK(isHeldOn(tenure, Date(2013, 5, 22)));
    CHECK_FALSE(isHeldOn(tenure, Date(2013, 5, 23)));
}

TEST_CASE("a post without a first or last day is held before and after")
{
    const Tenure always{OfficerCode("a"), std::nullopt, std::nullopt};
    CHECK(isHeldOn(always, Date(1900, 1, 1)));
    CHECK(isHeldOn(always, Date(2100, 12, 31)));
}

TEST_CASE("a report names who held the post on its day")
{
    const Plan plan = planWithAChangeOfHolder();
    const PostCode member("member");
    CHECK(holders(plan, member, Date(2013, 5, 22)) == std::vector<std::string>{"A. First"});
    CHECK(holders(plan, member, Date(2013, 5, 23)) == std::vector<std::string>{"B. Second"});
    CHECK(postText(plan, member, Date(2013, 4, 1)) == "Cabinet member (A. First)");
    CHECK(postText(plan, member, Date(2014, 3, 31)) == "Cabinet member (B. Second)");
}

TEST_CASE("a vacant post is named by its title alone")
{
    const Plan plan = planWithAChangeOfHolder();
    CHECK(postText(plan, PostCode("vacant"), Date(2013, 4, 1)) == "Adviser");
    CHECK(holders(plan, PostCode("unheard-of"), Date(2013, 4, 1)).empty());
}

TEST_CASE("several people may hold a post at once")
{
    Plan plan = planWithAChangeOfHolder();
    plan.posts[0].holders[1].from.reset();
    CHECK(
        postText(plan, PostCode("member"), Date(2013, 4, 1)) ==
        "Cabinet member (A. First, B. Second)");
}

TEST_CASE("an indicator without a lead of its own is answered for by the director")
{
    Plan plan = planWithAChangeOfHolder();
    Indicator indicator = fixture::indicator("KPI");
    CHECK_FALSE(accountablePost(plan, indicator));
    plan.identity.director = PostCode("member");
    CHECK(accountablePost(plan, indicator) == PostCode("member"));
    indicator.lead = PostCode("vacant");
    CHECK(accountablePost(plan, indicator) == PostCode("vacant"));
}

TEST_CASE("an action written once is found under every priority it serves")
{
    Plan plan = planWithAChangeOfHolder();
    const Month april(2013, 4);
    const Month march(2014, 3);
    plan.actions.push_back(
        {.code = ActionCode("1"),
         .priorities = {PriorityNumber(1), PriorityNumber(2)},
         .start = april,
         .end = march});
    plan.actions.push_back(
        {.code = ActionCode("2"), .priorities = {PriorityNumber(2)}, .start = april, .end = march});
    CHECK(actionsOf(plan, PriorityNumber(1)).size() == 1);
    CHECK(actionsOf(plan, PriorityNumber(2)).size() == 2);
    CHECK(actionsOf(plan, PriorityNumber(3)).empty());
    CHECK(actionsOf(plan, PriorityNumber(1)).front() == actionsOf(plan, PriorityNumber(2)).front());
}

TEST_CASE("a part of the plan is found by its code or not at all")
{
    Plan plan = planWithAChangeOfHolder();
    plan.indicators.push_back(fixture::indicator("KPI"));
    plan.milestones.push_back({.priority = PriorityNumber(1), .letter = "A"});
    CHECK(findIndicator(plan, IndicatorCode("KPI")) == plan.indicators.data());
    CHECK(findIndicator(plan, IndicatorCode("kpi")) == nullptr);
    CHECK(findPriority(plan, PriorityNumber(2)) == &plan.priorities[1]);
    CHECK(findPriority(plan, PriorityNumber(9)) == nullptr);
    CHECK(indicatorsOf(plan, PriorityNumber(1)).size() == 1);
    CHECK(milestonesOf(plan, PriorityNumber(1)).size() == 1);
    CHECK(milestonesOf(plan, PriorityNumber(2)).empty());
}
