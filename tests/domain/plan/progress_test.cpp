#include "fixture/builders.h"

#include <domain/error.h>
#include <domain/plan/progress.h>

#include <catch2/catch.hpp>

using namespace outturn;
using outturn::fixture::emptyRecord;

namespace {

Action action(Month start, Month end, ActionStatus status = ActionStatus::OnTrack)
{
    Action made{
        .code = ActionCode("1"),
        .title = "Support schools at risk",
        .activities = {},
        .priorities = {},
        .lead = PostCode("head"),
        .contributors = {{"primary", PostCode("adviser")}},
        .start = start,
        .end = end,
        .status = status,
        .notes = {},
        .reconstructed = {}};
    return made;
}

Milestone milestone(std::optional<Month> due)
{
    return {
        .priority = PriorityNumber(1),
        .letter = "A",
        .text = "Met",
        .due = due,
        .indicator = std::nullopt,
        .reconstructed = {}};
}

const Date inJune(2013, 6, 15);

} // namespace

TEST_CASE("An action is overdue once its last month is over")
{
    CHECK(dueOf(action({2013, 1}, {2013, 5}), inJune) == Due::Passed);
    CHECK(dueOf(action({2013, 1}, {2013, 6}), inJune) == Due::Soon);
    CHECK(dueOf(action({2013, 1}, {2013, 7}), inJune) == Due::Soon);
    CHECK(dueOf(action({2013, 1}, {2013, 8}), inJune) == Due::Running);
    CHECK(dueOf(action({2013, 6}, {2014, 8}), inJune) == Due::Running);
    CHECK(dueOf(action({2013, 7}, {2014, 8}), inJune) == Due::Ahead);
}

TEST_CASE("Soon reaches over the turn of a year")
{
    CHECK(dueOf(action({2013, 1}, {2014, 1}), Date(2013, 12, 31)) == Due::Soon);
    CHECK(dueOf(action({2013, 1}, {2013, 12}), Date(2014, 1, 1)) == Due::Passed);
}

TEST_CASE("A complete action is never overdue")
{
    CHECK(dueOf(action({2012, 1}, {2012, 5}, ActionStatus::Complete), inJune) == Due::Complete);
}

TEST_CASE("A milestone has passed, is soon, or is ahead")
{
    CHECK(dueOf(milestone(Month(2013, 5)), inJune) == Due::Passed);
    CHECK(dueOf(milestone(Month(2013, 7)), inJune) == Due::Soon);
    CHECK(dueOf(milestone(Month(2013, 8)), inJune) == Due::Ahead);
    CHECK(dueOf(milestone(std::nullopt), inJune) == Due::Ahead);
}

TEST_CASE("Those who lead and those who contribute are involved, in the plan's order")
{
    Plan plan = emptyRecord().plan;
    for (const char* code : {"adviser", "clerk", "head"})
        plan.posts.push_back({PostCode(code), code, {}});
    plan.actions.push_back(action({2013, 1}, {2013, 5}));
    CHECK(postsWithActions(plan) == std::vector<PostCode>{PostCode("adviser"), PostCode("head")});
    CHECK_FALSE(isInvolved(plan.actions.front(), PostCode("clerk")));
}

TEST_CASE("The months of the work run from the first to the last that is named")
{
    Plan plan = emptyRecord().plan;
    CHECK_FALSE(monthsOfWork(plan));
    plan.actions.push_back(action({2013, 4}, {2014, 3}));
    plan.milestones.push_back(milestone(Month(2016, 3)));
    CHECK(monthsOfWork(plan) == std::pair(Month(2013, 4), Month(2016, 3)));
}

TEST_CASE("Progress gives an action its status and keeps what was noted before")
{
    Plan plan = emptyRecord().plan;
    plan.actions.push_back(action({2013, 4}, {2014, 3}));
    const ProgressNote note{inJune, "a.two", ActionStatus::AtRisk, "Two posts are vacant."};
    const Plan once = withProgress(plan, ActionCode("1"), note);
    const Plan twice = withProgress(
        once, ActionCode("1"), {inJune, "a.two", ActionStatus::OnTrack, "Both are filled."});
    CHECK(once.actions.front().status == ActionStatus::AtRisk);
    CHECK(twice.actions.front().status == ActionStatus::OnTrack);
    REQUIRE(twice.actions.front().notes.size() == 2);
    CHECK(twice.actions.front().notes.front() == note);
}

TEST_CASE("Progress that says nothing new, or about no action, is refused")
{
    Plan plan = emptyRecord().plan;
    plan.actions.push_back(action({2013, 4}, {2014, 3}));
    const ProgressNote empty{inJune, "a.two", ActionStatus::OnTrack, " \n"};
    CHECK_THROWS_AS(withProgress(plan, ActionCode("1"), empty), Error);
    CHECK_THROWS_AS(withProgress(plan, ActionCode("9"), empty), Error);
    const ProgressNote status{inJune, "a.two", ActionStatus::Late, ""};
    CHECK(withProgress(plan, ActionCode("1"), status).actions.front().status == ActionStatus::Late);
}
