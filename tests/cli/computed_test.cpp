#include "kent_plan.h"

#include <catch2/catch.hpp>

using Catch::Contains;
using nlohmann::ordered_json;

namespace {

/// Kent's plan with a register of five schools in two districts and their inspections.
struct InspectedPlan : KentPlan
{
    InspectedPlan()
        : InspectedPlan(dataFile("plans/kent-2013-16.json"))
    {
    }

    explicit InspectedPlan(const std::string& planDocument)
        : KentPlan(planDocument)
    {
        take(
            "gias",
            "gias_886_20140901.csv",
            "URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),"
            "EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),"
            "DistrictAdministrative (name),Linked establishments\n"
            "100001,886,Kent,Ash,Community school,Open,,,Primary,Swale,\n"
            "100002,886,Kent,Beech,Academy converter,Open,,,Primary,Swale,\n"
            "100003,886,Kent,Cedar,Community school,Open,,,Primary,Dover,\n"
            "100004,886,Kent,Dean,Community school,Open,,,Primary,Dover,\n"
            "100005,886,Kent,Elm,Community school,Closed,,31-08-2012,Primary,Dover,\n");
        take(
            "ofsted",
            "ofsted.csv",
            "URN,Rating,Inspection Date\n"
            "100001,Good,20130418\n"
            "100001,Inadequate,20110418\n"
            "100002,Inadequate,20130520\n"
            "100003,Outstanding,20101010\n"
            "100003,Requires Improvement,20131010\n"
            "100005,Inadequate,20110101\n");
    }

    void take(const std::string& source, const std::string& name, const std::string& text)
    {
        done("import", {"--source", source, folder().write(name, text)});
    }

    [[nodiscard]] ordered_json measured(std::vector<std::string> arguments) const
    {
        arguments.emplace_back("--json");
        return ordered_json::parse(done("measure", arguments));
    }
};

/// A table of the interactive tool with Kent, two neighbours, its region and England.
void takeBenchmarks(InspectedPlan& kent)
{
    kent.take(
        "lait",
        "lait.csv",
        "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n"
        "KS2RWM_Expected_STD,,2019,Kent,68,886,South East\n"
        "KS2RWM_Expected_STD,,2019,Essex,66,881,East\n"
        "KS2RWM_Expected_STD,,2019,Suffolk,-,935,East\n"
        "KS2RWM_Expected_STD,,2019,South East,66.5,989,NA\n"
        "KS2RWM_Expected_STD,,2019,England,65,970,NA\n");
    const std::string neighbours = kent.folder().write(
        "statistical_neighbours_2021.csv",
        "la_code,la_name,rank,neighbour_la_code,closeness\n"
        "886,Kent,1,881,Close\n"
        "886,Kent,2,935,Close\n");
    kent.done("import", {"--source", "neighbours", "--year", "2021", neighbours});
}

} // namespace

TEST_CASE("The share of good schools is of those open and inspected on a day, and lists them")
{
    const InspectedPlan kent;
    const auto json = kent.measured({"--indicator", "OFS-PRI-GOOD", "--year", "2013"});
    REQUIRE(json["rows"].size() == 1);
    const ordered_json& council = json["rows"][0];
    CHECK(council["group"] == "Kent");
    CHECK(council["value"] == "66.7");
    CHECK(council["numerator"] == 2);
    CHECK(council["denominator"] == 3);
    CHECK(council["schoolsLeftOut"] == 1);
    REQUIRE(council["behind"].size() == 4);
    CHECK(council["behind"][0]["figure"] == "Good");
    CHECK(council["behind"][3]["remark"] == "not inspected");
    CHECK(json["files"].size() == 2);

    const auto later =
        kent.measured({"--indicator", "OFS-PRI-GOOD", "--year", "2014", "--at", "2013-12-31"});
    CHECK(later["rows"][0]["value"] == "33.3");
    CHECK_THAT(
        kent.done("measure", {"--indicator", "OFS-PRI-GOOD", "--year", "2013", "--schools"}),
        Contains("Cedar (100003): Outstanding, 10 October 2010") &&
            Contains("Dean (100004): -, not inspected; not counted"));
}

TEST_CASE("The number in a category leaves academies out where that is asked")
{
    const InspectedPlan kent;
    const std::vector<std::string> category{"--indicator", "OFS-CATEGORY", "--year", "2013"};
    CHECK(kent.measured(category)["rows"][0]["value"] == "1");
    std::vector<std::string> ownSchools = category;
    ownSchools.emplace_back("--without-academies");
    CHECK(kent.measured(ownSchools)["rows"][0]["value"] == "0");
}

TEST_CASE("What is worked out stands beside what was entered, and by district it is a map")
{
    const InspectedPlan kent;
    kent.done("enter", {"--indicator", "OFS-PRI-GOOD", "--year", "2013", "--value", "64.0"});
    const auto json = kent.measured({"--compare", "--year", "2013"});
    bool isThere = false;
    for (const ordered_json& row : json["rows"]) {
        if (row["indicator"] != "OFS-PRI-GOOD")
            continue;
        isThere = true;
        CHECK(row["entered"] == "64.0");
        CHECK(row["computed"] == "66.7");
        CHECK(row["difference"] == "2.7");
        CHECK(row["rag"] == "green");
    }
    CHECK(isThere);
    const std::string map =
        kent.done("measure", {"--compare", "--year", "2013", "--by", "district"});
    CHECK_THAT(map, Contains("Dover") && Contains("Swale") && Contains("100.0 Green"));
    CHECK_THAT(map, Contains("50.0 Red"));
    CHECK_THAT(
        kent.done("measure", {"--compare", "--year", "2013"}),
        Contains("FLOOR-PRI: no performance table of 2012/13 is imported"));
}

TEST_CASE("A figure that was worked out is recorded with its files, their day and digest")
{
    const InspectedPlan kent;
    const std::string said =
        kent.done("measure", {"--indicator", "OFS-PRI-GOOD", "--year", "2013", "--record"});
    CHECK_THAT(said, Contains("Recorded for OFS-PRI-GOOD, 2012/13, council: 66.7%"));
    CHECK_THAT(said, Contains("gias_886_20140901.csv (imported ") && Contains("SHA-256 "));
    CHECK(kent.indicator("OFS-PRI-GOOD", 2013)["outturn"] == "66.7");
    CHECK(kent.indicator("OFS-PRI-GOOD", 2013)["rag"] == "green");
    kent.done(
        "measure",
        {"--indicator", "OFS-PRI-GOOD", "--year", "2013", "--by", "district", "--record"});
    const auto swale = ordered_json::parse(
        kent.done("status", {"--year", "2013", "--scope", "district:Swale", "--json"}));
    CHECK_THAT(swale.dump(), Contains("\"outturn\":\"50.0\""));
    CHECK_THAT(kent.done("verify"), Contains("is sound"));
}

TEST_CASE("A figure of another council is not recorded as the plan's unless that is said")
{
    const KentPlan kent;
    kent.done(
        "import",
        {"--source",
         "ks2",
         kent.folder().write(
             "ks2.csv",
             "RECTYPE,LEA,URN,SCHNAME,NFTYPE,TELIG,PTENGMATX\n"
             "1,936,100001,Ash,CY,40,80%\n"
             "3,936,,Surrey,,40,80%\n"),
         "--year",
         "2012"});
    const std::vector<std::string> measured{"--indicator", "KS2-EM4", "--year", "2012", "--record"};
    const Outcome refused = kent.run("measure", measured);
    CHECK(refused.exitCode == 2);
    CHECK_THAT(refused.err, Contains("Surrey (936)"));
    std::vector<std::string> named = measured;
    named.insert(named.end(), {"--council", "936"});
    CHECK(kent.run("measure", named).exitCode == 0);
    CHECK(kent.indicator("KS2-EM4", 2012)["outturn"] == "80.0");
}

TEST_CASE("The average of the statistical neighbours leaves those without a figure out")
{
    InspectedPlan kent;
    kent.take(
        "lait",
        "lait.csv",
        "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n"
        "KS2RWM_Expected_STD,,2019,Kent,68,886,South East\n"
        "KS2RWM_Expected_STD,,2019,Essex,66,881,East\n"
        "KS2RWM_Expected_STD,,2019,Devon,63,878,South West\n"
        "KS2RWM_Expected_STD,,2019,Suffolk,-,935,East\n");
    const std::string neighbours = kent.folder().write(
        "statistical_neighbours_2021.csv",
        "la_code,la_name,rank,neighbour_la_code,closeness\n"
        "886,Kent,2,878,Close\n"
        "886,Kent,1,881,Close\n"
        "886,Kent,3,935,Close\n");
    kent.done("import", {"--source", "neighbours", "--year", "2021", neighbours});
    const auto json =
        kent.measured({"--neighbours", "--measure", "KS2RWM_Expected_STD", "--year", "2019"});
    CHECK(json["average"] == "64.5");
    CHECK(json["own"] == "68");
    REQUIRE(json["rows"].size() == 3);
    CHECK(json["rows"][0]["name"] == "Essex");
    CHECK(json["rows"][2]["value"] == nullptr);
    CHECK(
        kent.measured({"--neighbours", "--indicator", "KS2-EM4", "--year", "2019"})["average"] ==
        "64.5");
}

TEST_CASE("A measure that followed an indicator's own is no benchmark for it")
{
    InspectedPlan kent;
    takeBenchmarks(kent);
    // The indicator is of level 4: the expected standard is no benchmark for it.
    CHECK(kent.measured({"--benchmarks", "--year", "2019"})["rows"].empty());
}

TEST_CASE("Benchmarks of an indicator's own measure are entered from the tool, once")
{
    const TemporaryFolder documents;
    std::string document = contentOf(dataFile("plans/kent-2013-16.json"));
    const std::string level4 = R"("measure": "KS2-EM4")";
    document.replace(document.find(level4), level4.size(), R"("measure": "KS2-RWM-EXP")");
    InspectedPlan kent(documents.write("plan.json", document));
    takeBenchmarks(kent);
    const auto json = kent.measured({"--benchmarks", "--year", "2019"});
    REQUIRE(json["rows"].size() == 3);
    CHECK(json["area"] == 886);
    CHECK(json["rows"][0]["kind"] == "national");
    CHECK(json["rows"][0]["value"] == "65");
    CHECK(json["rows"][1]["kind"] == "region");
    CHECK(json["rows"][1]["value"] == "66.5");
    CHECK(json["rows"][2]["kind"] == "statistical-neighbours");
    CHECK(json["rows"][2]["value"] == "66");
    CHECK(json["rows"][2]["comment"] == "without a figure: Suffolk");
    CHECK_THAT(
        json["rows"][2]["source"].get<std::string>(),
        Contains("lait.csv (imported ") && Contains("SHA-256") &&
            Contains("statistical_neighbours_2021.csv"));

    const std::vector<std::string> recorded{"--benchmarks", "--year", "2019", "--record"};
    CHECK_THAT(kent.run("measure", recorded).err, Contains("3 of 3 benchmarks entered"));
    CHECK_THAT(kent.run("measure", recorded).err, Contains("0 of 3 benchmarks entered"));
    const std::string exported = (kent.folder() / "benchmarks.csv").string();
    kent.done("export", {"--format", "csv", "--figures", "benchmarks", "--out", exported});
    CHECK_THAT(contentOf(exported), Contains("KS2-EM4,region,2019,66.5,validated,"));
}

TEST_CASE("An indicator that no published table tells is refused by its code")
{
    const KentPlan kent;
    const Outcome outcome = kent.run("measure", {"--indicator", "KS1-R2B", "--year", "2013"});
    CHECK(outcome.exitCode == 3);
    CHECK_THAT(outcome.err, Contains("KS1-R2B cannot be worked out"));
    CHECK(kent.run("measure", {"--indicator", "X", "--year", "2013"}).exitCode == 3);
    CHECK_THAT(
        kent.run("measure", {"--indicator", "OFS-PRI-GOOD", "--year", "2013"}).err,
        Contains("import the register of schools"));
}
