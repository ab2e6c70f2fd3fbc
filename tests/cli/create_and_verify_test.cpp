#include "kent_plan.h"

#include <catch2/catch.hpp>

#include <fstream>

using Catch::Contains;
using Catch::StartsWith;

TEST_CASE("A plan file is made from Kent's plan document and is sound")
{
    const KentPlan kent;
    CHECK(contentOf(kent.file()).starts_with("SQLite format 3"));
    CHECK_THAT(kent.done("verify"), Contains("is sound"));
}

TEST_CASE("Creating names what was created")
{
    const TemporaryFolder folder;
    const auto outcome =
        runCli({"create", folder / "k.outturn", "--plan", dataFile("plans/kent-2013-16.json")});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.err.empty());
    CHECK_THAT(
        outcome.out, Contains("Kent") && Contains("8 priorities") && Contains("22 indicators"));
}

TEST_CASE("An existing file is never created over")
{
    const KentPlan kent;
    const std::string before = contentOf(kent.file());
    const auto outcome = kent.run("create", {"--plan", dataFile("plans/kent-2013-16.json")});
    CHECK(outcome.exitCode == 4);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains("kent.outturn"));
    CHECK(contentOf(kent.file()) == before);
}

TEST_CASE("A wrong plan document is refused with its place, and no file is left")
{
    const TemporaryFolder folder;
    const auto [content, place] = GENERATE(table<std::string, std::string>({
        {"{\"indicators\": [", "plan.json"},
        {"[]", "plan.json"},
        {"{\"colour\": \"red\"}", "format"},
        {"\xFF\xFE", "UTF-8"},
    }));
    const std::string document = folder.write("plan.json", content);
    const auto outcome = runCli({"create", folder / "new.outturn", "--plan", document});
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains(place) && Contains("plan.json"));
    CHECK_FALSE(std::filesystem::exists(folder / "new.outturn"));
}

TEST_CASE("A key that the plan format does not know is refused by its path")
{
    const TemporaryFolder folder;
    auto document = nlohmann::ordered_json::parse(contentOf(dataFile("plans/kent-2013-16.json")));
    document["indicators"][3]["colour"] = "red";
    const auto outcome = runCli(
        {"create", folder / "new.outturn", "--plan", folder.write("plan.json", document.dump())});
    CHECK(outcome.exitCode == 3);
    CHECK_THAT(
        outcome.err, Contains("plan.json") && Contains("/indicators/3") && Contains("colour"));
}

TEST_CASE("A plan document that is not there is wrong input")
{
    const TemporaryFolder folder;
    const auto outcome =
        runCli({"create", folder / "new.outturn", "--plan", folder / "missing.json"});
    CHECK(outcome.exitCode == 3);
    CHECK_THAT(outcome.err, Contains("missing.json"));
    CHECK_FALSE(std::filesystem::exists(folder / "new.outturn"));
}

TEST_CASE("A folder that cannot be written is trouble with the store")
{
    const auto outcome = runCli(
        {"create", "/nowhere/at/all.outturn", "--plan", dataFile("plans/kent-2013-16.json")});
    CHECK(outcome.exitCode == 4);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains("/nowhere/at/all.outturn"));
}

TEST_CASE("Files that are no plan files are refused by every command and left alone")
{
    const TemporaryFolder folder;
    const std::string file = folder.write("foreign.outturn", "a letter to the committee\n");
    const std::vector<std::string> command = GENERATE(
        as<std::vector<std::string>>(),
        std::vector<std::string>{"verify"},
        std::vector<std::string>{"check"},
        std::vector<std::string>{"status", "--year", "2013"},
        std::vector<std::string>{"enter", "--indicator", "A", "--year", "2013", "--value", "1"},
        std::vector<std::string>{"export", "--format", "json", "--out", "/dev/null"},
        std::vector<std::string>{"backup", "copy.outturn"});
    std::vector<std::string> arguments = command;
    arguments.insert(arguments.begin() + 1, file);
    const auto outcome = runCli(arguments);
    CHECK(outcome.exitCode == 4);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains("foreign.outturn"));
    CHECK(contentOf(file) == "a letter to the committee\n");
}

TEST_CASE("A plan file that is not there is trouble with the store, and is not made")
{
    const TemporaryFolder folder;
    const auto outcome = runCli({"status", folder / "missing.outturn", "--year", "2013"});
    CHECK(outcome.exitCode == 4);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains("missing.outturn"));
    CHECK_FALSE(std::filesystem::exists(folder / "missing.outturn"));
}

TEST_CASE("A changed figure in the file is found by verify")
{
    const KentPlan kent;
    const std::string comment = "the words to be tampered with";
    kent.done(
        "enter",
        {"--indicator", "KS1-R2B", "--year", "2013", "--value", "79", "--comment", comment});
    std::string bytes = contentOf(kent.file());
    const auto at = bytes.find(comment);
    REQUIRE(at != std::string::npos);
    bytes[at] = 'T';
    std::ofstream(kent.file(), std::ios::binary) << bytes;

    const auto outcome = kent.run("verify");
    CHECK(outcome.exitCode == 4);
    CHECK_FALSE(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains("problem") && Contains("found"));
}

TEST_CASE("A backup is a sound copy and never replaces a file")
{
    const KentPlan kent;
    const std::string copy = (kent.folder() / "copy.outturn").string();
    CHECK_THAT(kent.done("backup", {copy}), Contains("copy.outturn"));
    CHECK(runCli({"verify", copy}).exitCode == 0);
    CHECK(
        runCli({"status", copy, "--year", "2013", "--json"}).out ==
        kent.done("status", {"--year", "2013", "--json"}));

    const std::string before = contentOf(copy);
    const auto again = kent.run("backup", {copy});
    CHECK(again.exitCode == 4);
    CHECK_THAT(again.err, Contains("copy.outturn"));
    CHECK(contentOf(copy) == before);
}

TEST_CASE("The plan check reads plan files and plan documents alike")
{
    const KentPlan kent;
    const auto fromFile = nlohmann::json::parse(kent.done("check", {"--json"}));
    const auto fromDocument =
        nlohmann::json::parse(runCli({"check", dataFile("plans/kent-2013-16.json"), "--json"}).out);
    CHECK(fromFile == fromDocument);

    // 93% is aimed at where 94.5% was reached already; a minimum of 87.5 stands above a target
    // of 85.
    const auto has = [&](const char* code, const char* subject) {
        for (const auto& finding : fromFile["findings"])
            if (finding["code"] == code && finding["subject"] == subject)
                return !finding["message"].get<std::string>().empty();
        return false;
    };
    CHECK(has("target-easier-than-outturn", "FLOOR-PRI"));
    CHECK(has("minimum-stricter-than-target", "OFS-SPE-GOOD"));
    const auto counts = fromFile["counts"];
    CHECK(
        counts["fault"].get<std::size_t>() + counts["warning"].get<std::size_t>() +
            counts["hint"].get<std::size_t>() ==
        fromFile["findings"].size());
}

TEST_CASE("The plan check in words names each finding's subject and ends with the count")
{
    const KentPlan kent;
    const std::string text = kent.done("check");
    CHECK_THAT(text, Contains("FLOOR-PRI") && Contains("OFS-SPE-GOOD") && Contains(" findings: "));
}
