#include "fixture/builders.h"

#include <domain/rating/due_list.h>

#include <catch2/catch.hpp>

using namespace outturn;
using outturn::fixture::emptyRecord;

namespace {

Action action(const char* code, Month end, ActionStatus status = ActionStatus::OnTrack)
{
    return {
        .code = ActionCode(code),
        .title = std::string("Action ") + code,
        .activities = {},
        .priorities = {},
        .lead = PostCode("head"),
        .contributors = {},
        .start = Month(2013, 1),
        .end = end,
        .status = status,
        .notes = {},
        .reconstructed = {}};
}

const Date inJune(2013, 6, 15);

} // namespace

TEST_CASE("What is overdue comes before what is due soon, and what is done is not due")
{
    PlanRecord record = emptyRecord();
    record.plan.actions = {
        action("1", {2013, 7}),
        action("2", {2013, 5}),
        action("3", {2013, 4}, ActionStatus::Complete),
        action("4", {2013, 9}),
        action("5", {2013, 3})};
    record.plan.milestones = {
        {.priority = PriorityNumber(1),
         .letter = "A",
         .text = "Met",
         .due = Month(2013, 6),
         .indicator = std::nullopt,
         .reconstructed = {}}};
    const auto due = whatIsDue(record, inJune);
    REQUIRE(due.size() == 4);
    CHECK(due[0].what == "Action 5");
    CHECK(due[0].isOverdue);
    CHECK(due[0].when == "It was due by the end of March 2013.");
    CHECK(due[1].what == "Action 2");
    CHECK(due[2].what == "Met");
    CHECK_FALSE(due[2].isOverdue);
    CHECK(due[3].what == "Action 1");
    CHECK(due[3].who == PostCode("head"));
}

TEST_CASE("A figure that is out and not in is overdue from the day on which it came out")
{
    PlanRecord record = fixture::recordWith(fixture::indicatorWithTarget("A", "70"));
    record.outturns.push_back(fixture::outturn("A", 2012, "65"));
    CHECK(whatIsDue(record, Date(2013, 7, 1)).empty());
    const Date inNovember(2013, 11, 1);
    const auto due = whatIsDue(record, inNovember);
    REQUIRE(due.size() == 1);
    CHECK(due[0].isOverdue);
    CHECK(due[0].by == Date(2013, 10, 1));
    CHECK(std::get<IndicatorCode>(due[0].subject) == IndicatorCode("A"));
    record.outturns.push_back(fixture::outturn("A", 2013, "68"));
    CHECK(whatIsDue(record, inNovember).empty());
}
