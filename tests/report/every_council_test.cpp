#include "golden.h"
#include "sample_record.h"

#include <planfile/plan_document.h>
#include <report/plan/plan_document.h>

#include <catch2/catch.hpp>

using namespace outturn;
using testing::checkGolden;

namespace {

PlanRecord built(const std::string& name)
{
    return planfile::loadPlanDocument(std::string(OUTTURN_DATA_DIR) + "/plans/" + name + ".json");
}

std::string paper(const std::string& name, int year, Date date, report::Review review)
{
    const testing::SampleReport sample(built(name), year);
    auto request = sample.request(review);
    request.date = date;
    request.auditHead.clear();
    return report::render(report::buildReport(request), report::Format::Markdown);
}

std::string wholePlan(const std::string& name, Date day)
{
    return report::render(report::planDocument(built(name), day), report::Format::Markdown);
}

} // namespace

TEST_CASE("Birmingham's paper reads as agreed, every target waiting for its comparator")
{
    checkGolden(
        "birmingham-2016-mid-year.md",
        paper("birmingham-2015", 2016, Date(2016, 10, 3), report::Review::MidYear));
}

TEST_CASE("Bolton's paper reads as agreed, with its activity, work areas and tiers of support")
{
    checkGolden(
        "bolton-2009-mid-year.md",
        paper("bolton-2009", 2009, Date(2009, 12, 3), report::Review::MidYear));
}

TEST_CASE("Medway's paper reads as agreed, a strategy without a figure")
{
    checkGolden(
        "medway-2015-year-end.md",
        paper("medway-2015", 2015, Date(2016, 3, 31), report::Review::YearEnd));
}

TEST_CASE("Each plan reads as agreed from end to end")
{
    checkGolden("birmingham-2015-plan.md", wholePlan("birmingham-2015", Date(2015, 4, 1)));
    checkGolden("bolton-2009-plan.md", wholePlan("bolton-2009", Date(2009, 12, 3)));
    checkGolden("kent-2013-16-plan.md", wholePlan("kent-2013-16", Date(2013, 4, 1)));
    checkGolden("medway-2015-plan.md", wholePlan("medway-2015", Date(2015, 4, 1)));
}

TEST_CASE("No council's paper speaks of another")
{
    for (const std::string name : {"birmingham-2015", "bolton-2009", "medway-2015"}) {
        const auto text = paper(name, 2013, Date(2014, 3, 31), report::Review::YearEnd);
        CHECK_THAT(text, !Catch::Matchers::Contains("Kent"));
        CHECK_THAT(text, !Catch::Matchers::Contains("abinet committee"));
    }
}
