#include "kent_record.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace outturn;
namespace fs = std::filesystem;

// An independent reader: LibreOffice opens the Word document, and what it prints is read back.

namespace {

bool isInstalled(const std::string& program)
{
    return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

/// Runs @p command, which must succeed, and gives what it wrote to standard output.
std::string outputOf(const std::string& command, const testing::TemporaryFolder& folder)
{
    const auto out = folder / "output.txt";
    INFO(command);
    REQUIRE(std::system((command + " > '" + out.string() + "' 2>/dev/null").c_str()) == 0);
    std::ifstream in(out, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Lines of a cell end up on lines of their own: compared without any white space.
std::string withoutSpaces(std::string text)
{
    std::erase_if(text, [](unsigned char c) { return c <= ' '; });
    return text;
}

} // namespace

TEST_CASE("LibreOffice opens Kent's paper and prints every indicator", "[office]")
{
    if (!isInstalled("soffice") || !isInstalled("pdftotext") || !isInstalled("pdfinfo")) {
        WARN("not checked: needs soffice, pdftotext and pdfinfo");
        return;
    }
    const testing::TemporaryFolder folder;
    const testing::SampleReport kent(testing::kentRecord());
    report::writeReport(
        report::buildReport(kent.request()), report::Format::Docx, folder / "kent.docx");
    const auto here = "'" + folder.path().string() + "'";
    outputOf(
        "cd " + here + " && HOME=" + here +
            " timeout 55 soffice --headless --convert-to pdf kent.docx",
        folder);
    REQUIRE(fs::exists(folder / "kent.pdf"));

    const auto info = outputOf("pdfinfo " + here + "/kent.pdf", folder);
    const auto pages = info.find("Pages:");
    REQUIRE(pages != std::string::npos);
    CHECK(std::stoi(info.substr(pages + 6)) > 5);
    CHECK(info.find("Year-end progress report") != std::string::npos);

    const auto text = withoutSpaces(outputOf("pdftotext -raw " + here + "/kent.pdf -", folder));
    CHECK(kent.record.plan.indicators.size() == 22);
    for (const auto& indicator : kent.record.plan.indicators) {
        CHECK_THAT(text, Catch::Matchers::Contains(withoutSpaces(indicator.code.text())));
        CHECK_THAT(text, Catch::Matchers::Contains(withoutSpaces(indicator.name)));
    }
}
