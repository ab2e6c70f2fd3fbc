#include "kent_plan.h"
#include "process.h"

#include <catch2/catch.hpp>

using Catch::Contains;

namespace {

using Arguments = std::vector<std::string>;

const Arguments commands{
    "create", "check", "enter", "import", "term", "status", "report", "export", "verify", "backup"};

} // namespace

TEST_CASE("The program alone prints its help and that the request makes no sense")
{
    const auto outcome = runCli({});
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.out.empty());
    for (const std::string& command : commands)
        CHECK_THAT(outcome.err, Contains(command));
}

TEST_CASE("Help is there for the program and every command")
{
    const auto general = runCli({"--help"});
    CHECK(general.exitCode == 0);
    CHECK(general.err.empty());
    for (const std::string& command : commands) {
        CHECK_THAT(general.out, Contains(command));
        const auto outcome = runCli({command, "--help"});
        CHECK(outcome.exitCode == 0);
        CHECK(outcome.err.empty());
        CHECK_THAT(outcome.out, Contains("outturn-cli " + command) && Contains("FILE"));
    }
}

TEST_CASE("The version is there for the program and every command")
{
    const auto outcome = runCli({"--version"});
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(outcome.out, Catch::StartsWith("outturn-cli "));
    for (const std::string& command : commands)
        CHECK(runCli({command, "--version"}).out == outcome.out);
}

TEST_CASE("A request that makes no sense is answered with what is wrong, on standard error")
{
    const auto [arguments, expected] = GENERATE(table<Arguments, std::string>({
        {{"frobnicate"}, "frobnicate"},
        {{"--frobnicate"}, "--frobnicate"},
        {{"status"}, "FILE"},
        {{"status", "k.outturn"}, "--year"},
        {{"status", "k.outturn", "--year", "2013", "--colour"}, "--colour"},
        {{"status", "k.outturn", "--year", "2013", "--year", "2014"}, "--year"},
        {{"create", "k.outturn"}, "--plan"},
        {{"enter", "k.outturn", "--indicator", "A", "--year", "2013"}, "--value"},
        {{"enter", "k.outturn", "--indicator", "A", "--year", "2013", "--numerator", "1"},
         "--denominator"},
        {{"enter", "k", "--indicator", "A", "--year", "2013", "--denominator", "1"}, "--value"},
        {{"enter", "k", "--indicator", "A", "--year", "2013", "--value", "1", "--term", "may"},
         "autumn, spring or summer"},
        {{"enter", "k", "--indicator", "A", "--year", "2013", "--value", "1", "--stage", "x"},
         "forecast, provisional or validated"},
        {{"enter", "k", "--indicator", "A", "--year", "2013", "--benchmark", "national"},
         "a benchmark needs its figure: --value"},
        {{"enter",
          "k",
          "--indicator",
          "A",
          "--year",
          "2013",
          "--value",
          "1",
          "--benchmark",
          "world"},
         "national, region"},
        {{"enter",
          "k",
          "--indicator",
          "A",
          "--year",
          "2013",
          "--value",
          "1",
          "--benchmark",
          "national",
          "--scope",
          "council"},
         "--scope"},
        {{"export", "k", "--format", "csv", "--figures", "targets", "--out", "x"},
         "outturns or benchmarks"},
        {{"export", "k", "--format", "json", "--figures", "outturns", "--out", "x"}, "--figures"},
        {{"import", "k.outturn", "x.csv"}, "--source"},
        {{"import", "k.outturn", "--source", "ks9", "x.csv"},
         "expected outturns, benchmarks, mapped, gias"},
        {{"import", "k", "--source", "outturns", "--year", "2018", "x.csv"}, "published tables"},
        {{"export", "k.outturn", "--format", "xml", "--out", "x"}, "json or csv"},
        {{"report", "k", "--kind", "leaflet", "--year", "2013", "--format", "md", "--out", "x"},
         "cabinet-committee"},
        {{"report",
          "k",
          "--kind",
          "cabinet-committee",
          "--year",
          "2013",
          "--format",
          "odt",
          "--out",
          "x"},
         "docx, pdf, html, md, xlsx, csv or json"},
        {{"report",
          "k",
          "--kind",
          "cabinet-committee",
          "--year",
          "2013",
          "--review",
          "weekly",
          "--format",
          "md",
          "--out",
          "x"},
         "mid-year, year-end"},
        {{"report",
          "k",
          "--kind",
          "indicator-sheet",
          "--year",
          "2013",
          "--format",
          "md",
          "--out",
          "x"},
         "--indicator"},
        {{"report",
          "k",
          "--kind",
          "adviser-report",
          "--year",
          "2013",
          "--format",
          "md",
          "--out",
          "x"},
         "--officer"},
        {{"template", "--kind", "leaflet", "--out", "x"}, "risk-register"},
        {{"backup", "k.outturn"}, "PATH"},
        {{"measure", "k.outturn"}, "--measure"},
        {{"measure", "k", "--measure", "M", "--year", "2019", "--by", "town"}, "council, district"},
    }));
    const auto outcome = runCli(arguments);
    INFO(outcome.err);
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains(expected));
    CHECK_THAT(outcome.err, Contains("--help'"));
}

TEST_CASE("Arguments cannot act on the terminal through a message")
{
    const auto outcome = runCli({"status", "k\x1B[2J.outturn", "--year", "2013"});
    CHECK(outcome.exitCode == 4);
    CHECK_THAT(outcome.err, !Contains("\x1B") && Contains("k\\u{1B}[2J.outturn"));
}
