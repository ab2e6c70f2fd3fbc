#include "fixture/builders.h"
#include "fixture/kent_record.h"

#include <domain/check/plan_check.h>
#include <domain/check/subject.h>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace outturn;

namespace {

std::vector<std::string> codesFor(const std::vector<Finding>& findings, std::string_view subject)
{
    std::vector<std::string> codes;
    for (const Finding& finding : findings)
        if (finding.subject == subject)
            codes.push_back(finding.code);
    return codes;
}

} // namespace

TEST_CASE("a plan without anything in it is asked only what it is to hold")
{
    PlanRecord record = fixture::emptyRecord();
    record.plan.priorities.clear();
    const auto findings = checkPlan(record);
    CHECK(
        codesFor(findings, "plan") ==
        std::vector<std::string>{
            "plan-without-priorities", "plan-without-indicators", "plan-without-actions"});
    CHECK(findings.size() == 3);
}

TEST_CASE("findings stand in the plan's order, faults before warnings before hints")
{
    const PlanRecord record = fixture::kentAsPlanned();
    const auto findings = checkPlan(record);
    const auto order = check::subjectsInOrder(record);
    const auto placeOf = [&](const Finding& finding) {
        const auto place = std::ranges::find(order, finding.subject);
        REQUIRE(place != order.end());
        return place - order.begin();
    };
    for (std::size_t i = 1; i < findings.size(); ++i) {
        CHECK(placeOf(findings[i - 1]) <= placeOf(findings[i]));
        if (findings[i - 1].subject == findings[i].subject)
            CHECK(findings[i - 1].severity >= findings[i].severity);
    }
    CHECK(
        codesFor(findings, "OFS-SPE-GOOD") ==
        std::vector<std::string>{"minimum-stricter-than-target", "baseline-worse-than-minimum"});
    CHECK(
        codesFor(findings, "GAP-CIC-KS2") ==
        std::vector<std::string>{
            "baseline-worse-than-minimum",
            "ambition-contradicted-by-targets",
            "measure-ends-before-target"});
}

TEST_CASE("a finding is accepted by its code and its subject together")
{
    PlanRecord record = fixture::kentAsPlanned();
    record.acceptances = {
        {.finding = "target-easier-than-outturn",
         .subject = "FLOOR-PRI",
         .reason = "the Department raises the floor standard",
         .by = "S. Rogers"},
        {.finding = "trajectory-ends-in-cliff",
         .subject = "OFS-SPE-GOOD",
         .reason = "no such finding"}};
    int accepted = 0;
    for (const Finding& finding : checkPlan(record))
        if (finding.accepted) {
            ++accepted;
            CHECK(finding.subject == "FLOOR-PRI");
            CHECK(finding.code == "target-easier-than-outturn");
            CHECK(finding.accepted == record.acceptances[0]);
        }
    CHECK(accepted == 1);
}

TEST_CASE("no rule finds the same thing about the same subject twice")
{
    const auto findings = checkPlan(fixture::kentWithPublishedOutturns());
    std::vector<std::string> keys;
    for (const Finding& finding : findings)
        keys.push_back(finding.code + " " + finding.subject);
    std::ranges::sort(keys);
    CHECK(std::ranges::adjacent_find(keys) == keys.end());
}

TEST_CASE("every finding is a sentence")
{
    for (const Finding& finding : checkPlan(fixture::kentAsPlanned())) {
        CAPTURE(finding.message);
        CHECK(finding.message.back() == '.');
        CHECK_FALSE(finding.code.empty());
    }
}
