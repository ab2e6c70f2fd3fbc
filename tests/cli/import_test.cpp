#include "kent_plan.h"

#include <catch2/catch.hpp>

using Catch::Contains;

namespace {

const std::string good = "indicator,year,value,comment\n"
                         "KS1-R2B,2013,79,\n"
                         "KS1-W2B,2013,67,\"'=not a formula, \"\"really\"\"\"\n"
                         "OFS-CATEGORY,2013,12,\n";

const std::string bad = "indicator,year,value,stage\n"
                        "KS1-R2B,2013,79,\n"
                        "KS1-X2B,2013,67,\n"
                        "KS1-M2B,2013,abc,\n"
                        "KS1-R2B,2013,79,\n"
                        "OFS-CATEGORY,20l4,3.5,final\n"
                        "KS1-W2B,2013\n";

Outcome import(const KentPlan& kent, const std::string& path, std::vector<std::string> more = {})
{
    more.insert(more.begin(), {"--source", "outturns", path});
    return kent.run("import", more);
}

} // namespace

TEST_CASE("A file of outturns is taken")
{
    const KentPlan kent;
    const auto outcome = import(kent, kent.folder().write("figures.csv", good));
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.err.empty());
    CHECK(outcome.out == "figures.csv: 3 rows imported.\n");
    CHECK(kent.indicator("KS1-W2B", 2013)["rag"] == "green");
    CHECK(kent.indicator("OFS-CATEGORY", 2013)["rag"] == "amber");
    CHECK_THAT(kent.done("verify"), Contains("is sound"));
}

TEST_CASE("A file with bad rows is refused whole, every bad row named")
{
    const KentPlan kent;
    const std::string before = kent.everything();
    const auto outcome = import(kent, kent.folder().write("figures.csv", bad));
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.out.empty());
    CHECK_THAT(
        outcome.err,
        Contains("figures.csv, line 3, column indicator: there is no indicator 'KS1-X2B'") &&
            Contains("figures.csv, line 4, column value: 'abc'") &&
            Contains("figures.csv, line 5, column indicator") && Contains("lines 2 and 5") &&
            Contains("figures.csv, line 6, column stage: 'final'") &&
            Contains("figures.csv, line 7: the row has 2 fields; expected 4") &&
            Contains("5 of 6 rows refused; nothing was imported"));
    CHECK(kent.everything() == before);
}

TEST_CASE("A dry run says the same and writes nothing")
{
    const KentPlan kent;
    const std::string before = kent.everything();
    const auto sound = import(kent, kent.folder().write("figures.csv", good), {"--dry-run"});
    CHECK(sound.exitCode == 0);
    CHECK_THAT(sound.out, Contains("3 rows can be imported") && Contains("nothing was written"));
    CHECK(kent.everything() == before);

    const auto wrong = import(kent, kent.folder().write("figures.csv", bad), {"--dry-run"});
    CHECK(wrong.exitCode == 3);
    CHECK_THAT(wrong.err, Contains("line 4") && Contains("5 of 6 rows refused"));
    CHECK(kent.everything() == before);
}

TEST_CASE("An import can be reported as JSON")
{
    const KentPlan kent;
    const auto outcome = import(
        kent,
        kent.folder().write(
            "figures.csv", "indicator,year,value\nKS1-R2B,2013,99\nKS1-W2B,2013,67\n"),
        {"--json"});
    CHECK(outcome.exitCode == 0);
    const auto report = nlohmann::ordered_json::parse(outcome.out);
    CHECK(report["file"] == "figures.csv");
    CHECK(report["read"] == 2);
    CHECK(report["taken"] == 2);
    CHECK(report["warned"] == 1);
    CHECK(report["refused"] == 0);
    CHECK(report["warnings"][0]["line"] == 2);
    CHECK(report["warnings"][0]["column"] == "value");
    CHECK(report["warnings"][0]["value"] == "99");
    CHECK_THAT(outcome.err, Contains("warning: figures.csv, line 2, column value, '99'"));
}

TEST_CASE("A refused import is reported as JSON too")
{
    const KentPlan kent;
    const auto outcome = import(kent, kent.folder().write("figures.csv", bad), {"--json"});
    CHECK(outcome.exitCode == 3);
    const auto report = nlohmann::ordered_json::parse(outcome.out);
    CHECK(report["read"] == 6);
    CHECK(report["taken"] == 0);
    CHECK(report["refused"] == 5);
    CHECK(report["refusals"].size() == 6); // line 6 is wrong twice
    CHECK(report["refusals"][5]["column"].is_null());
}

TEST_CASE("A file that is no table of outturns is refused with the reason")
{
    const KentPlan kent;
    const auto [content, expected] = GENERATE(table<std::string, std::string>({
        {"", "empty"},
        {"indicator,year,value,colour\n", "'colour'"},
        {"indicator,year\n", "'value'"},
        {"indicator,year,value\nKS1-R2B,2013,7\xA3\n", "line 2"},
        {std::string("indicator,year,value\nKS1-R2B,2013,7\0\n", 36), "NUL"},
    }));
    const auto outcome = import(kent, kent.folder().write("figures.csv", content));
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains("figures.csv") && Contains(expected));
}

TEST_CASE("A file that is not there or is a folder is wrong input")
{
    const KentPlan kent;
    const auto missing = import(kent, kent.folder() / "missing.csv");
    CHECK(missing.exitCode == 3);
    CHECK_THAT(missing.err, Contains("missing.csv") && Contains("cannot be read"));
    const auto folder = import(kent, kent.folder() / "");
    CHECK(folder.exitCode == 3);
    CHECK_THAT(folder.err, Contains("folder"));
}

TEST_CASE("Text from a file cannot act on the terminal")
{
    const KentPlan kent;
    const auto outcome = import(
        kent,
        kent.folder().write(
            "figures.csv",
            "indicator,year,value\nKS1-\x1B[31mR2B,2013,79\nKS1-R2B,2013,7\xE2\x80\xAE"
            "9\n"));
    CHECK(outcome.exitCode == 3);
    CHECK_THAT(
        outcome.err,
        !Contains("\x1B") && Contains("KS1-\\u{1B}[31mR2B") && !Contains("\xE2\x80\xAE") &&
            Contains("7\\u{202E}9"));
}

TEST_CASE("Kent's later figures are taken and rated as they must be")
{
    const KentPlan kent;
    const auto outcome = import(kent, dataFile("outturns/kent-2013-16.csv"));
    INFO(outcome.err);
    REQUIRE(outcome.exitCode == 0);

    const auto [code, year, figure, rag] =
        GENERATE(table<std::string, int, std::string, std::string>({
            {"KS1-R2B", 2013, "79.0", "green"},
            {"KS1-W2B", 2013, "67.0", "green"},
            {"KS1-W2B", 2014, "70.0", "amber"},
            {"KS1-W2B", 2015, "74.0", "amber"},
            {"KS2-EM4", 2013, "74.0", "not-comparable"},
            {"KS4-5ACEM", 2013, "63.1", "amber"},
            {"KS4-5ACEM", 2014, "56.6", "not-comparable"},
            {"GAP-FSM-KS4", 2013, "34.5", "red"},
            {"GAP-SEN-KS4", 2013, "44.2", "amber"},
            {"OFS-SPE-GOOD", 2015, "87.0", "red"},
            {"OFS-CATEGORY", 2016, "4", "amber"},
        }));
    CAPTURE(code, year);
    const auto indicator = kent.indicator(code, year);
    CHECK(indicator["outturn"] == figure);
    CHECK(indicator["rag"] == rag);
}

TEST_CASE("The published figures that were gathered by hand are taken as they stand")
{
    const std::string published =
        std::string(OUTTURN_SHARED_DIR) + "/reference/kent-published-outturns.csv";
    if (!std::filesystem::exists(published)) {
        WARN("skipped: " << published << " is not there");
        return;
    }
    const KentPlan kent;
    const auto outcome = import(kent, published);
    INFO(outcome.err);
    CHECK(outcome.exitCode == 0);
    CHECK(kent.indicator("KS1-R2B", 2013)["rag"] == "green");
    CHECK(kent.indicator("GAP-FSM-KS4", 2013)["rag"] == "red");
    CHECK(kent.indicator("GAP-SEN-KS4", 2013)["rag"] == "amber");
}

TEST_CASE("A table in any layout is imported through a mapping of its columns")
{
    const KentPlan kent;
    const std::string table = kent.folder().write(
        "summer.csv", "District,Reading 2B+,Comment\nSwale,79,up\nThanet,,\nAll Kent,78.5,\n");
    const std::string mapping = kent.folder().write(
        "summer-mapping.csv",
        "part,column,cell,becomes,indicator\nscope,District,All Kent,council,\n"
        "scope,District,,district:*,\nyear,,,2013,\nvalue,Reading 2B+,,,KS1-R2B\n"
        "comment,Comment,,,\n");
    CHECK_THAT(kent.run("import", {"--source", "mapped", table}).err, Contains("needs --mapping"));
    const std::vector<std::string> mapped{"--source", "mapped", "--mapping", mapping, table};
    CHECK_THAT(kent.done("import", mapped), Contains("2 rows imported"));
    CHECK(kent.indicator("KS1-R2B", 2013)["outturn"] == "78.5");

    const std::string other = kent.folder().write("other.csv", "Area,Figure\nSwale,79\n");
    const Outcome refused = kent.run("import", {"--source", "mapped", "--mapping", mapping, other});
    CHECK(refused.exitCode == 3);
    CHECK_THAT(refused.err, Contains("other.csv, line 1: there is no column 'District'"));
}
