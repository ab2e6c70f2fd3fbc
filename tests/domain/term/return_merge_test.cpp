#include "fixture/builders.h"

#include <domain/error.h>
#include <domain/term/return_merge.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

/// How a figure that was sent out as one value and came back as another stands to a plan that has a
/// third; an empty text is no figure.
Merge mergeOf(const char* sent, const char* returned, const char* present)
{
    const auto figure = [](const char* value) {
        return *value == '\0' ? std::nullopt
                              : std::optional(fixture::outturn("READING", 2013, value));
    };
    PlanRecord record = fixture::recordWith(fixture::indicator("READING"));
    if (const auto now = figure(present))
        record.outturns = {*now};
    const MergedReturn result = merged(record, {{*figure(returned), figure(sent), 2}}, {});
    CHECK(result.figures.at(0).present == figure(present));
    CHECK(result.count(result.figures[0].merge) == 1);
    return result.figures[0].merge;
}

PlanRecord withAction(ActionStatus status)
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.officers = {{OfficerCode("adviser"), "A. Adviser"}};
    record.plan.actions = {
        {.code = ActionCode("1"),
         .title = "Train",
         .activities = {},
         .priorities = {PriorityNumber(1)},
         .lead = std::nullopt,
         .contributors = {},
         .start = Month(2013, 9),
         .end = Month(2014, 3),
         .status = status,
         .notes = {},
         .reconstructed = {}}};
    return record;
}

Merge mergeOf(ActionStatus sent, ActionStatus returned, const char* note, ActionStatus present)
{
    const auto result =
        merged(withAction(present), {}, {{ActionCode("1"), sent, returned, note, 2}});
    return result.updates.at(0).merge;
}

} // namespace

TEST_CASE("A figure is taken where the plan still says what was sent out")
{
    CHECK(mergeOf("", "79", "") == Merge::Taken);
    CHECK(mergeOf("78", "79", "78") == Merge::Taken);
}

TEST_CASE("A figure that came back as it was sent changes nothing, whatever the plan has now")
{
    CHECK(mergeOf("78", "78", "78") == Merge::Unchanged);
    CHECK(mergeOf("78", "78", "80") == Merge::Unchanged);
}

TEST_CASE("A figure that the plan has already is no conflict")
{
    CHECK(mergeOf("", "79", "79") == Merge::Present);
    CHECK(mergeOf("78", "79", "79") == Merge::Present);
}

TEST_CASE("A figure is in conflict where the plan has changed to something else")
{
    CHECK(mergeOf("", "79", "80") == Merge::Conflict);
    CHECK(mergeOf("78", "79", "80") == Merge::Conflict);
    CHECK(mergeOf("78", "79", "") == Merge::Conflict); // taken back meanwhile
}

TEST_CASE("Another comment is another figure, and who entered it is not")
{
    Outturn a = fixture::outturn("READING", 2013, "79");
    Outturn b = a;
    b.enteredBy = "somebody";
    b.source = "elsewhere";
    CHECK(saysTheSame(a, b));
    b.comment = "Why";
    CHECK_FALSE(saysTheSame(a, b));
}

TEST_CASE("A note is always added; only a status can be in conflict")
{
    using enum ActionStatus;
    CHECK(mergeOf(OnTrack, OnTrack, "", OnTrack) == Merge::Unchanged);
    CHECK(mergeOf(OnTrack, OnTrack, "", Late) == Merge::Unchanged);
    CHECK(mergeOf(OnTrack, OnTrack, "Done half", OnTrack) == Merge::Taken);
    CHECK(mergeOf(OnTrack, Complete, "", OnTrack) == Merge::Taken);
    CHECK(mergeOf(OnTrack, Complete, "", Complete) == Merge::Present);
    CHECK(mergeOf(OnTrack, Complete, "", Late) == Merge::Conflict);
    CHECK(mergeOf(OnTrack, OnTrack, "Done half", Late) == Merge::Conflict);
}

TEST_CASE("What is taken becomes a note of the officer; what is not leaves the plan as it is")
{
    const PlanRecord record = withAction(ActionStatus::OnTrack);
    const auto result = merged(
        record,
        {},
        {{ActionCode("1"), ActionStatus::OnTrack, ActionStatus::Late, "Trainer ill", 2}});
    const OfficerCode adviser("adviser");
    const Date day(2014, 2, 1);
    const Plan plan =
        withUpdates(record.plan, adviser, result, day, [](const MergedUpdate&) { return true; });
    REQUIRE(plan.actions.at(0).notes.size() == 1);
    CHECK(
        plan.actions[0].notes[0] ==
        ProgressNote{day, "A. Adviser", ActionStatus::Late, "Trainer ill"});
    CHECK(plan.actions[0].status == ActionStatus::Late);
    CHECK(withUpdates(record.plan, adviser, result, day, [](const MergedUpdate&) {
              return false;
          }) == record.plan);

    PlanRecord once = record;
    once.plan = plan;
    const auto again = merged(
        once, {}, {{ActionCode("1"), ActionStatus::OnTrack, ActionStatus::Late, "Trainer ill", 2}});
    CHECK(again.updates.at(0).merge == Merge::Present);
    CHECK_THROWS_AS(merged(fixture::emptyRecord(), {}, {result.updates[0].update}), Error);
}
