#include "kent_plan.h"

#include <catch2/catch.hpp>

#include <string>

using Catch::Contains;
using nlohmann::ordered_json;

namespace {

/// A strategy: priorities and an action, and not one figure.
ordered_json strategy()
{
    return ordered_json::parse(R"({
        "format": "outturn-plan", "version": 1,
        "identity": { "title": "A strategy", "council": "A council", "planYear": "2015-16",
                      "firstTargetYear": 2015, "lastTargetYear": 2018 },
        "policy": { "kind": "minimum" },
        "priorities": [{ "number": 1, "title": "Leadership" }, { "number": 2, "title": "Progress" }],
        "actions": [{ "code": "7", "title": "Review governance", "priorities": [1],
                      "start": "2015-04", "end": "2016-03", "status": "on-track" }]
    })");
}

/// A plan with nothing in it that can be left out.
ordered_json nothingYet()
{
    ordered_json document = strategy();
    document.erase("priorities");
    document.erase("actions");
    return document;
}

/// A plan file of one of these documents.
class StrategyPlan
{
public:
    explicit StrategyPlan(const ordered_json& document)
        : m_plan(m_folder.write("strategy.json", document.dump()))
    {
    }

    const KentPlan* operator->() const { return &m_plan; }

private:
    TemporaryFolder m_folder;
    KentPlan m_plan;
};

} // namespace

TEST_CASE("The status of a plan without indicators is that of its actions")
{
    const StrategyPlan plan(strategy());
    CHECK(
        plan->done("status", {"--year", "2015"}) ==
        "A council, A strategy\n"
        "The plan sets no indicators, so there is nothing to rate for 2014/15.\n"
        "\n"
        "1  Leadership  (1 action)\n"
        "   on track     7  Review governance  (April 2015 to March 2016)\n"
        "\n"
        "2  Progress  (no actions)\n");
    CHECK(plan->status(2015)["indicators"].empty());
    CHECK(plan->status(2015)["priorities"].size() == 2);
}

TEST_CASE("The status of a plan without anything says so")
{
    CHECK(
        StrategyPlan(nothingYet())->done("status", {"--year", "2015"}) ==
        "A council, A strategy\n"
        "The plan sets no indicators, so there is nothing to rate for 2014/15.\n"
        "It sets no priorities either.\n");
}

TEST_CASE("A year outside a plan without figures is refused by the plan's own years")
{
    const auto outcome = StrategyPlan(strategy())->run("status", {"--year", "2013"});
    CHECK(outcome.exitCode == 3);
    CHECK_THAT(
        outcome.err,
        Contains("2012/13 is outside the plan; expected a year from 2014/15 to 2017/18"));
}

TEST_CASE("The plan check of a plan without figures says that none were checked")
{
    CHECK_THAT(
        StrategyPlan(strategy())->done("check"),
        Contains("The plan sets no indicators, so no figures were checked."));
    CHECK_THAT(
        StrategyPlan(nothingYet())->done("check"),
        Contains("The plan sets no indicators, so no figures were checked."));
    CHECK_THAT(KentPlan().done("check"), !Contains("no figures were checked"));
}

TEST_CASE("A report on a plan without indicators says so")
{
    for (const ordered_json& document : {strategy(), nothingYet()}) {
        const StrategyPlan plan(document);
        const std::string out = (plan->folder() / "report.md").string();
        const auto outcome = plan->run(
            "report",
            {"--kind", "cabinet-committee", "--year", "2015", "--format", "md", "--out", out});
        CHECK(outcome.exitCode == 0);
        CHECK_THAT(outcome.err, Contains("proofing: Legal implications"));
        CHECK_THAT(contentOf(out), Contains("The plan sets no indicators"));
    }
}

TEST_CASE("A figure for a plan without indicators is refused with the reason")
{
    const auto outcome =
        StrategyPlan(strategy())
            ->run("enter", {"--indicator", "KPI", "--year", "2015", "--value", "7"});
    CHECK(outcome.exitCode == 3);
    CHECK_THAT(outcome.err, Contains("no indicator 'KPI'; the plan sets no indicators"));
}

TEST_CASE("A plan without figures is exported, made again and verified")
{
    const StrategyPlan plan(strategy());
    const std::string out = (plan->folder() / "again.json").string();
    plan->done("export", {"--format", "json", "--out", out});
    CHECK(ordered_json::parse(contentOf(out)) == strategy());
    CHECK_THAT(
        plan->done("verify"),
        Contains("is sound") && Contains("audit trail of 1 entry is unbroken"));
}
