#include "opened_docx.h"
#include "sample_record.h"

#include <report/prepared_report.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;

namespace {

/// The sample with four districts' figures for reading, one of five pupils.
PlanRecord withDistricts()
{
    auto record = testing::sampleRecord();
    const auto add = [&](const char* name, std::int64_t numerator, std::int64_t denominator) {
        auto outturn = record.outturns[1];
        outturn.scope = Scope::district(name);
        outturn.cohort = Cohort::make(numerator, denominator);
        outturn.value = Decimal::percentage(numerator, denominator, 1);
        outturn.comment = "the five pupils did well";
        record.outturns.push_back(outturn);
    };
    record.outturns[1].cohort = Cohort::make(684, 900);
    add("Ashford", 4, 5);
    add("Birchwood", 37, 41);
    add("Cedarham", 301, 400);
    add("Dale", 342, 454);
    return record;
}

ReportOrder sheetOf(const std::string& classification)
{
    ReportOrder order{
        .form = planfile::builtInTemplate(ReportKind::IndicatorSheet),
        .point = {.year = AcademicYear(2013), .scope = {}, .asAt = std::nullopt},
        .date = Date(2014, 3, 31),
        .indicator = IndicatorCode("READ")};
    order.front.classification = classification;
    return order;
}

} // namespace

TEST_CASE(
    "A paper for the public withholds few pupils and what would give them away, in every format")
{
    const auto report = prepareReport(withDistricts(), sheetOf("Unrestricted"));
    CHECK(report.isForPublic);
    REQUIRE(report.withheld.size() == 2);
    CHECK(report.withheld[0].scope == Scope::district("Ashford"));
    CHECK(report.withheld[1].scope == Scope::district("Birchwood"));
    for (const auto format : {Format::Html, Format::Markdown}) {
        const auto text = render(report.document, format);
        CHECK_THAT(text, Contains("withheld"));
        CHECK_THAT(text, Contains("fewer than 10 pupils"));
        CHECK_THAT(text, !Contains("80.0") && !Contains("90.2") && !Contains("five pupils"));
        CHECK_THAT(text, Contains("75.3")); // Dale and Cedarham stay
    }
}

TEST_CASE("A paper that is not for the public shows every figure")
{
    const auto report = prepareReport(withDistricts(), sheetOf("Internal"));
    CHECK_FALSE(report.isForPublic);
    CHECK(report.withheld.empty());
    const auto text = render(report.document, Format::Markdown);
    CHECK_THAT(text, Contains("90.2") && !Contains("fewer than 10 pupils"));
}

TEST_CASE("A paper lists only what it would have told")
{
    auto order = sheetOf("Unrestricted");
    order.form = planfile::builtInTemplate(ReportKind::CabinetCommittee);
    order.indicator.reset();
    const auto report = prepareReport(withDistricts(), order);
    CHECK(report.withheld.empty());
    CHECK_THAT(render(report.document, Format::Markdown), !Contains("What is withheld"));
}

TEST_CASE(
    "Neither a workbook nor a table of figures nor a chart has what is withheld from the public")
{
    auto record = withDistricts();
    // The council's own figure is about few pupils.
    record.outturns[1].cohort = Cohort::make(7, 9);
    record.outturns[1].value = Decimal::percentage(7, 9, 1);
    record.outturns[1].comment = "seven of nine";
    std::erase_if(record.outturns, [](const Outturn& each) { return each.scope != Scope(); });
    auto order = sheetOf("Unrestricted");
    order.form = planfile::builtInTemplate(ReportKind::Scorecard);
    order.form.classification.clear();
    order.form.hasCharts = true;
    order.form.parts.push_back({.part = ReportPart::Charts});
    order.indicator.reset();
    const auto open = prepareReport(record, order);
    REQUIRE(open.withheld.size() == 1);
    for (const auto format : {Format::Csv, Format::Json, Format::Html, Format::Markdown}) {
        const auto text = reportBytes(open, format);
        INFO(toCode(format));
        // Lengths of a drawing may have the same digits.
        for (const char* told : {"77.8%", ",77.8,", "\"77.8\"", ">77.8<", "seven of nine"})
            CHECK_THAT(text, !Contains(told));
        CHECK_THAT(text, Contains("READ"));
    }
    const testing::OpenedDocx workbook(reportBytes(open, Format::Xlsx));
    for (const auto& [name, bytes] : workbook.parts()) {
        INFO(name);
        CHECK_THAT(bytes, !Contains(">77.8") && !Contains("77.8%") && !Contains("seven of nine"));
    }
    // The same paper for those who may see it all has it in every format.
    order.front.classification = "Internal";
    const auto whole = prepareReport(record, order);
    for (const auto format : {Format::Csv, Format::Json, Format::Html})
        CHECK_THAT(reportBytes(whole, format), Contains("77.8"));
}
