#include "kent_record.h"
#include "sample_record.h"

#include <import/outturns_csv.h>
#include <report/outturns_csv.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;
using namespace std::string_literals;

namespace {

std::string kentPaper(int year)
{
    const testing::SampleReport kent(testing::kentRecord(), year);
    return render(buildReport(kent.request()), Format::Markdown);
}

} // namespace

TEST_CASE("Kent's paper on 2012/13 does not rate key stage 2 against figures of another measure")
{
    const auto paper = kentPaper(2013);
    CHECK_THAT(paper, Contains("KS2-EM4 | 74.0% | Not comparable |"));
    CHECK_THAT(paper, !Contains("Red: Key stage 2") && !Contains("Amber: Key stage 2, level"));
}

TEST_CASE("Kent's paper on 2014/15 has special schools red, short by percentage points")
{
    const auto paper = kentPaper(2015);
    CHECK_THAT(paper, Contains("(OFS-SPE-GOOD): 87.0% against a target of 95.0%."));
    CHECK_THAT(paper, Contains("8.0 percentage points short of the 2014/15 target of 95.0%"));
}

TEST_CASE("Kent's paper on a year that the plan has no outturns for still stands")
{
    auto record = testing::kentRecord();
    std::erase_if(record.outturns, [](const Outturn& o) { return o.year.endYear() > 2012; });
    const testing::SampleReport kent(std::move(record), 2013);
    const auto paper = render(buildReport(kent.request()), Format::Markdown);
    CHECK_THAT(
        paper,
        Contains("No outturn has been entered for 2012/13 against the plan\u2019s 22 indicators"));
    CHECK_THAT(paper, Contains("### Priority 8"));
}

TEST_CASE("Kent's outturns come back from their export as they went, hostile comments and all")
{
    auto record = testing::kentRecord();
    const std::vector comments{
        "=1+1"s, "'=kept"s, "+2, or \"3\""s, "@x"s, "-"s, "''-"s, "'quoted'"s};
    for (std::size_t i = 0; i < comments.size(); ++i)
        record.outturns.at(i).comment = comments[i];
    const auto file = imports::readOutturnsCsv(outturnsCsv(record), record, "export.csv");
    CHECK(file.refused.empty());
    REQUIRE(file.outturns.size() == record.outturns.size());
    for (std::size_t i = 0; i < file.outturns.size(); ++i) {
        auto expected = record.outturns[i];
        expected.sequence = file.outturns[i].sequence;
        if (expected.source.empty())
            expected.source = file.outturns[i].source;
        INFO(expected.indicator.text() << ' ' << expected.comment);
        CHECK(file.outturns[i] == expected);
    }
}
