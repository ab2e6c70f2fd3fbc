#include "refusal.h"

#include <planfile/plan_document.h>

#include <catch2/catch.hpp>

#include <string>

using namespace outturn;
using outturn::planfile::readPlanDocument;
using outturn::planfile::writePlanDocument;
using outturn::test::smallPlanWith;
using outturn::test::smallPlanWithIndicatorKeys;
using outturn::test::smallPlanWithKeys;

namespace {

[[nodiscard]] Plan planOf(const std::string& document)
{
    return readPlanDocument(document).plan;
}

} // namespace

TEST_CASE("A plan without a priority or an indicator is a plan")
{
    const PlanRecord record = readPlanDocument(R"({
        "format": "outturn-plan", "version": 1,
        "identity": { "title": "A strategy", "council": "A council", "planYear": "2015-16",
                      "firstTargetYear": 2016, "lastTargetYear": 2018 },
        "policy": { "kind": "minimum" }
    })");
    CHECK(record.plan.priorities.empty());
    CHECK(record.plan.indicators.empty());
    CHECK_FALSE(record.plan.categories);
    CHECK(readPlanDocument(writePlanDocument(record)) == record);
}

TEST_CASE("What an old document does not have reads as nothing, and is not written")
{
    const PlanRecord record = readPlanDocument(outturn::test::smallPlan());
    CHECK(record.plan.reporting.empty());
    CHECK_FALSE(record.plan.indicators.front().isUndated);
    CHECK(record.plan.indicators.front().targetsFor == TargetsFor::Council);
    CHECK_FALSE(record.plan.posts.front().isOrganisation);
    const std::string document = writePlanDocument(record);
    for (const char* key :
         {"reporting",
          "papers",
          "consultations",
          "equality",
          "categories",
          "workAreas",
          "remarks",
          "statedVariances",
          "base",
          "undated",
          "targetsFor",
          "councilAverage",
          "organisation"}) {
        CAPTURE(key);
        CHECK(document.find("\"" + std::string{key} + "\"") == std::string::npos);
    }
}

TEST_CASE("The reporting calendar is read with its months and meetings")
{
    const Plan plan = planOf(smallPlanWithKeys(
        R"("reporting": [{ "code": "committee", "report": "Progress", "audience": "Committee",
            "months": [10, 2], "meetings": ["2013-10-04"], "by": "director", "wording": "twice a year",
            "reconstructed": "The months are those of last year." }])"));
    REQUIRE(plan.reporting.size() == 1);
    CHECK(
        plan.reporting.front() ==
        ReportingDuty{
            .code = DutyCode("committee"),
            .report = "Progress",
            .audience = "Committee",
            .months = {MonthOfYear(2), MonthOfYear(10)},
            .meetings = {Date(2013, 10, 4)},
            .by = PostCode("director"),
            .wording = "twice a year",
            .reconstructed = "The months are those of last year."});
}

TEST_CASE("A paper is read with its front matter and its decision record")
{
    const Plan plan = planOf(smallPlanWithKeys(
        R"("papers": [{ "title": "The strategy", "body": "Cabinet", "date": "2015-01-13", "item": "4",
            "reportNumber": "15/2", "classification": "Unrestricted", "from": ["director"],
            "contact": "A. Officer", "telephone": "01234 567890", "email": "a@example.org",
            "purpose": "To decide", "summary": "Short",
            "recommendations": [{ "text": "Agree:", "points": ["this", "that"] }],
            "decision": { "number": "1/2015", "text": "Agreed", "reasons": "Good ones",
                          "decidedBy": "Cabinet", "date": "2015-01-13" },
            "backgroundDocuments": ["None"] }])"));
    REQUIRE(plan.papers.size() == 1);
    CHECK(
        plan.papers.front() ==
        CommitteePaper{
            .title = "The strategy",
            .body = "Cabinet",
            .date = Date(2015, 1, 13),
            .item = "4",
            .reportNumber = "15/2",
            .classification = "Unrestricted",
            .from = {PostCode("director")},
            .contact = "A. Officer",
            .telephone = "01234 567890",
            .email = "a@example.org",
            .purpose = "To decide",
            .summary = "Short",
            .recommendations = {{.text = "Agree:", .points = {"this", "that"}}},
            .decision =
                DecisionRecord{
                    .number = "1/2015",
                    .text = "Agreed",
                    .reasons = "Good ones",
                    .decidedBy = "Cabinet",
                    .date = Date(2015, 1, 13)},
            .backgroundDocuments = {"None"}});
}

TEST_CASE("A consultation and an equality assessment are read whole")
{
    const Plan plan = planOf(smallPlanWithKeys(
        R"("consultations": [{ "subject": "The draft", "consulted": ["Schools"], "from": "2014-09",
            "to": "2014-10", "steps": [{ "date": "2014-12-02", "body": "Committee", "text": "Noted" }],
            "outcome": "Confirmed", "priorities": [1] }],
           "equality": [{ "title": "Diversity impact assessment", "state": "needed",
            "date": "2014-11-03", "findings": ["No adverse impact"], "conclusion": "Go on",
            "actions": [{ "text": "Watch", "lead": "director", "due": "2015-07", "action": "1",
                          "reconstructed": "The month is missing." }] }])"));
    CHECK(
        plan.consultations ==
        std::vector<Consultation>{
            {.subject = "The draft",
             .consulted = {"Schools"},
             .from = Month(2014, 9),
             .to = Month(2014, 10),
             .steps = {{.date = Date(2014, 12, 2), .body = "Committee", .text = "Noted"}},
             .outcome = "Confirmed",
             .priorities = {PriorityNumber(1)}}});
    CHECK(
        plan.equality ==
        std::vector<EqualityAssessment>{
            {.title = "Diversity impact assessment",
             .state = AssessmentState::Needed,
             .date = Date(2014, 11, 3),
             .findings = {"No adverse impact"},
             .conclusion = "Go on",
             .actions = {
                 {.text = "Watch",
                  .lead = PostCode("director"),
                  .due = Month(2015, 7),
                  .action = ActionCode("1"),
                  .reconstructed = "The month is missing."}}}});
}

TEST_CASE("School categories and work areas are read whole")
{
    const Plan plan = planOf(smallPlanWithKeys(
        R"("categories": { "title": "Support framework", "agreedBy": "The school and its adviser",
            "categories": [{ "code": "1", "name": "Core", "description": "Every school",
                             "support": "A visit a term" }] },
           "workAreas": [{ "code": "early-years", "title": "Early years", "purpose": "A good start",
            "lead": "director", "priorities": [1], "indicators": ["READ"], "from": "2009-04",
            "to": "2010-03", "keyActivities": [{ "text": "Train", "reconstructed": "No month" }],
            "aims": ["Read sooner"] }])"));
    REQUIRE(plan.categories);
    CHECK(
        *plan.categories ==
        CategoryScheme{
            .title = "Support framework",
            .agreedBy = "The school and its adviser",
            .categories = {
                {.code = CategoryCode("1"),
                 .name = "Core",
                 .description = "Every school",
                 .support = "A visit a term"}}});
    CHECK(
        plan.workAreas ==
        std::vector<WorkArea>{
            {.code = WorkAreaCode("early-years"),
             .title = "Early years",
             .purpose = "A good start",
             .lead = PostCode("director"),
             .priorities = {PriorityNumber(1)},
             .indicators = {IndicatorCode("READ")},
             .from = Month(2009, 4),
             .to = Month(2010, 3),
             .keyActivities = {{.text = "Train", .reconstructed = "No month"}},
             .aims = {"Read sooner"}}});
}

TEST_CASE("What the source states of itself, and what is new about indicators and posts, is read")
{
    const Plan plan = planOf(smallPlanWithKeys(
        R"("remarks": [{ "subject": "priority 1", "text": "It has no heading." }],
           "statedVariances": [{ "indicator": "READ", "year": 2013, "size": "3.6", "side": "above",
                                 "wording": "3.6% above target" }])"));
    CHECK(
        plan.remarks ==
        std::vector<SourceRemark>{{.subject = "priority 1", .text = "It has no heading."}});
    CHECK(
        plan.statedVariances ==
        std::vector<StatedVariance>{
            {.indicator = IndicatorCode("READ"),
             .year = AcademicYear(2013),
             .size = Decimal::parse("3.6"),
             .side = StatedSide::Above,
             .wording = "3.6% above target"}});
    const Indicator indicator =
        planOf(smallPlanWithIndicatorKeys(
                   R"("base": "of all", "undated": true, "targetsFor": "every-district")"))
            .indicators.front();
    CHECK(indicator.base == "of all");
    CHECK(indicator.isUndated);
    CHECK(indicator.targetsFor == TargetsFor::EveryDistrict);
    CHECK(planOf(smallPlanWith(R"("title": "Director",)", R"("title": "D", "organisation": true,)"))
              .posts.front()
              .isOrganisation);
}
