#include "fixture/builders.h"
#include "fixture/findings.h"

#include <domain/check/plan_texts.h>
#include <domain/check/rules.h>
#include <domain/check/subject.h>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace outturn;
using fixture::found;
using Lines = std::vector<std::string>;

namespace {

PlanRecord recordWithSummary(std::string_view summary)
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.papers.push_back({.title = "Progress", .summary = std::string(summary)});
    return record;
}

bool isQuestioned(std::string_view summary)
{
    return !found(check::placeholderText, recordWithSummary(summary)).empty();
}

Lines telephone(std::string_view number)
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.papers.push_back({.telephone = std::string(number)});
    return found(check::telephoneNumberTooShort, record);
}

} // namespace

TEST_CASE("a placeholder is found wherever it was left, once for each subject")
{
    PlanRecord record = recordWithSummary("Text to go here about the discussion.");
    record.plan.papers[0].purpose = "TBC";
    record.plan.priorities[1].description = "Lorem ipsum dolor";
    CHECK(
        found(check::placeholderText, record) ==
        Lines{
            "warning placeholder-text priority 2: The description holds \"lorem ipsum\": a "
            "placeholder that was never replaced.",
            "warning placeholder-text paper 1: The purpose holds \"tbc\", the summary holds "
            "\"text to go here\": a placeholder that was never replaced."});
}

TEST_CASE("a placeholder is a word of its own")
{
    CHECK(isQuestioned("Date: tbc."));
    CHECK(isQuestioned("(TBC)"));
    CHECK(isQuestioned("xxx schools"));
    CHECK_FALSE(isQuestioned("The outbcome of footbath"));
    CHECK_FALSE(isQuestioned("tbcs"));
    CHECK_FALSE(isQuestioned("xx and xxxx"));
    CHECK_FALSE(isQuestioned("A text that goes there"));
    CHECK_FALSE(isQuestioned(""));
}

TEST_CASE("every text of the plan belongs to a subject that a finding can name")
{
    PlanRecord record = recordWithSummary("A summary");
    Plan& plan = record.plan;
    plan.workAreas.push_back({.code = WorkAreaCode("music"), .aims = {"Sing"}});
    plan.risks.push_back({.code = RiskCode("R1"), .descriptions = {"Money"}});
    plan.narrative.push_back({.title = "Purpose", .paragraphs = {"To help"}});
    plan.consultations.push_back({.outcome = "Agreed"});
    plan.equality.push_back({.title = "Assessment"});
    plan.decisions.push_back({.text = "None"});
    plan.support.push_back({.activity = "Licences"});
    plan.reporting.push_back({.code = DutyCode("cabinet"), .report = "Progress"});
    plan.categories = CategoryScheme{
        .title = "Tiers", .categories = {{.code = CategoryCode("1"), .name = "Core"}}};
    const auto known = check::subjectsInOrder(record);
    const auto texts = check::textsOf(plan);
    for (const check::PlanText& text : texts) {
        CAPTURE(text.subject, text.part);
        CHECK(std::ranges::count(known, text.subject) == 1);
    }
    CHECK(texts.size() == 14);
}

TEST_CASE("a telephone number without its area code, or short of a digit, is questioned")
{
    CHECK(telephone("01632 960123").empty());
    CHECK(telephone("").empty());
    CHECK(telephone("+44 1632 960123").empty());
    CHECK(telephone("01632 960123 ext 12").empty());
    CHECK(
        telephone("01632 96012") ==
        Lines{"warning telephone-number-too-short paper 1: The telephone number 01632 96012 has 10 "
              "digits, where a number with its area code has 11."});
    CHECK_THAT(telephone("960123").at(0), Catch::Contains("960123 has 6 digits"));
    CHECK_THAT(
        telephone("01632 960123 / 01632 96012").at(0),
        Catch::Contains("number 01632 96012 has 10 digits"));
}
