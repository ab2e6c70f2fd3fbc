#include "kent_plan.h"

#include <catch2/catch.hpp>

using Catch::Contains;
using nlohmann::ordered_json;

namespace {

std::vector<std::string> keysOf(const ordered_json& object)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

using Keys = std::vector<std::string>;

} // namespace

TEST_CASE("The status as JSON has the agreed keys in the agreed order")
{
    const KentPlan kent;
    const auto status = kent.status(2013);
    CHECK(keysOf(status) == Keys{"plan", "year", "scope", "indicators", "priorities"});
    CHECK(keysOf(status["plan"]) == Keys{"title", "council"});
    CHECK(status["year"] == 2013);
    CHECK(status["scope"] == "council");
    REQUIRE(status["indicators"].size() == 22);
    REQUIRE(status["priorities"].size() == 8);
    for (const auto& indicator : status["indicators"])
        CHECK(
            keysOf(indicator) ==
            Keys{
                "code",
                "name",
                "priority",
                "unit",
                "polarity",
                "outturn",
                "stage",
                "period",
                "target",
                "minimum",
                "benchmark",
                "rag",
                "variance",
                "direction",
                "reason"});
    for (const auto& priority : status["priorities"]) {
        CHECK(keysOf(priority) == Keys{"number", "title", "counts", "headline"});
        CHECK(
            keysOf(priority["counts"]) ==
            Keys{
                "green",
                "amber",
                "red",
                "no-data",
                "no-target",
                "unresolved",
                "not-comparable",
                "suppressed",
                "not-due"});
    }
}

TEST_CASE("Without an outturn the figures that hang on it are null")
{
    const KentPlan kent;
    const auto reading = kent.indicator("KS1-R2B", 2013);
    CHECK(reading["outturn"].is_null());
    CHECK(reading["stage"].is_null());
    CHECK(reading["variance"].is_null());
    CHECK(reading["rag"] == "no-data");
    CHECK(reading["period"] == "2012/13");
    CHECK(reading["target"] == "77.0");
    CHECK(reading["minimum"] == "73.0");
    CHECK(reading["benchmark"] == "76.0");
    CHECK(reading["unit"] == "percent");
    CHECK(reading["polarity"] == "higher");
    CHECK(reading["direction"] == "none");
    CHECK_FALSE(reading["reason"].get<std::string>().empty());
}

TEST_CASE("A benchmark that the plan does not give is null")
{
    const KentPlan kent;
    CHECK(kent.indicator("FLOOR-SEC", 2013)["benchmark"].is_null());
}

TEST_CASE("Figures are written at the indicator's precision")
{
    const KentPlan kent;
    const auto category = kent.indicator("OFS-CATEGORY", 2012);
    CHECK(category["outturn"] == "19");
    CHECK(category["rag"] == "no-target");
    const auto gap = kent.indicator("GAP-FSM-KS4", 2013);
    CHECK(gap["target"] == "31.7");
    CHECK(gap["unit"] == "percentage_points");
    CHECK(gap["polarity"] == "lower");
}

TEST_CASE("A priority counts its indicators and shows the worst colour")
{
    const KentPlan kent;
    kent.done("enter", {"--indicator", "KS1-R2B", "--year", "2013", "--value", "79"});
    kent.done("enter", {"--indicator", "KS1-W2B", "--year", "2013", "--value", "64"});
    const auto first = kent.status(2013)["priorities"].at(0);
    CHECK(first["number"] == 1);
    CHECK(first["counts"]["green"] == 1);
    CHECK(first["counts"]["amber"] == 1);
    CHECK(first["counts"]["no-data"] == 1);
    CHECK(first["headline"] == "amber");
}

TEST_CASE("The status for reading shows every indicator, with the reason for red and amber")
{
    const KentPlan kent;
    kent.done("enter", {"--indicator", "GAP-FSM-KS4", "--year", "2013", "--value", "34.5"});
    const std::string text = kent.done("status", {"--year", "2013"});
    const auto status = kent.status(2013);
    for (const auto& indicator : status["indicators"])
        CHECK_THAT(text, Contains(indicator["code"].get<std::string>()));
    CHECK_THAT(text, Contains("R Red") && Contains("R GAP-FSM-KS4  "));
    CHECK_THAT(text, Contains("1 red, 21 no data"));
    CHECK_THAT(text, !Contains("\x1B"));
}

TEST_CASE("The locale changes nothing")
{
    const KentPlan kent;
    const std::vector<std::string> arguments{"status", kent.file(), "--year", "2013"};
    const auto plain = runCli(arguments);
    const auto german = runCli(arguments, {"LC_ALL=de_DE.UTF-8", "LANG=de_DE.UTF-8"});
    CHECK(german.exitCode == 0);
    CHECK(german.out == plain.out);
}

TEST_CASE("A year or scope that makes no sense is wrong input")
{
    const KentPlan kent;
    const auto [option, value, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"--year", "2040", "2011/12 to 2015/16"},
        {"--year", "13", "an academic year"},
        {"--year", "next", "an academic year"},
        {"--scope", "Swale", "district:NAME"},
        {"--scope", "school:12", "six digits"},
    }));
    std::vector<std::string> arguments{"--json", option, value};
    if (option != "--year")
        arguments.insert(arguments.end(), {"--year", "2013"});
    const auto outcome = kent.run("status", arguments);
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains(expected));
}

TEST_CASE("A scope without figures is remarked on: it may be a slip")
{
    const KentPlan kent;
    const auto outcome =
        kent.run("status", {"--year", "2013", "--scope", "district:Swaale", "--json"});
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(outcome.err, Contains("no figures for district:Swaale"));
    CHECK(ordered_json::parse(outcome.out)["scope"] == "district:Swaale");
}
