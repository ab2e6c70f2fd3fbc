#include "kent_plan.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using Catch::Contains;

namespace {

std::string pathIn(const KentPlan& kent, const std::string& name)
{
    return (kent.folder() / name).string();
}

/// A report of Kent's plan for 2012/13 as Markdown, with further options.
Outcome report(
    const KentPlan& kent,
    const std::string& kind,
    const std::string& name,
    const std::vector<std::string>& more = {})
{
    std::vector<std::string> arguments{
        "--kind", kind, "--year", "2013", "--format", "md", "--out", pathIn(kent, name)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return kent.run("report", arguments);
}

std::string wordsFor(const KentPlan& kent, const std::string& legal)
{
    auto file = pathIn(kent, "words.json");
    std::ofstream(file) << R"({"format": "outturn-front-matter", "version": 1, "to": "The board",
        "texts": {"legal-implications": ")"
                        << legal << R"(", "equality-implications": "No group loses."}})";
    return file;
}

} // namespace

TEST_CASE("Every kind of report can be written")
{
    const KentPlan kent;
    const std::vector<std::pair<std::string, std::vector<std::string>>> kinds{
        {"cabinet-committee", {}},
        {"annual-report", {}},
        {"scorecard", {}},
        {"adviser-report", {"--officer", "s-rogers"}},
        {"indicator-sheet", {"--indicator", "KS1-R2B"}},
        {"action-plan", {}},
        {"risk-register", {}}};
    for (const auto& [kind, more] : kinds) {
        INFO(kind);
        const auto outcome = report(kent, kind, kind + ".md", more);
        INFO(outcome.err);
        CHECK(outcome.exitCode == 0);
        CHECK(contentOf(pathIn(kent, kind + ".md")).size() > 1'000);
    }
}

TEST_CASE("Figures alone are those behind the paper, and a register of risks has none")
{
    const KentPlan kent;
    const auto out = pathIn(kent, "figures.csv");
    const std::vector<std::string> more{"--year", "2013", "--format", "csv", "--out", out};
    const auto figures = [&](std::vector<std::string> kind) {
        kind.insert(kind.end(), more.begin(), more.end());
        return kent.run("report", kind);
    };
    REQUIRE(figures({"--kind", "indicator-sheet", "--indicator", "KS1-R2B"}).exitCode == 0);
    const auto sheet = contentOf(out);
    CHECK_THAT(sheet, Contains("KS1-R2B") && !Contains("KS1-W2B"));
    REQUIRE(figures({"--kind", "scorecard"}).exitCode == 0);
    CHECK_THAT(contentOf(out), Contains("KS1-R2B") && Contains("KS1-W2B"));
    CHECK(figures({"--kind", "risk-register"}).exitCode == 2);
}

TEST_CASE("An indicator and an officer that the plan does not have are refused by name")
{
    const KentPlan kent;
    const auto sheet = report(kent, "indicator-sheet", "x.md", {"--indicator", "KS9"});
    CHECK(sheet.exitCode == 3);
    CHECK_THAT(sheet.err, Contains("KS9"));
    const auto adviser = report(kent, "adviser-report", "x.md", {"--officer", "nobody"});
    CHECK(adviser.exitCode == 3);
    CHECK_THAT(adviser.err, Contains("nobody") && Contains("s-rogers"));
}

TEST_CASE("A report is issued only when proofing finds nothing, and is a draft until then")
{
    const KentPlan kent;
    const auto draft = report(kent, "cabinet-committee", "draft.md");
    CHECK(draft.exitCode == 0);
    CHECK_THAT(draft.err, Contains("proofing: Legal implications"));
    CHECK_THAT(contentOf(pathIn(kent, "draft.md")), Contains("To be written before issue"));

    const auto refused = report(kent, "cabinet-committee", "issued.md", {"--issue"});
    CHECK(refused.exitCode == 3);
    CHECK_FALSE(std::filesystem::exists(pathIn(kent, "issued.md")));

    const auto open = report(
        kent, "cabinet-committee", "issued.md", {"--issue", "--front", wordsFor(kent, "TBC")});
    CHECK(open.exitCode == 3);
    CHECK_THAT(open.err, Contains("TBC"));

    const auto issued = report(
        kent,
        "cabinet-committee",
        "issued.md",
        {"--issue", "--front", wordsFor(kent, "None arise.")});
    CHECK(issued.exitCode == 0);
    const auto text = contentOf(pathIn(kent, "issued.md"));
    CHECK_THAT(text, Contains("None arise.") && Contains("**To:** The board"));
    CHECK_THAT(text, !Contains("To be written before issue"));
}

TEST_CASE("A copy of a template can be changed and used")
{
    const KentPlan kent;
    const auto form = pathIn(kent, "ours.json");
    const auto copied = runCli({"template", "--kind", "scorecard", "--out", form});
    REQUIRE(copied.exitCode == 0);
    auto json = nlohmann::ordered_json::parse(contentOf(form));
    json["title"] = "What {council} reached in {year}";
    json["parts"].erase(1);
    std::ofstream(form) << json;

    const auto written = report(kent, "scorecard", "ours.md", {"--template", form});
    INFO(written.err);
    REQUIRE(written.exitCode == 0);
    CHECK_THAT(
        contentOf(pathIn(kent, "ours.md")),
        Contains("What Kent County Council reached in 2012/13"));

    const auto other = report(kent, "annual-report", "x.md", {"--template", form});
    CHECK(other.exitCode == 2);
    json["parts"][0]["part"] = "particulers";
    std::ofstream(form) << json;
    const auto broken = report(kent, "scorecard", "x.md", {"--template", form});
    CHECK(broken.exitCode == 3);
    CHECK_THAT(broken.err, Contains("ours.json: /parts/0/part"));
}
