#include "golden.h"
#include "kent_record.h"
#include "sample_record.h"

#include <report/plan/plan_document.h>

#include <catch2/catch.hpp>

using namespace outturn;
using testing::checkGolden;

namespace {

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

TEST_CASE("The year-end paper as a web page is as agreed")
{
    const testing::SampleReport sample(testing::sampleRecord());
    checkGolden(
        "sample-year-end.html",
        report::render(report::buildReport(sample.request()), report::Format::Html));
}

TEST_CASE("The mid-year paper reads as agreed")
{
    const testing::SampleReport sample(testing::sampleRecord());
    checkGolden("sample-mid-year.md", markdown(sample.request(ReviewKind::MidYear)));
}

TEST_CASE("The paper of a plan that says nothing yet stands and says what is missing")
{
    const testing::SampleReport sample(testing::emptyRecord());
    checkGolden("empty-plan.md", markdown(sample.request()));
}

TEST_CASE("The paper of a strategy without indicators reads as agreed")
{
    const testing::SampleReport sample(testing::strategyRecord());
    checkGolden("strategy-year-end.md", markdown(sample.request()));
}

TEST_CASE("A plan read from end to end reads as agreed")
{
    auto document = report::planDocument(testing::strategyRecord(), Date(2014, 3, 31));
    checkGolden("strategy-plan.md", report::render(document, report::Format::Markdown));
}

TEST_CASE("Kent's year-end paper on the results of 2012/13 reads as agreed")
{
    const testing::SampleReport kent(testing::kentRecord());
    auto request = kent.request();
    request.auditHead.clear();
    checkGolden("kent-2013-year-end.md", markdown(request));
}
