#include "kent_record.h"
#include "outside_tool.h"
#include "sample_record.h"

#include <catch2/catch.hpp>

using namespace outturn;
using testing::convertWithOffice;
using testing::outputOf;
using testing::withoutSpaces;
namespace fs = std::filesystem;

// An independent reader: LibreOffice opens what was written, and what it makes of it is read back.

TEST_CASE("LibreOffice opens Kent's paper and prints every indicator", "[office]")
{
    if (!testing::areInstalled({"soffice", "pdftotext", "pdfinfo"}))
        return;
    const testing::TemporaryFolder folder;
    const testing::SampleReport kent(testing::kentRecord());
    report::writeReport(
        report::buildReport(kent.request()), report::Format::Docx, folder / "kent.docx");
    convertWithOffice(folder, "kent.docx", "pdf");
    REQUIRE(fs::exists(folder / "kent.pdf"));
    const auto here = "'" + folder.path().string() + "'";

    const auto info = outputOf("pdfinfo " + here + "/kent.pdf", folder);
    const auto pages = info.find("Pages:");
    REQUIRE(pages != std::string::npos);
    CHECK(std::stoi(info.substr(pages + 6)) > 5);
    CHECK(info.find("Year-end progress report") != std::string::npos);

    // The list of contents has pages, which only who lays the text out could know.
    const auto laidOut = outputOf("pdftotext -layout " + here + "/kent.pdf -", folder);
    const auto entry = laidOut.find("2. Headlines");
    REQUIRE(entry != std::string::npos);
    const auto line = laidOut.substr(entry, laidOut.find('\n', entry) - entry);
    CHECK(std::stoi(line.substr(line.find_last_of(". ") + 1)) >= 1);

    const auto text = withoutSpaces(outputOf("pdftotext -raw " + here + "/kent.pdf -", folder));
    CHECK(kent.record.plan.indicators.size() == 22);
    for (const auto& indicator : kent.record.plan.indicators) {
        CHECK_THAT(text, Catch::Matchers::Contains(withoutSpaces(indicator.code.text())));
        CHECK_THAT(text, Catch::Matchers::Contains(withoutSpaces(indicator.name)));
    }
}

TEST_CASE("LibreOffice opens the workbook, saves it again and reads every figure", "[office]")
{
    if (!testing::areInstalled({"soffice"}))
        return;
    const testing::TemporaryFolder folder;
    const testing::SampleReport kent(testing::kentRecord());
    report::writeFileSafely(
        folder / "kent.xlsx", report::reportBytes(kent.request(), report::Format::Xlsx));
    fs::create_directory(folder / "again");
    convertWithOffice(folder, "kent.xlsx", "xlsx --outdir again");
    CHECK(fs::file_size(folder / "again" / "kent.xlsx") > 10'000);

    convertWithOffice(folder, "again/kent.xlsx", "csv");
    const auto csv = outputOf("cat '" + (folder / "kent.csv").string() + "'", folder);
    for (const IndicatorResult& result : kent.scorecard.indicators) {
        INFO(result.indicator.code.text());
        const auto at = csv.find("," + result.indicator.code.text() + ",");
        REQUIRE(at != std::string::npos);
        const auto row = csv.substr(at, csv.find('\n', at) - at);
        // As numbers, so without the zeros that a look adds.
        if (result.rating.outturn)
            CHECK_THAT(
                row,
                Catch::Matchers::Contains(
                    "," + result.rating.outturn->text() + "," +
                    std::string(toCode(result.outturn->stage))));
        CHECK_THAT(row, Catch::Matchers::Contains(std::string(ragWord(result.rating.status))));
    }
}
