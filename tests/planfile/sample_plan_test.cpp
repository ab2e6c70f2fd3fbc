#include "sample_plan.h"

#include <domain/plan/integrity.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace outturn;
using outturn::test::referencePlan;

namespace {

[[nodiscard]] Decimal figure(const char* text)
{
    return Decimal::parse(text);
}

/// Those who hold a post that leads an action or contributes to one.
[[nodiscard]] std::set<std::string> officersWithActions(const Plan& plan)
{
    const Date day(2013, 4, 1);
    std::set<std::string> names;
    const auto add = [&](const PostCode& post) {
        for (const std::string& name : holders(plan, post, day))
            names.insert(name);
    };
    for (const Action& action : plan.actions) {
        if (action.lead)
            add(*action.lead);
        for (const Contribution& contribution : action.contributors)
            add(contribution.post);
    }
    return names;
}

[[nodiscard]] const Action& actionNumbered(const Plan& plan, const char* code)
{
    const auto found = std::ranges::find(plan.actions, ActionCode(code), &Action::code);
    REQUIRE(found != plan.actions.end());
    return *found;
}

[[nodiscard]] std::vector<std::string> contributingPosts(const Action& action)
{
    std::vector<std::string> posts;
    for (const Contribution& contribution : action.contributors)
        posts.push_back(contribution.phase + ": " + contribution.post.text());
    return posts;
}

} // namespace

TEST_CASE("The reference plan is read whole")
{
    const Plan& plan = referencePlan().plan;
    CHECK(plan.identity.planYear == PlanYear(2013));
    CHECK(plan.identity.firstTargetYear == AcademicYear(2013));
    CHECK(plan.identity.lastTargetYear == AcademicYear(2016));
    CHECK(plan.policy == RagPolicy(MinimumPolicy{}));
    CHECK(plan.narrative.size() == 5);
    CHECK(plan.priorities.size() == 8);
    CHECK(plan.actions.size() == 10);
    CHECK(plan.indicators.size() == 22);
    CHECK(plan.milestones.size() == 22);
    CHECK(plan.decisions.size() == 8);
    CHECK(plan.risks.size() == 9);
    CHECK(plan.contracts.size() == 3);
    CHECK(plan.support.size() == 6);
    CHECK(integrityFaults(referencePlan()).empty());
}

TEST_CASE("Twenty-four officers answer for the actions, and two people stand above the director")
{
    const Plan& plan = referencePlan().plan;
    const auto names = officersWithActions(plan);
    CHECK(names.size() == 24);
    CHECK(names.contains("Richard Wallis"));
    CHECK(names.contains("Sue Rogers"));
    CHECK(plan.officers.size() == 26);
    const Date day(2013, 4, 1);
    CHECK(postText(plan, plan.identity.portfolioHolder.value(), day).ends_with("(Mike Whiting)"));
    CHECK(
        postText(plan, plan.identity.corporateDirector.value(), day).ends_with("(Patrick Leeson)"));
    CHECK(postText(plan, plan.identity.director.value(), day).ends_with("(Sue Rogers)"));
    CHECK(holders(plan, PostCode("sia-primary"), day).size() == 8);
    CHECK(holders(plan, PostCode("sia-secondary"), day).size() == 4);
    CHECK(holders(plan, PostCode("sia-special"), day).size() == 3);
}

TEST_CASE("Each action is written once, serves every priority and runs through the plan year")
{
    const Plan& plan = referencePlan().plan;
    for (const Action& action : plan.actions) {
        CAPTURE(action.code.text());
        CHECK(action.priorities.size() == 8);
        CHECK(action.start == Month(2013, 4));
        CHECK(action.end == Month(2014, 3));
        CHECK_FALSE(action.activities.empty());
    }
    for (const Priority& priority : plan.priorities)
        CHECK(actionsOf(plan, priority.number).size() == 10);
}

TEST_CASE("Actions whose officers stand by phase have contributors and no single lead")
{
    const Plan& plan = referencePlan().plan;
    const Action& collaborations = actionNumbered(plan, "7");
    CHECK_FALSE(collaborations.lead);
    CHECK(
        contributingPosts(collaborations) ==
        std::vector<std::string>{
            "Primary: sia-primary", "Secondary: sia-secondary", "Special and PRU: sia-special"});
    const Action& providers = actionNumbered(plan, "8");
    CHECK_FALSE(providers.lead);
    CHECK(providers.contributors.size() == 3);
    const Action& strategies = actionNumbered(plan, "5");
    CHECK(strategies.lead == PostCode("sia-teaching"));
    CHECK(contributingPosts(strategies) == std::vector<std::string>{": sia-leadership"});
}

TEST_CASE("Every milestone is a dated view of one indicator of its own priority")
{
    const Plan& plan = referencePlan().plan;
    std::set<IndicatorCode> seen;
    std::vector<std::string> undated;
    for (const Milestone& milestone : plan.milestones) {
        CAPTURE(milestone.priority.value(), milestone.letter);
        REQUIRE(milestone.indicator);
        const Indicator* indicator = findIndicator(plan, *milestone.indicator);
        REQUIRE(indicator != nullptr);
        CHECK(indicator->priority == milestone.priority);
        CHECK(seen.insert(indicator->code).second);
        CHECK_FALSE(milestone.text.empty());
        if (!milestone.due)
            undated.push_back(std::to_string(milestone.priority.value()) + milestone.letter);
        else
            CHECK(milestone.due == Month(2014, 3));
    }
    CHECK(undated == std::vector<std::string>{"5D", "7D"});
}

TEST_CASE("What the scan has damaged is marked as reconstructed")
{
    const Plan& plan = referencePlan().plan;
    std::vector<std::string> marked;
    for (const Priority& priority : plan.priorities)
        if (!priority.reconstructed.empty())
            marked.push_back("priority " + std::to_string(priority.number.value()));
    for (const Milestone& milestone : plan.milestones)
        if (!milestone.reconstructed.empty())
            marked.push_back(std::to_string(milestone.priority.value()) + milestone.letter);
    CHECK(
        marked ==
        std::vector<std::string>{"priority 5", "priority 7", "priority 8", "2C", "6A", "8A", "8B"});
}

TEST_CASE("The plan's money and staff add up")
{
    const Plan& plan = referencePlan().plan;
    REQUIRE(plan.finance.size() == 1);
    const FinanceLine& line = plan.finance.front();
    CHECK(line.staffing + line.nonStaffing == line.grossExpenditure);
    CHECK(line.grossExpenditure == figure("16755.1"));
    CHECK(line.grossExpenditure + line.serviceIncome == line.netExpenditure);
    CHECK(line.netExpenditure + line.grants == line.netCost);
    CHECK(line.netCost == figure("3813.2"));
    REQUIRE(plan.staffing.size() == 1);
    CHECK(plan.staffing.front().fteFrom == figure("191.4"));
    CHECK(plan.staffing.front().fteTo == figure("191.4"));
    Decimal contracts;
    for (const Contract& contract : plan.contracts)
        contracts = contracts + contract.costInPounds;
    CHECK(contracts == figure("598928"));
    CHECK_FALSE(plan.contracts.back().isFullTimeEquivalent);
}

TEST_CASE("Risks, decisions and requests for support carry their links")
{
    const Plan& plan = referencePlan().plan;
    for (std::size_t i = 0; i < plan.risks.size(); ++i) {
        CHECK(plan.risks[i].code == RiskCode("SSI " + std::to_string(i + 1)));
        CHECK_FALSE(plan.risks[i].descriptions.empty());
        CHECK_FALSE(plan.risks[i].mitigations.empty());
    }
    CHECK(plan.risks[0].indicators.size() == 7);
    CHECK(plan.risks[1].indicators.size() == 2);
    CHECK(plan.risks[5].descriptions.size() == 2);
    for (const Decision& decision : plan.decisions)
        CHECK_FALSE(decision.isInForwardPlan);
    CHECK(
        plan.support[0].impacts.front().actions ==
        std::vector<ActionCode>{ActionCode("4"), ActionCode("10")});
    CHECK(plan.support[0].expected == Month(2014, 4));
    CHECK(plan.support[2].impacts.front().link == SupportLink::Everything);
    CHECK(plan.support[4].impacts.size() == 2);
    CHECK_FALSE(plan.support[4].expected);
}

TEST_CASE("The plan sets out from 22 outturns and 18 benchmarks of summer 2012")
{
    const PlanRecord& record = referencePlan();
    CHECK(record.outturns.size() == 22);
    CHECK(record.benchmarks.size() == 18);
    for (const Outturn& outturn : record.outturns) {
        CHECK(outturn.year == AcademicYear(2012));
        CHECK(outturn.stage == Stage::Validated);
        CHECK_FALSE(outturn.source.empty());
    }
}

TEST_CASE("The reference plan went to Cabinet in June 2012 with one recommendation of four points")
{
    const Plan& plan = referencePlan().plan;
    REQUIRE(plan.papers.size() == 1);
    const CommitteePaper& paper = plan.papers.front();
    CHECK(paper.body == "Cabinet");
    CHECK(paper.date == Date(2012, 6, 11));
    CHECK(paper.classification == "Unrestricted");
    CHECK(paper.telephone == "01622 696550 / 01622 69550");
    REQUIRE(paper.recommendations.size() == 1);
    CHECK(paper.recommendations.front().points.size() == 4);
    CHECK_FALSE(paper.decision);
}

TEST_CASE("The reference plan is reported to the committee twice a year and to Cabinet once")
{
    const Plan& plan = referencePlan().plan;
    std::vector<std::string> due;
    for (const ReportDue& report : reportsDue(plan, Date(2013, 4, 1), Date(2014, 3, 31)))
        due.push_back(report.duty.text() + ", " + report.month.label());
    CHECK(
        due ==
        std::vector<std::string>{
            "committee, April 2013",
            "division, April 2013",
            "cabinet, June 2013",
            "division, July 2013",
            "committee, October 2013",
            "division, October 2013",
            "division, January 2014"});
}

TEST_CASE("The months of the reference plan's reporting calendar are marked as assumed")
{
    CHECK(referencePlan().plan.reporting.size() == 3);
    for (const ReportingDuty& duty : referencePlan().plan.reporting) {
        CAPTURE(duty.code.text());
        CHECK_FALSE(duty.wording.empty());
        CHECK_FALSE(duty.reconstructed.empty());
    }
}
