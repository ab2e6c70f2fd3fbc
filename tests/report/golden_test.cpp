#include "sample_record.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace outturn;

namespace {

/// Compares @p text with tests/golden/NAME. With OUTTURN_UPDATE_GOLDEN set it is written instead;
/// a changed golden file is committed together with the reason.
void checkGolden(const std::string& name, const std::string& text)
{
    const std::string path = std::string(OUTTURN_GOLDEN_DIR) + "/" + name;
    if (std::getenv("OUTTURN_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(path, std::ios::binary) << text;
        WARN("rewrote " << path);
    }
    std::ifstream in(path, std::ios::binary);
    INFO(path);
    REQUIRE(in.good());
    const std::string expected{std::istreambuf_iterator<char>(in), {}};
    CHECK(text == expected);
}

std::string markdown(const report::ReportRequest& request)
{
    return report::render(report::buildReport(request), report::Format::Markdown);
}

} // namespace

TEST_CASE("The year-end paper of a plan with every status reads as agreed")
{
    const testing::SampleReport sample(testing::sampleRecord());
    checkGolden("sample-year-end.md", markdown(sample.request()));
}

TEST_CASE("The mid-year paper reads as agreed")
{
    const testing::SampleReport sample(testing::sampleRecord());
    checkGolden("sample-mid-year.md", markdown(sample.request(report::Review::MidYear)));
}

TEST_CASE("The paper of a plan that says nothing yet stands and says what is missing")
{
    const testing::SampleReport sample(testing::emptyRecord());
    checkGolden("empty-plan.md", markdown(sample.request()));
}
