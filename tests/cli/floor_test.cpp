#include "kent_plan.h"

#include <catch2/catch.hpp>

#include <filesystem>

using Catch::Contains;
using nlohmann::ordered_json;

namespace {

/// Four schools of 2016/17: one at the floor by attainment, one by progress, one two pupils short,
/// a special school.
const char* const primaryTable =
    "RECTYPE,LEA,URN,SCHNAME,NFTYPE,ICLOSE,TELIG,PTRWM_EXP,READPROG,WRITPROG,MATPROG\n"
    "1,936,100001,Ash,CY,0,40,65%,-9,-9,-9\n"
    "1,936,100002,Beech,CY,0,40,40%,-5,-7,-5\n"
    "1,936,100003,Cedar,AC,0,40,60%,-5.1,0,0\n"
    "2,936,100004,Dean,CYS,0,9,SUPP,SUPP,SUPP,SUPP\n"
    "3,936,,Anyshire,,,129,55%,0,0,0\n";

struct FloorPlan : KentPlan
{
    FloorPlan()
    {
        const std::string path = folder().write("2016-2017_ks2.csv", primaryTable);
        done("import", {"--source", "ks2", path});
    }
};

} // namespace

TEST_CASE("The share of schools at or above the floor lists its schools and who was left out")
{
    const FloorPlan kent;
    const auto json =
        ordered_json::parse(kent.done("measure", {"--floor", "--year", "2017", "--json"}));
    REQUIRE(json["phases"].size() == 1);
    const ordered_json& phase = json["phases"][0];
    CHECK(phase["phase"] == "primary");
    CHECK(phase["sources"].size() > 0);
    CHECK(phase["files"][0]["file"] == "2016-2017_ks2.csv");
    const ordered_json& council = phase["rows"][0];
    CHECK(council["group"] == "Anyshire");
    CHECK(council["share"] == "66.7");
    CHECK(council["atOrAbove"] == 2);
    CHECK(council["below"] == 1);
    CHECK(council["leftOut"] == 1);
    REQUIRE(council["schools"].size() == 4);
    CHECK(council["schools"][0]["risk"] == "close");
    CHECK(council["schools"][0]["warning"] == "one pupil fewer would have put it below");
    CHECK(council["schools"][1]["outcome"] == "at-or-above");
    CHECK(council["schools"][2]["outcome"] == "below");
    CHECK(council["schools"][2]["pupilsToSpare"] == -2);
    CHECK(council["schools"][3]["reason"] == "a special school");
}

TEST_CASE("The floor table names the schools below, with the figures and the pupils missing")
{
    const FloorPlan kent;
    CHECK_THAT(
        kent.done("measure", {"--floor", "--year", "2017"}),
        Contains("Anyshire  66.7%") && Contains("Cedar: 60% at the expected standard") &&
            Contains("progress in reading \u22125.1 (\u22125.0 needed)") &&
            Contains("2 pupils short") && Contains("Left out: 1 school, a special school"));
}

TEST_CASE("A year without a floor standard, or without a table, says so")
{
    const FloorPlan kent;
    const auto run = [&kent](const std::string& year) {
        return kent.run("measure", {"--floor", "--year", year});
    };
    CHECK(run("2018").exitCode == 3);
    CHECK_THAT(run("2018").err, Contains("no performance table of 2017/18"));
    const std::string path = kent.folder().write("2018-2019_ks2.csv", primaryTable);
    kent.done("import", {"--source", "ks2", path});
    CHECK(run("2019").exitCode == 3);
    CHECK_THAT(run("2019").err, Contains("have not been used since September 2019"));
    CHECK(kent.run("measure", {"--year", "2017"}).exitCode == 2);
    CHECK(
        kent.run("measure", {"--floor", "--measure", "PTRWM_EXP", "--year", "2017"}).exitCode == 2);
}

TEST_CASE("The schools below the floor in a council's real tables are those counted by hand")
{
    const std::string folder = std::string(OUTTURN_SHARED_DIR) + "/data/dfe/";
    if (!std::filesystem::exists(folder)) {
        WARN("skipped: there is no shared data");
        return;
    }

    struct Counted
    {
        const char* year;
        const char* source;
        const char* file;
        int atOrAbove;
        int below;
        int leftOut;
    };

    const KentPlan kent;
    for (const Counted& counted :
         {Counted{"2017", "ks2", "2016-2017_936_ks2final.csv", 206, 3, 23},
          Counted{"2018", "ks2", "2017-2018_936_ks2final.csv", 207, 4, 24},
          Counted{"2017", "ks4", "2016-2017_936_ks4final.csv", 50, 2, 32},
          Counted{"2018", "ks4", "2017-2018_936_ks4final.csv", 52, 1, 33}}) {
        CAPTURE(counted.file);
        REQUIRE(
            kent.run("import", {"--source", counted.source, folder + counted.file}).exitCode == 0);
        const auto json = ordered_json::parse(kent.done(
            "measure", {"--floor", "--year", counted.year, "--source", counted.source, "--json"}));
        const ordered_json& council = json["phases"][0]["rows"][0];
        CHECK(council["atOrAbove"] == counted.atOrAbove);
        CHECK(council["below"] == counted.below);
        CHECK(council["leftOut"] == counted.leftOut);
    }
}
