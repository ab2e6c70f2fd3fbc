#include "fixture/builders.h"
#include "fixture/findings.h"

#include <domain/check/rules.h>

#include <catch2/catch.hpp>

using namespace outturn;
using fixture::found;
using Lines = std::vector<std::string>;

namespace {

PlanRecord recordWith(CommitteePaper paper)
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.papers.push_back(std::move(paper));
    return record;
}

CommitteePaper soundPaper()
{
    return {
        .title = "Progress",
        .body = "Cabinet",
        .date = Date(2013, 6, 11),
        .contact = "A. Name",
        .telephone = "01632 960123"};
}

PlanRecord recordWith(Consultation consultation)
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.consultations.push_back(std::move(consultation));
    return record;
}

PlanRecord recordWith(EqualityAssessment assessment)
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.equality.push_back(std::move(assessment));
    return record;
}

} // namespace

TEST_CASE("a paper that was not decided on needs a body, a date and a way to ask")
{
    CHECK(found(check::paperLeftBlank, recordWith(soundPaper())).empty());
    CommitteePaper paper = soundPaper();
    paper.telephone.clear();
    CHECK_THAT(
        found(check::paperLeftBlank, recordWith(paper)).at(0),
        Catch::EndsWith("leaves blank the contact's telephone number."));
    paper.email = "a.name@example.org";
    CHECK(found(check::paperLeftBlank, recordWith(paper)).empty());
    CHECK(
        found(check::paperLeftBlank, recordWith(CommitteePaper{.title = "Progress"})) ==
        Lines{"warning paper-left-blank paper 1: The paper \"Progress\" leaves blank to whom it "
              "goes and the date."});
}

TEST_CASE("a paper with a decision box has a number, and the box is filled")
{
    CommitteePaper paper = soundPaper();
    paper.decision = DecisionRecord{};
    CHECK(
        found(check::paperLeftBlank, recordWith(paper)) ==
        Lines{"warning paper-left-blank paper 1: The paper \"Progress\" leaves blank the report "
              "number and the decision."});
    paper.decision->number = "1/2013";
    CHECK_THAT(
        found(check::paperLeftBlank, recordWith(paper)).at(0),
        Catch::EndsWith("leaves blank what was decided, who decided and the day of the "
                        "decision."));
    paper.decision->text = "Approved.";
    paper.decision->decidedBy = "Cabinet";
    paper.decision->date = Date(2013, 6, 11);
    CHECK(found(check::paperLeftBlank, recordWith(paper)).empty());
    paper.decision->number.clear();
    CHECK_THAT(
        found(check::paperLeftBlank, recordWith(paper)).at(0),
        Catch::EndsWith("leaves blank the report number."));
}

TEST_CASE("a consultation says what came of it")
{
    Consultation consultation{.subject = "The draft strategy", .outcome = "Four priorities."};
    CHECK(found(check::consultationWithoutOutcome, recordWith(consultation)).empty());
    consultation.outcome.clear();
    CHECK(
        found(check::consultationWithoutOutcome, recordWith(consultation)) ==
        Lines{"warning consultation-without-outcome consultation 1: The consultation \"The draft "
              "strategy\" does not say what came of it."});
}

TEST_CASE("steps of a consultation follow its start and each other")
{
    Consultation consultation{
        .from = Month(2014, 11),
        .steps = {
            {Date(2014, 12, 9), "Scrutiny", "noted"}, {Date(2014, 12, 9), "Board", "agreed"}}};
    CHECK(found(check::consultationOutOfOrder, recordWith(consultation)).empty());
    consultation.steps[1].date = Date(2014, 12, 8);
    CHECK(
        found(check::consultationOutOfOrder, recordWith(consultation)) ==
        Lines{"fault consultation-out-of-order consultation 1: The consultation is out of order: "
              "the step of 8 December 2014 stands after that of 9 December 2014."});
    consultation.steps = {{Date(2014, 10, 31), "Scrutiny", "noted"}};
    CHECK_THAT(
        found(check::consultationOutOfOrder, recordWith(consultation)).at(0),
        Catch::Contains("Scrutiny considered it on 31 October 2014, before it began in November "
                        "2014"));
    consultation.steps[0].date = Date(2014, 11, 1);
    CHECK(found(check::consultationOutOfOrder, recordWith(consultation)).empty());
    consultation.steps[0].date = Date(1914, 11, 1); // a slip of the hand is found like another
    CHECK(found(check::consultationOutOfOrder, recordWith(consultation)).size() == 1);
}

TEST_CASE("a consultation and a work area may not end before they start")
{
    PlanRecord record = recordWith(Consultation{.from = Month(2014, 11), .to = Month(2014, 11)});
    record.plan.workAreas.push_back(
        {.code = WorkAreaCode("music"), .from = Month(2014, 1), .to = Month(2014, 1)});
    CHECK(found(check::datesEndBeforeTheyStart, record).empty());
    record.plan.consultations[0].to = Month(2014, 10);
    record.plan.workAreas[0].to = Month(2013, 12);
    CHECK(
        fixture::subjects(check::datesEndBeforeTheyStart, record) ==
        Lines{"work area music", "consultation 1"});
}

TEST_CASE("an equality assessment is made with actions, or is not needed for a reason")
{
    const auto lines = [](const EqualityAssessment& assessment) {
        return found(check::equalityAssessmentIncomplete, recordWith(assessment));
    };
    EqualityAssessment assessment{.title = "Diversity impact", .state = AssessmentState::Made};
    CHECK(
        lines(assessment) ==
        Lines{"warning equality-assessment-incomplete equality 1: The assessment \"Diversity "
              "impact\" was made, but the plan lists no action that follows from it."});
    assessment.actions.push_back({.text = "Close the gap"});
    CHECK(lines(assessment).empty());
    assessment.state = AssessmentState::Needed;
    CHECK_THAT(lines(assessment).at(0), Catch::EndsWith("has still to be made."));
    assessment.state = AssessmentState::NotNeeded;
    CHECK_THAT(lines(assessment).at(0), Catch::EndsWith("without a reason."));
    assessment.conclusion = "No policy changes.";
    CHECK(lines(assessment).empty());
}

TEST_CASE("a reporting duty falls due in a month or at a meeting")
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.reporting.push_back(
        {.code = DutyCode("committee"), .report = "Progress", .audience = "Committee"});
    CHECK(
        found(check::reportingDutyNeverDue, record) ==
        Lines{"warning reporting-duty-never-due duty committee: The report \"Progress\" to "
              "Committee has neither a month nor a meeting, so it never falls due."});
    record.plan.reporting[0].months.insert(MonthOfYear(10));
    CHECK(found(check::reportingDutyNeverDue, record).empty());
    record.plan.reporting[0].months.clear();
    record.plan.reporting[0].meetings.emplace_back(2013, 10, 4);
    CHECK(found(check::reportingDutyNeverDue, record).empty());
}
