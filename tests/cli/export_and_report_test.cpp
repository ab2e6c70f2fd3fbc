#include "kent_plan.h"

#include <catch2/catch.hpp>
#include <zip.h>

using Catch::Contains;
using nlohmann::ordered_json;

namespace {

const std::string laterFigures = dataFile("outturns/kent-2013-16.csv");

std::string pathIn(const KentPlan& kent, const char* name)
{
    return (kent.folder() / name).string();
}

void importLaterFigures(const KentPlan& kent)
{
    REQUIRE(kent.run("import", {"--source", "outturns", laterFigures}).exitCode == 0);
}

/// The size of a member of a zip file; -1 when there is none.
std::int64_t sizeInZip(const std::string& file, const char* member)
{
    zip_t* zip = zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (zip == nullptr)
        return -1;
    zip_stat_t about{};
    const bool found = zip_stat(zip, member, 0, &about) == 0;
    zip_discard(zip);
    return found ? static_cast<std::int64_t>(about.size) : -1;
}

/// Takes a member out of @p document where it is there and has @p usual for a value.
void leaveOut(
    ordered_json& document, const ordered_json::json_pointer& member, const ordered_json& usual)
{
    if (document.contains(member) && document[member] == usual)
        document[member.parent_pointer()].erase(member.back());
}

} // namespace

TEST_CASE("A plan exported as a document makes the same plan again")
{
    const KentPlan kent;
    importLaterFigures(kent);
    kent.done("export", {"--format", "json", "--out", pathIn(kent, "first.json")});
    const KentPlan again(pathIn(kent, "first.json"));
    again.done("export", {"--format", "json", "--out", pathIn(kent, "second.json")});
    const std::string first = contentOf(pathIn(kent, "first.json"));
    CHECK(first.size() > 10'000);
    CHECK(first == contentOf(pathIn(kent, "second.json")));
    for (int year = 2012; year <= 2016; ++year)
        CHECK(kent.status(year) == again.status(year));
}

TEST_CASE("The document that comes out of a plan file says all that went in")
{
    const std::string name =
        GENERATE("kent-2013-16", "birmingham-2015", "bolton-2009", "medway-2015");
    const std::string source = dataFile("plans/" + name + ".json");
    const KentPlan plan(source);
    plan.done("export", {"--format", "json", "--out", pathIn(plan, "out.json")});
    auto before = ordered_json::parse(contentOf(source));
    auto after = ordered_json::parse(contentOf(pathIn(plan, "out.json")));
    // What the format lets a document leave unsaid: the usual values, and the measures it refers
    // to.
    after.erase("measures");
    leaveOut(before, ordered_json::json_pointer("/disclosureThreshold"), 10);
    leaveOut(before, ordered_json::json_pointer("/policy/tolerance/points"), "0");
    CHECK(nlohmann::json(after) == nlohmann::json(before));
}

TEST_CASE("Outturns exported as CSV give the same status in a plan without any")
{
    const KentPlan kent;
    importLaterFigures(kent);
    kent.done(
        "enter",
        {"--indicator",
         "KS1-M2B",
         "--year",
         "2013",
         "--value",
         "78.4",
         "--stage",
         "provisional",
         "--comment",
         "=SUM(A1), \"quoted\", two\nlines"});
    kent.done("export", {"--format", "csv", "--out", pathIn(kent, "figures.csv")});

    auto document = ordered_json::parse(contentOf(dataFile("plans/kent-2013-16.json")));
    REQUIRE(!document["outturns"].empty());
    document["outturns"] = ordered_json::array();
    const KentPlan bare(kent.folder().write("bare.json", document.dump()));
    REQUIRE(bare.indicator("KS1-R2B", 2012)["outturn"].is_null());
    REQUIRE(
        bare.run("import", {"--source", "outturns", pathIn(kent, "figures.csv")}).exitCode == 0);
    for (int year = 2012; year <= 2016; ++year)
        CHECK(kent.status(year) == bare.status(year));

    bare.done("export", {"--format", "csv", "--out", pathIn(kent, "again.csv")});
    CHECK(contentOf(pathIn(kent, "figures.csv")) == contentOf(pathIn(kent, "again.csv")));
}

TEST_CASE("A figure that was corrected is exported as CSV once, and it is said")
{
    const KentPlan kent;
    kent.done("enter", {"--indicator", "KS1-R2B", "--year", "2013", "--value", "78"});
    kent.done("enter", {"--indicator", "KS1-R2B", "--year", "2013", "--value", "79"});
    const auto outcome =
        kent.run("export", {"--format", "csv", "--out", pathIn(kent, "figures.csv")});
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(outcome.err, Contains("1 figure that was corrected"));
    const std::string csv = contentOf(pathIn(kent, "figures.csv"));
    CHECK_THAT(csv, Contains("KS1-R2B,2013,79") && !Contains("KS1-R2B,2013,78"));
}

TEST_CASE("An export may replace an earlier one")
{
    const KentPlan kent;
    const std::string out = kent.folder().write("figures.csv", "old");
    kent.done("export", {"--format", "csv", "--out", out});
    CHECK_THAT(contentOf(out), Contains("indicator,year,value"));
}

TEST_CASE("No output is written over a plan file")
{
    const KentPlan kent;
    const std::string before = kent.everything();
    const auto exported = kent.run("export", {"--format", "json", "--out", kent.file()});
    CHECK(exported.exitCode == 2);
    const auto reported = kent.run(
        "report",
        {"--kind",
         "cabinet-committee",
         "--year",
         "2013",
         "--format",
         "md",
         "--out",
         pathIn(kent, "other.outturn")});
    CHECK(reported.exitCode == 2);
    CHECK_FALSE(std::filesystem::exists(pathIn(kent, "other.outturn")));
    CHECK(kent.everything() == before);
}

TEST_CASE("A folder that is not there is trouble with writing")
{
    const KentPlan kent;
    const auto outcome =
        kent.run("export", {"--format", "csv", "--out", pathIn(kent, "none/figures.csv")});
    CHECK(outcome.exitCode == 4);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Contains("figures.csv"));
}

TEST_CASE(
    "The committee report is written for Word, as PDF, for the web and as text, and its figures")
{
    const KentPlan kent;
    importLaterFigures(kent);
    const auto report = [&](const char* format, const char* name) {
        const auto outcome = kent.run(
            "report",
            {"--kind",
             "cabinet-committee",
             "--year",
             "2013",
             "--review",
             "year-end",
             "--format",
             format,
             "--out",
             pathIn(kent, name)});
        CHECK(outcome.exitCode == 0);
        CHECK_THAT(outcome.err, Contains("proofing: Legal implications"));
        return pathIn(kent, name);
    };
    const auto startOf = [&](const char* format, const char* name) {
        return contentOf(report(format, name)).substr(0, 8);
    };
    CHECK(startOf("pdf", "report.pdf") == "%PDF-1.7");
    CHECK(startOf("csv", "report.csv") == "code,nam");
    CHECK(nlohmann::json::parse(contentOf(report("json", "report.json")))["year"] == 2013);
    CHECK(sizeInZip(report("xlsx", "report.xlsx"), "xl/worksheets/sheet1.xml") > 5'000);
    CHECK(sizeInZip(report("docx", "report.docx"), "word/document.xml") > 10'000);
    CHECK_THAT(contentOf(report("html", "report.html")), Contains("<h1>Year-end progress report"));
    const std::string text = contentOf(report("md", "report.md"));
    CHECK_THAT(text, Contains("KS1") || Contains("Key stage 1"));
    CHECK_THAT(text, Contains("34.5") && Contains("2012/13"));
}

TEST_CASE("A report for a year that the plan does not know is refused and nothing written")
{
    const KentPlan kent;
    const auto outcome = kent.run(
        "report",
        {"--kind",
         "cabinet-committee",
         "--year",
         "2040",
         "--format",
         "md",
         "--out",
         pathIn(kent, "report.md")});
    CHECK(outcome.exitCode == 3);
    CHECK_FALSE(std::filesystem::exists(pathIn(kent, "report.md")));
}
