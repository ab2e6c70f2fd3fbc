#include "golden.h"
#include "sample_record.h"

#include <planfile/plan_document.h>
#include <report/plan/plan_document.h>

#include <catch2/catch.hpp>

using namespace outturn;
using Catch::Matchers::Contains;
using testing::checkGolden;

namespace {

PlanRecord built(const std::string& name)
{
    return planfile::loadPlanDocument(std::string(OUTTURN_DATA_DIR) + "/plans/" + name + ".json");
}

std::string paper(const std::string& name, int year, Date date, ReviewKind review)
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
        paper("birmingham-2015", 2016, Date(2016, 10, 3), ReviewKind::MidYear));
}

TEST_CASE("Bolton's paper reads as agreed, with its activity, work areas and tiers of support")
{
    checkGolden(
        "bolton-2009-mid-year.md",
        paper("bolton-2009", 2009, Date(2009, 12, 3), ReviewKind::MidYear));
}

TEST_CASE("Medway's paper reads as agreed, a strategy without a figure")
{
    checkGolden(
        "medway-2015-year-end.md",
        paper("medway-2015", 2015, Date(2016, 3, 31), ReviewKind::YearEnd));
}

TEST_CASE("Each plan reads as agreed from end to end")
{
    checkGolden("birmingham-2015-plan.md", wholePlan("birmingham-2015", Date(2015, 4, 1)));
    checkGolden("bolton-2009-plan.md", wholePlan("bolton-2009", Date(2009, 12, 3)));
    checkGolden("kent-2013-16-plan.md", wholePlan("kent-2013-16", Date(2013, 4, 1)));
    checkGolden("medway-2015-plan.md", wholePlan("medway-2015", Date(2015, 4, 1)));
}

TEST_CASE("A paper speaks of the targets that wait in its own year, and not in later ones")
{
    auto record = built("birmingham-2015");
    const auto paperOn = [&] {
        const testing::SampleReport sample(record, 2015);
        return report::render(report::buildReport(sample.request()), report::Format::Markdown);
    };
    CHECK_THAT(paperOn(), Contains("(ii) note that 20 targets for 2014/15 wait for a comparator"));
    record.benchmarks.push_back(
        {.indicator = IndicatorCode("ATT-PRI"),
         .kind = BenchmarkKind::National,
         .year = AcademicYear(2015),
         .value = Decimal::parse("96.0")});
    CHECK_THAT(paperOn(), Contains("note that 19 targets for 2014/15 wait for a comparator"));
    CHECK_THAT(paperOn(), Contains("For 2014/15 the plan sets 19 targets against a comparator"));
    CHECK_THAT(paperOn(), !Contains("not known yet for 2015/16"));
}

TEST_CASE("A target that waits has room for its word beside targets that are figures")
{
    auto record = built("birmingham-2015");
    const auto targetShare = [&] {
        const testing::SampleReport sample(record, 2015);
        for (const auto& block : report::buildReport(sample.request()).blocks)
            if (const auto* table = std::get_if<report::Table>(&block))
                if (table->caption.find("Priority 8, ") != std::string::npos)
                    return table->columns.at(1).share;
        return 0;
    };
    for (const char* code : {"ATT-PRI", "ATT-SEC"}) {
        record.benchmarks.push_back(
            {.indicator = IndicatorCode(code),
             .kind = BenchmarkKind::National,
             .year = AcademicYear(2015),
             .value = Decimal::parse("95.0")});
        // The first figure leaves the other row unresolved; a word of ten letters needs 19 mm.
        CHECK((targetShare() >= 190) == (std::string(code) == "ATT-PRI"));
    }
}

TEST_CASE("Figures of one imported file are one background document")
{
    auto record = built("birmingham-2015");
    int line = 1;
    for (const char* code : {"ATT-PRI", "ATT-SEC", "NEET"})
        record.outturns.push_back(
            {.indicator = IndicatorCode(code),
             .year = AcademicYear(2015),
             .value = Decimal::parse("9.5"),
             .source = "returns.csv, line " + std::to_string(++line)});
    record.outturns.back().source = "Report, line by line";
    const testing::SampleReport sample(record, 2015);
    const auto text =
        report::render(report::buildReport(sample.request()), report::Format::Markdown);
    CHECK_THAT(text, Contains("- returns.csv\n- Report, line by line\n"));
    CHECK_THAT(text, Contains("returns.csv, line 3")); // each figure still says its own line
}

TEST_CASE("No council's paper speaks of another")
{
    for (const std::string name : {"birmingham-2015", "bolton-2009", "medway-2015"}) {
        const auto text = paper(name, 2013, Date(2014, 3, 31), ReviewKind::YearEnd);
        CHECK_THAT(text, !Catch::Matchers::Contains("Kent"));
        CHECK_THAT(text, !Catch::Matchers::Contains("abinet committee"));
    }
}
