#include "kent_plan.h"

#include <catch2/catch.hpp>

using Catch::Contains;

TEST_CASE("An entered figure is rated at once")
{
    const KentPlan kent;
    const std::string said =
        kent.done("enter", {"--indicator", "KS1-W2B", "--year", "2013", "--value", "67"});
    CHECK_THAT(said, Contains("KS1-W2B") && Contains("2012/13") && Contains("Green"));
    const auto writing = kent.indicator("KS1-W2B", 2013);
    CHECK(writing["outturn"] == "67.0");
    CHECK(writing["target"] == "67.0");
    CHECK(writing["rag"] == "green");
    CHECK(writing["variance"] == "0.0");
    CHECK(writing["direction"] == "improved");
    CHECK(writing["stage"] == "validated");
}

TEST_CASE("Counts give the value at the indicator's precision")
{
    const KentPlan kent;
    kent.done(
        "enter",
        {"--indicator",
         "KS4-5ACEM",
         "--year",
         "2013",
         "--numerator",
         "10537",
         "--denominator",
         "16698"});
    const auto gcse = kent.indicator("KS4-5ACEM", 2013);
    CHECK(gcse["outturn"] == "63.1");
    CHECK(gcse["rag"] == "amber");
}

TEST_CASE("A figure of another measure is kept but never rated")
{
    const KentPlan kent;
    kent.done(
        "enter",
        {"--indicator", "KS2-EM4", "--year", "2013", "--value", "74", "--measure", "KS2-RWM4"});
    const auto attainment = kent.indicator("KS2-EM4", 2013);
    CHECK(attainment["rag"] == "not-comparable");
    CHECK(attainment["direction"] == "none");
}

TEST_CASE("A figure of a district leaves the council's alone")
{
    const KentPlan kent;
    kent.done(
        "enter",
        {"--indicator", "KS1-R2B", "--year", "2013", "--value", "70", "--scope", "district:Swale"});
    CHECK(kent.indicator("KS1-R2B", 2013)["outturn"].is_null());
    const auto district = nlohmann::json::parse(
        kent.done("status", {"--year", "2013", "--scope", "district:Swale", "--json"}));
    CHECK(district["scope"] == "district:Swale");
    CHECK(district["indicators"][0]["outturn"] == "70.0");
}

TEST_CASE("A forecast does not push out a validated figure, and it is said which one counts")
{
    const KentPlan kent;
    kent.done("enter", {"--indicator", "KS1-R2B", "--year", "2013", "--value", "79"});
    const std::string said = kent.done(
        "enter",
        {"--indicator", "KS1-R2B", "--year", "2013", "--value", "75", "--stage", "forecast"});
    CHECK_THAT(said, Contains("validated figure of 79.0% still counts"));
    CHECK(kent.indicator("KS1-R2B", 2013)["outturn"] == "79.0");
}

TEST_CASE("A later entry corrects an earlier one")
{
    const KentPlan kent;
    kent.done("enter", {"--indicator", "KS1-R2B", "--year", "2013", "--value", "79"});
    kent.done("enter", {"--indicator", "KS1-R2B", "--year", "2013", "--value", "78"});
    CHECK(kent.indicator("KS1-R2B", 2013)["outturn"] == "78.0");
}

TEST_CASE("A suppressed figure has a stage but no number")
{
    const KentPlan kent;
    kent.done("enter", {"--indicator", "GAP-FSM-KS4", "--year", "2013", "--value", "SUPP"});
    const auto gap = kent.indicator("GAP-FSM-KS4", 2013);
    CHECK(gap["outturn"].is_null());
    CHECK(gap["stage"] == "validated");
    CHECK(gap["rag"] == "suppressed");
}

TEST_CASE("A surprising figure is taken, with a warning beside the result")
{
    const KentPlan kent;
    const auto outcome =
        kent.run("enter", {"--indicator", "KS1-R2B", "--year", "2013", "--value", "99"});
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(outcome.err, Contains("warning: --value") && Contains("the year before"));
    CHECK_THAT(outcome.out, !Contains("warning"));
    CHECK(kent.indicator("KS1-R2B", 2013)["outturn"] == "99.0");
}

TEST_CASE("A wrong entry is refused by its option, with nothing entered")
{
    const KentPlan kent;
    const std::string before = kent.everything();
    const auto [option, value, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"--indicator", "KS1-R2", "did you mean 'KS1-R2B'?"},
        {"--year", "1850", "an academic year"},
        {"--value", "seventy", "a number such as 76.5"},
        {"--value", "1e3", "a number such as 76.5"},
        {"--value", "101", "from 0 to 100"},
        {"--value", "-3", "from 0 to 100"},
        {"--value", "", "the value is missing"},
        {"--measure", "KS9-NONE", "KS9-NONE"},
        {"--scope", "Swale", "district:NAME"},
        {"--scope", "school:123", "six digits"},
        {"--denominator", "none", "a whole number such as 442"},
    }));
    std::vector<std::string> arguments;
    const auto add = [&](const std::string& name, const std::string& standard) {
        arguments.push_back(name);
        arguments.push_back(name == option ? value : standard);
    };
    add("--indicator", "KS1-R2B");
    add("--year", "2013");
    add("--value", "79");
    add("--denominator", "100");
    if (option == "--measure" || option == "--scope")
        add(option, value);
    const auto outcome = kent.run("enter", arguments);
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains(option + ": ") && Contains(expected));
    CHECK_THAT(outcome.err, Contains("nothing was entered"));
    CHECK(kent.everything() == before);
}

TEST_CASE("A value that disagrees with its counts is refused")
{
    const KentPlan kent;
    const auto outcome = kent.run(
        "enter",
        {"--indicator",
         "KS4-5ACEM",
         "--year",
         "2013",
         "--value",
         "64",
         "--numerator",
         "10537",
         "--denominator",
         "16698"});
    CHECK(outcome.exitCode == 3);
    CHECK_THAT(outcome.err, Contains("63.1%"));
}
