#include "kent_plan.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using Catch::Contains;

namespace {

const std::string good = "indicator,kind,year,value,stage,comment\n"
                         "KS1-R2B,neighbours-or-national,2013,79,,\n"
                         "KS1-W2B,statistical-neighbours,2013,68,provisional,\"first, early\"\n";

const std::string bad = "indicator,kind,year,value\n"
                        "KS1-R2B,national,2013,79\n"
                        "KS1-X2B,national,2013,67\n"
                        "KS1-M2B,nation,2013,abc\n";

Outcome import(const KentPlan& kent, const std::string& content, std::vector<std::string> more = {})
{
    more.insert(
        more.begin(), {"--source", "benchmarks", kent.folder().write("benchmarks.csv", content)});
    return kent.run("import", more);
}

/// Options that enter a figure of the comparator that is shown beside KS1-R2B.
std::vector<std::string> comparator(std::string value, std::vector<std::string> more = {})
{
    more.insert(
        more.begin(),
        {"--benchmark",
         "neighbours-or-national",
         "--indicator",
         "KS1-R2B",
         "--year",
         "2013",
         "--value",
         std::move(value)});
    return more;
}

/// The benchmarks of the plan file as a CSV.
std::string exported(const KentPlan& kent)
{
    const std::string out = (kent.folder() / "out.csv").string();
    const auto outcome =
        kent.run("export", {"--format", "csv", "--figures", "benchmarks", "--out", out});
    CHECK(outcome.exitCode == 0);
    return contentOf(out);
}

} // namespace

TEST_CASE("A file of benchmarks is taken")
{
    const KentPlan kent;
    const auto outcome = import(kent, good);
    CHECK(outcome.err.empty());
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.out == "benchmarks.csv: 2 rows imported.\n");
    CHECK(kent.indicator("KS1-R2B", 2013)["benchmark"] == "79.0");
    CHECK_THAT(
        exported(kent),
        Contains("KS1-W2B,statistical-neighbours,2013,68,provisional,") &&
            Contains("\"first, early\""));
    CHECK_THAT(kent.done("verify"), Contains("is sound"));
}

TEST_CASE("A file with bad benchmarks is refused whole, every bad row named")
{
    const KentPlan kent;
    const std::string before = kent.everything();
    const auto outcome = import(kent, bad);
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.out.empty());
    CHECK_THAT(
        outcome.err,
        Contains("benchmarks.csv, line 3, column indicator: there is no indicator 'KS1-X2B'") &&
            Contains("benchmarks.csv, line 4, column kind: 'nation'") &&
            Contains("benchmarks.csv, line 4, column value: 'abc'") &&
            Contains("2 of 3 rows refused; nothing was imported"));
    CHECK(kent.everything() == before);
}

TEST_CASE("A dry run of benchmarks says the same and writes nothing")
{
    const KentPlan kent;
    const std::string before = kent.everything();
    const auto outcome = import(kent, good, {"--dry-run", "--json"});
    CHECK(outcome.exitCode == 0);
    const auto report = nlohmann::ordered_json::parse(outcome.out);
    CHECK(report["source"] == "benchmarks");
    CHECK(report["taken"] == 2);
    CHECK(kent.everything() == before);
    CHECK(import(kent, bad, {"--dry-run"}).exitCode == 3);
}

TEST_CASE("A file that is no table of benchmarks is refused by its columns")
{
    const KentPlan kent;
    const auto outcome = import(kent, "indicator,kind,year,value,scope\n");
    CHECK(outcome.exitCode == 3);
    CHECK_THAT(outcome.err, Contains("'scope', which is unknown"));
}

TEST_CASE("An entered benchmark stands beside its indicator at once")
{
    const KentPlan kent;
    const std::string said = kent.done("enter", comparator("79", {"--comment", "as published"}));
    CHECK_THAT(
        said, Contains("Entered for KS1-R2B, neighbours-or-national, 2012/13: 79.0%, validated."));
    CHECK(kent.indicator("KS1-R2B", 2013)["benchmark"] == "79.0");
    CHECK(kent.indicator("KS1-R2B", 2013)["outturn"].is_null());
    CHECK_THAT(exported(kent), Contains("2013,79,validated,entered by hand"));
}

TEST_CASE("A target that leans on a benchmark resolves as soon as that is entered")
{
    auto document = nlohmann::ordered_json::parse(contentOf(dataFile("plans/kent-2013-16.json")));
    REQUIRE(document["indicators"][0]["code"] == "KS1-R2B");
    document["indicators"][0]["targets"]["2013"] = {
        {"benchmark", "council-average"}, {"offset", "-5"}};
    const TemporaryFolder folder;
    const KentPlan kent(folder.write("relative.json", document.dump()));
    kent.done("enter", {"--indicator", "KS1-R2B", "--year", "2013", "--value", "60"});
    CHECK(kent.indicator("KS1-R2B", 2013)["rag"] == "unresolved");
    auto options = comparator("62");
    options[1] = "council-average";
    CHECK_THAT(
        kent.done("enter", options),
        Contains("Target of 2012/13: within 5 percentage points of the Kent average of 62.0%: "
                 "at least 57.0%."));
    CHECK(kent.indicator("KS1-R2B", 2013)["rag"] == "green");
}

TEST_CASE("A later benchmark corrects an earlier one")
{
    const KentPlan kent;
    kent.done("enter", comparator("79"));
    kent.done("enter", comparator("78"));
    CHECK(kent.indicator("KS1-R2B", 2013)["benchmark"] == "78.0");
}

TEST_CASE("A provisional benchmark counts until the validated one is in, whichever comes first")
{
    const KentPlan kent;
    kent.done("enter", comparator("77", {"--stage", "provisional"}));
    CHECK(kent.indicator("KS1-R2B", 2013)["benchmark"] == "77.0");
    kent.done("enter", comparator("79"));
    CHECK(kent.indicator("KS1-R2B", 2013)["benchmark"] == "79.0");
    kent.done("enter", comparator("76", {"--stage", "provisional"}));
    CHECK(kent.indicator("KS1-R2B", 2013)["benchmark"] == "79.0");
}

TEST_CASE("Benchmarks exported as CSV are the same after an import")
{
    const KentPlan kent;
    REQUIRE(import(kent, good).exitCode == 0);
    const std::string first = exported(kent);
    auto document = nlohmann::ordered_json::parse(contentOf(dataFile("plans/kent-2013-16.json")));
    REQUIRE(!document["benchmarks"].empty());
    document["benchmarks"] = nlohmann::ordered_json::array();
    const KentPlan bare(kent.folder().write("bare.json", document.dump()));
    REQUIRE(
        bare.run("import", {"--source", "benchmarks", (kent.folder() / "out.csv").string()})
            .exitCode == 0);
    CHECK(exported(bare) == first);
}

TEST_CASE("A wrong benchmark is refused by its option, with nothing entered")
{
    const KentPlan kent;
    const std::string before = kent.everything();
    const auto [option, value, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"--indicator", "KS1-R2", "did you mean 'KS1-R2B'?"},
        {"--year", "1850", "an academic year"},
        {"--value", "seventy", "a number such as 76.5"},
        {"--value", "SUPP", "a number such as 76.5"},
        {"--value", "101", "from 0 to 100"},
    }));
    std::vector<std::string> arguments = comparator("79");
    *(std::ranges::find(arguments, option) + 1) = value;
    const auto outcome = kent.run("enter", arguments);
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains(option + ": ") && Contains(expected));
    CHECK_THAT(outcome.err, Contains("nothing was entered"));
    CHECK(kent.everything() == before);
}
