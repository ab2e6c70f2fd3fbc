#include "fixture/builders.h"
#include "fixture/findings.h"

#include <domain/check/rules.h>

#include <catch2/catch.hpp>

using namespace outturn;
using fixture::found;
using fixture::subjects;
using Lines = std::vector<std::string>;

namespace {

PlanRecord recordWithPeople()
{
    PlanRecord record = fixture::emptyRecord();
    Plan& plan = record.plan;
    plan.officers = {{OfficerCode("a"), "A. First"}, {OfficerCode("b"), "B. Second"}};
    plan.posts = {
        {.code = PostCode("lead"), .title = "Lead", .holders = {{OfficerCode("a"), {}, {}}}},
        {.code = PostCode("adviser"), .title = "Adviser", .holders = {{OfficerCode("b"), {}, {}}}}};
    plan.actions.push_back(
        {.code = ActionCode("7"),
         .title = "Visit schools",
         .priorities = {PriorityNumber(1)},
         .lead = PostCode("lead"),
         .contributors = {{"Primary", PostCode("adviser")}},
         .start = Month(2013, 4),
         .end = Month(2014, 3)});
    return record;
}

} // namespace

TEST_CASE("an officer whose post the plan gives nothing to do is questioned")
{
    PlanRecord record = recordWithPeople();
    CHECK(found(check::officerWithoutActions, record).empty());
    record.plan.actions[0].contributors.clear();
    CHECK(
        found(check::officerWithoutActions, record) ==
        Lines{"warning officer-without-actions officer b: B. Second holds a post to which the plan "
              "gives nothing to do."});
    record.plan.posts[1].holders.clear();
    CHECK_THAT(
        found(check::officerWithoutActions, record).at(0),
        Catch::EndsWith("holds no post in the plan."));
}

TEST_CASE("a cabinet member, a director, a finance manager and who answers for an indicator have "
          "their part")
{
    PlanRecord record = recordWithPeople();
    record.plan.actions[0].contributors.clear();
    const PostCode adviser("adviser");
    SECTION("cabinet member")
    {
        record.plan.identity.portfolioHolder = adviser;
    }
    SECTION("corporate director")
    {
        record.plan.identity.corporateDirector = adviser;
    }
    SECTION("director")
    {
        record.plan.identity.director = adviser;
    }
    SECTION("finance")
    {
        record.plan.finance.push_back({.year = PlanYear(2013), .manager = adviser});
    }
    SECTION("indicator")
    {
        record.plan.indicators.push_back(fixture::indicator("KPI"));
        record.plan.indicators[0].lead = adviser;
    }
    CHECK(found(check::officerWithoutActions, record).empty());
}

TEST_CASE("an action without a lead is named")
{
    PlanRecord record = recordWithPeople();
    CHECK(found(check::actionWithoutLead, record).empty());
    record.plan.actions[0].lead.reset();
    CHECK(
        found(check::actionWithoutLead, record) ==
        Lines{"warning action-without-lead action 7: No post leads action 7, \"Visit schools\"."});
}

TEST_CASE("a post is held when somebody holds it on any day of the plan year")
{
    PlanRecord record = recordWithPeople();
    Tenure& tenure = record.plan.posts[0].holders[0];
    CHECK(found(check::postWithoutHolder, record).empty());
    tenure.to = Date(2013, 4, 1);
    CHECK(found(check::postWithoutHolder, record).empty());
    tenure.to = Date(2013, 3, 31);
    CHECK(subjects(check::postWithoutHolder, record) == Lines{"post lead"});
    tenure = {OfficerCode("a"), Date(2014, 3, 31), {}};
    CHECK(found(check::postWithoutHolder, record).empty());
    tenure.from = Date(2014, 4, 1);
    CHECK(subjects(check::postWithoutHolder, record) == Lines{"post lead"});
    record.plan.posts[0].holders.clear();
    CHECK(
        found(check::postWithoutHolder, record) ==
        Lines{"warning post-without-holder post lead: Nobody holds the post of Lead in 2013-14."});
}

TEST_CASE("dates that end before they start are faults, and one day or month is time enough")
{
    PlanRecord record = recordWithPeople();
    Plan& plan = record.plan;
    plan.actions[0].end = plan.actions[0].start;
    plan.posts[0].holders[0].from = Date(2013, 4, 2);
    plan.posts[0].holders[0].to = Date(2013, 4, 2);
    plan.staffing.push_back(
        {Date(2013, 3, 31), Decimal::whole(191), Date(2013, 3, 31), Decimal::whole(191), {}});
    record.measures.push_back(fixture::measure("M1", 2013, 2013));
    CHECK(found(check::datesEndBeforeTheyStart, record).empty());
    plan.actions[0].end = Month(2013, 3);
    plan.posts[0].holders[0].to = Date(2013, 4, 1);
    plan.staffing[0].to = Date(2013, 3, 30);
    record.measures[0].validTo = AcademicYear(2012);
    CHECK(
        subjects(check::datesEndBeforeTheyStart, record) ==
        Lines{"post lead", "action 7", "staffing 1", "measure M1"});
    CHECK_THAT(
        found(check::datesEndBeforeTheyStart, record).at(1),
        Catch::StartsWith("fault ") && Catch::Contains("April 2013") &&
            Catch::Contains("March 2013"));
}

TEST_CASE("a milestone without a text or a due month is named with what it lacks")
{
    PlanRecord record = recordWithPeople();
    record.plan.milestones = {
        {.priority = PriorityNumber(1), .letter = "A", .text = "Reading", .due = Month(2014, 3)},
        {.priority = PriorityNumber(1), .letter = "B", .text = {}, .due = Month(2014, 3)},
        {.priority = PriorityNumber(2), .letter = "A", .text = "Maths"},
        {.priority = PriorityNumber(2), .letter = "B"}};
    const Lines lines = found(check::milestoneWithoutTextOrDate, record);
    REQUIRE(lines.size() == 3);
    CHECK_THAT(lines[0], Catch::Contains("milestone 1B: ") && Catch::EndsWith("has no text."));
    CHECK_THAT(lines[1], Catch::Contains("milestone 2A: ") && Catch::EndsWith("has no due month."));
    CHECK_THAT(lines[2], Catch::EndsWith("has no text and no due month."));
}

TEST_CASE("an organisation that answers for something needs nobody to hold a post")
{
    PlanRecord record = recordWithPeople();
    record.plan.posts.push_back({.code = PostCode("partner"), .title = "A partnership"});
    CHECK(subjects(check::postWithoutHolder, record) == Lines{"post partner"});
    record.plan.posts.back().isOrganisation = true;
    CHECK(found(check::postWithoutHolder, record).empty());
}

TEST_CASE("a plan whose actions nobody leads is told so once")
{
    PlanRecord record = recordWithPeople();
    Action other = record.plan.actions[0];
    other.code = ActionCode("8");
    other.lead.reset();
    record.plan.actions.push_back(other);
    CHECK(subjects(check::actionWithoutLead, record) == Lines{"action 8"});
    record.plan.actions[0].lead.reset();
    CHECK(
        found(check::actionWithoutLead, record) ==
        Lines{"warning action-without-lead plan: No post leads any of the plan's 2 actions."});
}

TEST_CASE("who reports, leads a work area or answers for a paper has something to do")
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.officers.push_back({OfficerCode("a"), "A. Name"});
    record.plan.posts.push_back(
        {.code = PostCode("lead"), .title = "Lead", .holders = {{OfficerCode("a"), {}, {}}}});
    const Plan idle = record.plan;
    CHECK(found(check::officerWithoutActions, record).size() == 1);
    record.plan.reporting.push_back({.code = DutyCode("committee"), .by = PostCode("lead")});
    CHECK(found(check::officerWithoutActions, record).empty());
    record.plan = idle;
    record.plan.workAreas.push_back({.code = WorkAreaCode("music"), .lead = PostCode("lead")});
    CHECK(found(check::officerWithoutActions, record).empty());
    record.plan = idle;
    record.plan.papers.push_back({.from = {PostCode("lead")}});
    CHECK(found(check::officerWithoutActions, record).empty());
    record.plan = idle;
    record.plan.equality.push_back({.actions = {{.text = "Listen", .lead = PostCode("lead")}}});
    CHECK(found(check::officerWithoutActions, record).empty());
}
