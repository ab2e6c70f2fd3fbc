#include <domain/check/plan_check.h>
#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

using namespace outturn;

// What the plan check finds in each built-in plan, a line each. The golden files are reviewed line
// by line against the plans' sources; set OUTTURN_UPDATE_GOLDEN to write them anew after a change
// of a rule or a plan, and give the reason in the commit.

namespace {

std::string findingsOf(const planfile::SamplePlan& plan)
{
    std::string text;
    for (const Finding& finding : checkPlan(planfile::readPlanDocument(plan.json)))
        text += std::string(toCode(finding.severity)) + " " + finding.code + ", " +
            finding.subject + ": " + finding.message +
            (finding.accepted ? " Accepted: " + finding.accepted->reason : "") + "\n";
    return text;
}

std::string golden(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("The plan check finds in each built-in plan what its golden file says")
{
    for (const planfile::SamplePlan& plan : planfile::samplePlans()) {
        const std::filesystem::path path = std::filesystem::path(OUTTURN_GOLDEN_DIR) /
            ("check-" + std::string(plan.name) + ".txt");
        CAPTURE(path.string());
        const std::string actual = findingsOf(plan);
        if (std::getenv("OUTTURN_UPDATE_GOLDEN") != nullptr)
            std::ofstream(path) << actual;
        REQUIRE(std::filesystem::exists(path));
        CHECK(actual == golden(path));
    }
}
