#include "golden.h"
#include "kent_record.h"
#include "sample_record.h"

#include <domain/error.h>
#include <report/prepared_report.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;
using testing::checkGolden;

namespace {

ReportOrder orderOf(ReportKind kind)
{
    return {
        .form = planfile::builtInTemplate(kind),
        .point = {.year = AcademicYear(2013), .scope = {}, .asAt = std::nullopt},
        .date = Date(2014, 3, 31),
        .auditHead = "3f9a1c"};
}

std::string markdown(const PreparedReport& report)
{
    return render(report.document, Format::Markdown);
}

std::string paper(const PlanRecord& record, const ReportOrder& order)
{
    return markdown(prepareReport(record, order));
}

} // namespace

TEST_CASE("The annual report reads as agreed")
{
    checkGolden(
        "sample-annual-report.md",
        paper(testing::sampleRecord(), orderOf(ReportKind::AnnualReport)));
}

TEST_CASE("The quarterly scorecard reads as agreed")
{
    checkGolden(
        "sample-scorecard.md", paper(testing::sampleRecord(), orderOf(ReportKind::Scorecard)));
}

TEST_CASE("The adviser's report reads as agreed")
{
    auto order = orderOf(ReportKind::AdviserReport);
    order.officer = OfficerCode("birch");
    checkGolden("sample-adviser-report.md", paper(testing::sampleRecord(), order));
}

TEST_CASE("The indicator sheet reads as agreed")
{
    auto order = orderOf(ReportKind::IndicatorSheet);
    order.indicator = IndicatorCode("GOOD");
    checkGolden("sample-indicator-sheet.md", paper(testing::sampleRecord(), order));
}

TEST_CASE("The progress of the action plan reads as agreed")
{
    checkGolden(
        "sample-action-plan.md", paper(testing::sampleRecord(), orderOf(ReportKind::ActionPlan)));
}

TEST_CASE("The risk register reads as agreed, the highest score first")
{
    auto record = testing::sampleRecord();
    record.plan.risks.push_back(
        {RiskCode("R 2"), {"Grants end"}, {"Schools pay for more"}, {}, 4, 4});
    const auto text = paper(record, orderOf(ReportKind::RiskRegister));
    checkGolden("sample-risk-register.md", text);
    CHECK(text.find("Grants end") < text.find("Advisers leave"));
}

TEST_CASE("Kent's annual report reads as agreed")
{
    auto order = orderOf(ReportKind::AnnualReport);
    order.auditHead.clear();
    checkGolden("kent-2013-annual-report.md", paper(testing::kentRecord(), order));
}

TEST_CASE("The sheet of each of Kent's indicators is one page")
{
    const auto record = testing::kentRecord();
    auto order = orderOf(ReportKind::IndicatorSheet);
    for (const Indicator& indicator : record.plan.indicators) {
        INFO(indicator.code.text());
        order.indicator = indicator.code;
        const std::string pdf = render(prepareReport(record, order).document, Format::Pdf);
        const std::string page = "/Type /Page /Parent";
        const auto first = pdf.find(page);
        REQUIRE(first != std::string::npos);
        CHECK(pdf.find(page, first + 1) == std::string::npos);
    }
}

TEST_CASE("A sheet needs its indicator and a report of one's own its officer")
{
    const auto record = testing::sampleRecord();
    CHECK_THROWS_AS(prepareReport(record, orderOf(ReportKind::IndicatorSheet)), Error);
    CHECK_THROWS_AS(prepareReport(record, orderOf(ReportKind::AdviserReport)), Error);
    auto sheet = orderOf(ReportKind::IndicatorSheet);
    sheet.indicator = IndicatorCode("NOPE");
    CHECK_THROWS_AS(prepareReport(record, sheet), Error);
}

TEST_CASE("A council's own template decides the parts, their order, words and indicators")
{
    ReportTemplate form;
    form.kind = ReportKind::Scorecard;
    form.title = "How {plan} stands";
    form.issuer = "The {council}";
    form.indicators.statuses = {RagStatus::Red};
    form.parts = {
        {.part = ReportPart::Text, .heading = "Before you read", .text = {"This is {council}."}},
        {.part = ReportPart::ScorecardTable, .heading = "Red alone"},
        {.part = ReportPart::Legal, .text = {"No powers change."}}};
    auto order = orderOf(ReportKind::Scorecard);
    order.form = form;
    const auto report = prepareReport(testing::sampleRecord(), order);
    const auto text = markdown(report);
    CHECK(report.document.title == "How School improvement plan 2013-14 stands");
    CHECK(report.document.issuer == "The Westmark Council");
    const auto before = text.find("1. Before you read");
    const auto red = text.find("2. Red alone");
    const auto legal = text.find("3. Legal implications");
    REQUIRE(legal != std::string::npos);
    CHECK(before < red);
    CHECK(red < legal);
    CHECK_THAT(text, Contains("This is Westmark Council."));
    CHECK_THAT(text, Contains("GOOD") && !Contains("READ"));
}

TEST_CASE("The author's own words stand in place of the template's")
{
    auto order = orderOf(ReportKind::CabinetCommittee);
    order.front.texts = {
        {ReportPart::Legal, "Counsel sees none.\nNone is expected."},
        {ReportPart::Equality, "No group loses."}};
    const auto report = prepareReport(testing::sampleRecord(), order);
    CHECK_THAT(markdown(report), Contains("Counsel sees none.") && Contains("None is expected."));
    CHECK(report.findings.empty());
    CHECK_THAT(report.document.footer, !Contains("Draft"));
}

TEST_CASE("A mandatory part without words makes the paper a draft that says so")
{
    const auto report =
        prepareReport(testing::sampleRecord(), orderOf(ReportKind::CabinetCommittee));
    REQUIRE(report.findings.size() == 2);
    CHECK(report.findings[0].where == "Legal implications");
    CHECK(report.findings[0].finding.rule == ProofRule::EmptyField);
    CHECK(report.findings[1].where == "Equality implications");
    CHECK_THAT(report.document.footer, Contains("Draft, 2 matters to settle before issue"));
    REQUIRE(report.findings[0].block.has_value());
    const auto& block = report.document.blocks.at(*report.findings[0].block);
    CHECK(std::get<Paragraph>(block).text == report.findings[0].finding.found);
}

TEST_CASE("A comment is proofed against the figures, and the finding leads to where it stands")
{
    auto record = testing::sampleRecord();
    record.outturns[1].comment = "we are 3.5 percentage points below target, see [insert link]";
    auto order = orderOf(ReportKind::CabinetCommittee);
    order.front.texts = {{ReportPart::Legal, "None."}, {ReportPart::Equality, "None."}};
    const auto report = prepareReport(record, order);
    REQUIRE(report.findings.size() == 2);
    CHECK(report.findings[0].finding.rule == ProofRule::Placeholder);
    CHECK(report.findings[1].finding.rule == ProofRule::Variance);
    for (const auto& finding : report.findings) {
        CHECK(finding.where == "Comment on READ");
        REQUIRE(finding.block.has_value());
        CHECK_THAT(
            std::get<Paragraph>(report.document.blocks.at(*finding.block)).text,
            Contains("3.5 percentage points below target"));
    }
}

TEST_CASE("What a review still waits for stands in the way of issuing its paper")
{
    auto order = orderOf(ReportKind::CabinetCommittee);
    order.front.texts = {{ReportPart::Legal, "None."}, {ReportPart::Equality, "None."}};
    ReviewedSubject subject{
        .request =
            {.subject = IndicatorCode("READ"),
             .name = "Pupils reading well",
             .post = {},
             .accountable = {},
             .status = RagStatus::Amber,
             .reason = {}},
        .commentary = {.whatHappened = "two schools changed their teaching"}};
    const Review review{
        .code = ReviewCode("year-end-2013-14"),
        .year = AcademicYear(2013),
        .scope = {},
        .date = order.date};
    order.of = PaperReview{
        .content = {
            .review = review,
            .ratings = {},
            .subjects = {subject},
            .follows = {},
            .changes = {},
            .restatements = {}}};
    const auto report = prepareReport(testing::sampleRecord(), order);
    REQUIRE(report.findings.size() == 2);
    CHECK(report.findings[1].finding.rule == ProofRule::NotSignedOff);
    CHECK(report.findings[0].where == "Commentary on indicator READ");
    CHECK_THAT(report.findings[0].finding.found, Contains("by when"));
    CHECK_THAT(
        markdown(report),
        Contains("**What happened:** Two schools changed their teaching.") &&
            Contains("**Why:** Not answered yet."));
}

TEST_CASE("A chart stands beside what is said of an indicator where the template asks for charts")
{
    const auto record = testing::sampleRecord();
    const auto charts = [&](const ReportOrder& order) {
        std::vector<std::string> captions;
        for (const auto& block : prepareReport(record, order).document.blocks)
            if (const auto* figure = std::get_if<Figure>(&block)) {
                CHECK_FALSE(figure->alternative.empty());
                captions.push_back(figure->caption);
            }
        return captions;
    };
    auto order = orderOf(ReportKind::CabinetCommittee);
    // Of READ, GOOD and CARE: the red and the amber ones.
    CHECK(charts(order).size() == 3);
    order.form.hasCharts = false;
    CHECK(charts(order).empty());
    order.form.parts.push_back({.part = ReportPart::Charts});
    // Of all that have figures of two years: not SMALL, which is withheld, nor NEXT and MATH.
    CHECK(charts(order).size() == 4);
    auto sheet = orderOf(ReportKind::IndicatorSheet);
    sheet.indicator = IndicatorCode("GOOD");
    REQUIRE(charts(sheet).size() == 1);
    CHECK_THAT(charts(sheet).front(), Contains("Schools good or better"));
}
