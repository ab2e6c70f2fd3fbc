#include "sample_record.h"
#include "table_in.h"

#include <report/markdown_writer.h>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;
using testing::cellUnder;
using testing::tableIn;

namespace {

std::string paper(const ReportRequest& request)
{
    return render(buildReport(request), Format::Markdown);
}

/// The record with all its indicators but the first gone.
PlanRecord withOneIndicator()
{
    auto record = testing::sampleRecord();
    record.plan.indicators.erase(record.plan.indicators.begin() + 1, record.plan.indicators.end());
    record.plan.risks.clear();
    record.outturns.erase(record.outturns.begin() + 2, record.outturns.end());
    return record;
}

} // namespace

TEST_CASE("One indicator is written in the singular")
{
    const testing::SampleReport sample(withOneIndicator());
    const auto text = paper(sample.request());
    CHECK_THAT(text, Contains("The only indicator is amber."));
    CHECK_THAT(text, Contains("note the commentary on the amber indicator."));
    CHECK_THAT(text, Contains("The only figure is validated."));
    CHECK_THAT(text, !Contains("1 indicators") && !Contains("1 are"));
}

TEST_CASE("A single request to members is a recommendation, several are recommendations")
{
    auto record = withOneIndicator();
    record.outturns[1].value = Decimal::whole(80);
    const testing::SampleReport green(record);
    CHECK_THAT(paper(green.request()), Contains("**Recommendation:**"));
    const testing::SampleReport mixed(testing::sampleRecord());
    CHECK_THAT(paper(mixed.request()), Contains("**Recommendations:**"));
}

TEST_CASE("A difference between percentages is never written in per cent")
{
    const testing::SampleReport sample(testing::sampleRecord());
    const auto document = buildReport(sample.request());
    const auto table = tableIn(document, "Priority 1, ");
    REQUIRE(table.rows.size() == 2);
    const std::string direction = "Direction\nfrom 2011/12";
    CHECK(cellUnder(table, "Variance", 0).text == "\u22121.0");
    CHECK(cellUnder(table, direction, 0).text == "\u25B2\u00A0Improved\n+2.0 from\u00A074.0");
    CHECK(cellUnder(table, "Variance", 1).text == "\u22120.5");
    CHECK(cellUnder(table, direction, 1).text == "\u25B2\u00A0Improved\n\u22120.5 from\u00A022.0");
}

TEST_CASE("A figure has its indicator's precision wherever it stands, and a stage that is not "
          "final shows")
{
    const testing::SampleReport sample(testing::sampleRecord());
    const auto document = buildReport(sample.request());
    const auto first = tableIn(document, "Priority 1, ");
    const std::string outturn = "Outturn\n2012/13";
    CHECK(cellUnder(first, outturn, 0).text == "76.0");
    CHECK(cellUnder(first, outturn, 1).text == "21.5\nprovisional");
    const auto second = tableIn(document, "Priority 2, ");
    CHECK(cellUnder(second, outturn, 1).text == "4\nforecast");
    CHECK(cellUnder(second, outturn, 3).text == "withheld");
    CHECK(cellUnder(second, "RAG", 3).rag == RagStatus::Suppressed);
    CHECK(cellUnder(second, outturn, 4).text == "none");
}

TEST_CASE("A column that no figure of a priority has anything for is left out")
{
    auto record = testing::sampleRecord();
    const auto headings = [](const PlanRecord& of) {
        const testing::SampleReport sample(of);
        std::string text;
        for (const auto& column : tableIn(buildReport(sample.request()), "Priority 1, ").columns)
            text += column.heading + "|";
        return text;
    };
    CHECK_THAT(headings(record), Catch::Matchers::Contains("Minimum"));
    record.plan.indicators[0].minimum = {};
    CHECK_THAT(headings(record), !Catch::Matchers::Contains("Minimum"));
}

TEST_CASE("A table without an outturn shows targets and does not speak of results")
{
    auto record = testing::sampleRecord();
    std::erase_if(record.outturns, [](const Outturn& o) { return o.year.endYear() == 2013; });
    const testing::SampleReport sample(record);
    const auto table = tableIn(buildReport(sample.request()), "Priority 1, ");
    CHECK_THAT(table.caption, Contains("targets for 2012/13") && !Contains("results"));
    for (const auto& column : table.columns)
        CHECK_THAT(column.heading, !Contains("Outturn"));
}

TEST_CASE("The columns of figures leave the rest of the width to the indicator's name")
{
    auto record = testing::sampleRecord();
    const auto nameShare = [](const PlanRecord& of) {
        const testing::SampleReport sample(of);
        return tableIn(buildReport(sample.request()), "Priority 1, ").columns.front().share;
    };
    const int withMinimum = nameShare(record);
    for (auto& indicator : record.plan.indicators)
        indicator.minimum = {};
    CHECK(withMinimum >= 400);
    CHECK(nameShare(record) > withMinimum);
}

TEST_CASE("A figure of another measure is shown without colour, variance or arrow")
{
    const testing::SampleReport sample(testing::sampleRecord());
    const auto table = tableIn(buildReport(sample.request()), "Priority 2, ");
    CHECK(cellUnder(table, "Outturn\n2012/13", 2).text == "81.0");
    CHECK(cellUnder(table, "Variance", 2).text == "n/a");
    CHECK_THAT(cellUnder(table, "Direction\nfrom 2011/12", 2).text, !Contains("\u25B2"));
    CHECK_THAT(cellUnder(table, "Direction\nfrom 2011/12", 2).text, !Contains("\u25BC"));
    CHECK(cellUnder(table, "RAG", 2).rag == RagStatus::NotComparable);
}

TEST_CASE("Every red and amber has its reason, its comment or the lack of one, and its post")
{
    const testing::SampleReport sample(testing::sampleRecord());
    const auto text = paper(sample.request());
    CHECK_THAT(text, Contains("#### Amber: Pupils reading well (READ)"));
    CHECK_THAT(
        text, Contains("**Adviser\u2019s comment:** Two large schools changed their teaching."));
    CHECK_THAT(text, Contains("#### Red: Schools good or better (GOOD)"));
    CHECK_THAT(text, Contains("**Adviser\u2019s comment:** No commentary has been entered."));
    CHECK_THAT(text, Contains("288 of 442 schools"));
    CHECK_THAT(text, Contains("is not used in the rating"));
    CHECK_THAT(text, Contains("Senior adviser, secondary (no holder recorded on 31 March 2014)"));
}

TEST_CASE("A post is named with whoever held it at the report's date")
{
    const testing::SampleReport sample(testing::sampleRecord());
    auto request = sample.request();
    CHECK_THAT(paper(request), Contains("Director of school improvement (Kim Birch)"));
    request.date = Date(2013, 9, 30);
    CHECK_THAT(paper(request), Contains("Director of school improvement (Robin Ash)"));
}

TEST_CASE("The latest note is the latest by the report's date")
{
    const testing::SampleReport sample(testing::sampleRecord());
    const auto text = paper(sample.request());
    CHECK_THAT(text, Contains("Five visits are left. 3 February 2014, Kim Birch"));
    CHECK_THAT(text, !Contains("Written after the report"));
    CHECK_THAT(text, Contains("Action 2 is not complete although the last month has passed."));
}

TEST_CASE("Mid-year and year-end ask members for different things")
{
    const testing::SampleReport sample(testing::sampleRecord());
    CHECK_THAT(
        paper(sample.request(ReviewKind::MidYear)), Contains("in the rest of the plan year"));
    CHECK_THAT(paper(sample.request(ReviewKind::YearEnd)), Contains("into the next plan year"));
}

TEST_CASE("The writer's own front matter goes before what the plan says")
{
    const testing::SampleReport sample(testing::sampleRecord());
    auto request = sample.request();
    request.front = {
        .to = "Education committee",
        .from = "The improvement board",
        .subject = "Standards",
        .classification = "Exempt",
        .contact = "Kim Birch, 01234 567890"};
    const auto document = buildReport(request);
    const auto text = render(document, Format::Markdown);
    CHECK_THAT(text, Contains("**To:** Education committee\n"));
    CHECK_THAT(text, Contains("**By:** The improvement board\n"));
    CHECK_THAT(text, Contains("**Subject:** Standards\n"));
    CHECK_THAT(text, Contains("**Classification:** Exempt\n"));
    CHECK_THAT(text, Contains("**Contact:** Kim Birch, 01234 567890\n"));
    CHECK(document.footer == "School improvement plan 2013-14 | Exempt");
}

TEST_CASE("A plan without outturns in the year says so and rates nothing")
{
    auto record = testing::sampleRecord();
    record.outturns.clear();
    const testing::SampleReport sample(record);
    const auto text = paper(sample.request());
    CHECK_THAT(
        text,
        Contains("No outturn has been entered for 2012/13 against the plan\u2019s 7 indicators"));
    CHECK_THAT(text, !Contains("#### Red") && !Contains("#### Amber"));
}

TEST_CASE("A report can be traced to the audit trail, or says that there is none")
{
    const testing::SampleReport sample(testing::sampleRecord());
    auto request = sample.request();
    CHECK_THAT(paper(request), Contains("stood at 3f9a1c"));
    request.auditHead.clear();
    CHECK_THAT(paper(request), Contains("keeps no audit trail"));
}

TEST_CASE("Headings go down one level at a time")
{
    const testing::SampleReport sample(testing::sampleRecord());
    int last = 0;
    for (const auto& block : buildReport(sample.request()).blocks)
        if (const auto* heading = std::get_if<Heading>(&block)) {
            INFO(heading->text);
            CHECK(heading->level <= last + 1);
            last = heading->level;
        }
}

TEST_CASE("Every row of every table has a cell for every column, and none is empty")
{
    const testing::SampleReport sample(testing::sampleRecord());
    for (const auto& block : buildReport(sample.request()).blocks)
        if (const auto* table = std::get_if<Table>(&block))
            for (const auto& row : table->rows) {
                INFO(table->caption);
                CHECK(row.size() == table->columns.size());
                for (const auto& cell : row)
                    CHECK((cell.rag.has_value() || !cell.text.empty()));
            }
}
