#include "kent_plan.h"

#include <catch2/catch.hpp>

#include <filesystem>

using Catch::Contains;
using nlohmann::ordered_json;

namespace {

/// A file of tests/import/data.
std::string excerpt(const std::string& name)
{
    return std::string(OUTTURN_IMPORT_DATA) + "/" + name;
}

const std::string keyStage2 = excerpt("ks2_2018-2019_excerpt.csv");

ordered_json importJson(const KentPlan& kent, std::vector<std::string> arguments)
{
    arguments.emplace_back("--json");
    return ordered_json::parse(kent.run("import", arguments).out);
}

} // namespace

TEST_CASE("A performance table is imported once, and the same file again says so")
{
    const KentPlan kent;
    const ordered_json first = importJson(kent, {"--source", "ks2", keyStage2});
    CHECK(first["read"] == 11);
    CHECK(first["taken"] == 11);
    CHECK(first["added"] == 11);
    CHECK(first["changed"] == 0);
    CHECK(first["refused"] == 0);
    CHECK(first["year"] == 2019);
    CHECK(first["area"] == "936");
    CHECK(first["alreadyImported"] == false);
    CHECK(first["sha256"].get<std::string>().size() == 64);

    const ordered_json again = importJson(kent, {"--source", "ks2", keyStage2});
    CHECK(again["alreadyImported"] == true);
    CHECK(again["taken"] == 0);
    CHECK_THAT(
        kent.done("import", {"--source", "ks2", keyStage2}), Contains("nothing has changed"));
    CHECK_THAT(kent.done("verify"), Contains("is sound"));
}

TEST_CASE("A figure is worked out of the schools of an imported table, beside the published one")
{
    const KentPlan kent;
    kent.done("import", {"--source", "ks2", keyStage2});
    const auto json = ordered_json::parse(
        kent.done("measure", {"--measure", "PTRWM_EXP", "--year", "2019", "--json"}));
    CHECK(json["measure"] == "PTRWM_EXP");
    CHECK(json["weightedBy"] == "TELIG");
    REQUIRE(json["rows"].size() == 1);
    const ordered_json& row = json["rows"][0];
    // (27 x 78 + 23 x 83 + 26 x 65 + 79 x 82 + 35 x 31) / 190
    CHECK(row["value"] == "69.8");
    CHECK(row["group"] == "Surrey");
    CHECK(row["denominator"] == 190);
    CHECK(row["schools"] == 5);
    CHECK(row["published"] == "70");
    CHECK(row["schoolsLeftOut"] == 3);
    CHECK_THAT(
        kent.done("measure", {"--measure", "PTRWM_EXP", "--year", "2019"}),
        Contains("69.8%") && Contains("70%"));
    const auto schools = ordered_json::parse(kent.done(
        "measure",
        {"--measure", "PTRWM_EXP_FSM6CLA1A", "--year", "2019", "--by", "school", "--json"}));
    CHECK(schools["rows"].size() == 8);
    CHECK(schools["rows"][7]["group"] == "Wyke Primary School");
    CHECK(schools["rows"][7]["published"] == "SUPP");
    CHECK(schools["rows"][7]["value"] == nullptr);
}

TEST_CASE("Districts need the register of schools")
{
    const KentPlan kent;
    kent.done("import", {"--source", "ks2", keyStage2});
    const std::vector<std::string> byDistrict{
        "--measure", "PTRWM_EXP", "--year", "2019", "--by", "district", "--json"};
    const Outcome without = kent.run("measure", byDistrict);
    CHECK(without.exitCode == 3);
    CHECK_THAT(without.err, Contains("--source gias"));
    kent.done("import", {"--source", "gias", excerpt("gias_20220420_excerpt.csv")});
    const auto json = ordered_json::parse(kent.done("measure", byDistrict));
    REQUIRE(json["rows"].size() == 1);
    CHECK(json["rows"][0]["group"] == "Not in the register");
}

TEST_CASE("A dry run of a table tells the same and writes nothing")
{
    const KentPlan kent;
    const std::string before = kent.everything();
    const ordered_json json = importJson(kent, {"--source", "ks2", "--dry-run", keyStage2});
    CHECK(json["taken"] == 11);
    CHECK(json["dryRun"] == true);
    CHECK(kent.everything() == before);
}

TEST_CASE("Rows that cannot be taken are told by line, and all others are taken")
{
    const KentPlan kent;
    const std::string path = kent.folder().write(
        "2018-2019_ks2.csv",
        "RECTYPE,LEA,URN,SCHNAME,TELIG,PTRWM_EXP\n"
        "1,936,100001,Ash,30,60%\n"
        "1,936,100002,Beech,10,7O%\n");
    const Outcome outcome = kent.run("import", {"--source", "ks2", path});
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(outcome.out, Contains("1 of 2 rows") && Contains("1 refused"));
    CHECK_THAT(
        outcome.err,
        Contains("2018-2019_ks2.csv, line 3, column PTRWM_EXP: '7O%' is not a figure"));
    CHECK(kent.run("measure", {"--measure", "PTRWM_EXP", "--year", "2019"}).exitCode == 0);
}

TEST_CASE("A table that is not what the source says is refused and nothing is taken")
{
    const KentPlan kent;
    const Outcome outcome = kent.run("import", {"--source", "ks4", keyStage2});
    CHECK(outcome.exitCode == 3);
    CHECK_THAT(outcome.err, Contains("not a key stage 4 table") && Contains("'TPUP'"));
    CHECK(kent.run("import", {"--source", "ks9", keyStage2}).exitCode == 2);
    const std::string unnamed = kent.folder().write("t.csv", "RECTYPE,LEA,URN,TELIG\n");
    const Outcome noYear = kent.run("import", {"--source", "ks2", unnamed});
    CHECK(noYear.exitCode == 2);
    CHECK_THAT(noYear.err, Contains("--year"));
    const Outcome noRows = kent.run("import", {"--source", "ks2", "--year", "2019", unnamed});
    CHECK(noRows.exitCode == 3);
}

TEST_CASE("A file that is too large is refused by its size, before it is read")
{
    const KentPlan kent;
    const std::string large =
        kent.folder().write("2018-2019_936_ks2.csv", "RECTYPE,LEA,URN,TELIG\n");
    std::filesystem::resize_file(large, std::uintmax_t{1} << 40U); // which takes no room
    const Outcome outcome = kent.run("import", {"--source", "ks2", large});
    CHECK(outcome.exitCode == 3);
    CHECK_THAT(outcome.err, Contains("the file is larger than 128 megabytes"));
}

TEST_CASE("An import is taken back as a whole and can be brought in again")
{
    const KentPlan kent;
    kent.done("import", {"--source", "ks2", keyStage2});
    CHECK_THAT(
        kent.done("import", {"--source", "ks2", "--withdraw", keyStage2}),
        Contains("was taken back"));
    const std::vector<std::string> figure{"--measure", "PTRWM_EXP", "--year", "2019"};
    CHECK(kent.run("measure", figure).exitCode == 3);
    kent.done("import", {"--source", "ks2", keyStage2});
    CHECK(kent.run("measure", figure).exitCode == 0);
    CHECK_THAT(kent.done("verify"), Contains("is sound"));
}

TEST_CASE("A figure is refused with the reason where none can be worked out")
{
    const KentPlan kent;
    const auto why = [&kent](const std::string& measure, const std::string& year) {
        return kent.run("measure", {"--measure", measure, "--year", year}).err;
    };
    CHECK_THAT(why("PTRWM_EXP", "2019"), Contains("no performance table of 2018/19"));
    kent.done("import", {"--source", "ks2", keyStage2});
    CHECK_THAT(why("PTNONE", "2019"), Contains("has a column 'PTNONE'"));
    CHECK_THAT(why("READPROG_LOWER", "2019"), Contains("do not make one together"));
    CHECK_THAT(why("SCHNAME", "2019"), Contains("words"));
}
