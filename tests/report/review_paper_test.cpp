#include "occurrences.h"
#include "sample_record.h"

#include <domain/error.h>
#include <report/review_paper.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;
using testing::countOf;

namespace {

constexpr auto why = "two schools lost their heads of reading";
constexpr auto whyLate = "the contract came late";

/// The sample with an action whose last month is over.
PlanRecord recordWithLateAction()
{
    auto record = testing::sampleRecord();
    REQUIRE_FALSE(record.plan.actions.empty());
    record.plan.actions.front().status = ActionStatus::Late;
    return record;
}

Review yearEnd()
{
    return {
        .code = ReviewCode("year-end-2013-14"),
        .kind = ReviewKind::YearEnd,
        .year = AcademicYear(2013),
        .scope = {},
        .date = Date(2014, 3, 31)};
}

/// The review with commentary on READ and on the late action alone.
ReviewContent contentOf(const PlanRecord& record)
{
    const Commentaries written{
        {IndicatorCode("READ"), {"fell short", why, "visits each month", Date(2014, 7, 31)}},
        {record.plan.actions.front().code,
         {"not begun", whyLate, "it is let now", Date(2014, 9, 30)}}};
    return reviewContent(record, yearEnd(), written, std::nullopt);
}

SignOff signOff()
{
    return {
        .by = "Kim Birch",
        .at = "2014-04-01T10:00:00Z",
        .planRevision = 7,
        .auditHead = "aa11",
        .digest = "dd22"};
}

std::string textOf(const PreparedReport& paper)
{
    return reportBytes(paper, Format::Markdown);
}

PreparedReport
paperOf(ReportKind kind, const PlanRecord& record, PaperReview review, FrontMatter front = {})
{
    auto order = reviewOrder(planfile::builtInTemplate(kind), std::move(front), std::move(review));
    if (isOneOfficers(kind))
        order.officer = OfficerCode("birch");
    if (isAboutOneIndicator(kind))
        order.indicator = IndicatorCode("READ");
    return reviewPaper(record, std::move(order));
}

} // namespace

TEST_CASE("A review's commentary stands once in its paper, beside what it is about")
{
    const auto record = recordWithLateAction();
    const auto content = contentOf(record);
    for (const auto kind :
         {ReportKind::CabinetCommittee, ReportKind::AnnualReport, ReportKind::Scorecard}) {
        INFO(toCode(kind));
        const auto text = textOf(paperOf(kind, record, {content, signOff()}));
        CHECK(countOf(text, "Two schools lost their heads of reading") == 1);
        CHECK(countOf(text, "The contract came late") == 1);
    }
    const auto sheet = textOf(paperOf(ReportKind::IndicatorSheet, record, {content, signOff()}));
    CHECK(countOf(sheet, "Two schools lost their heads of reading") == 1);
    CHECK(countOf(sheet, "The contract came late") == 0);
    const auto actions = textOf(paperOf(ReportKind::ActionPlan, record, {content, signOff()}));
    CHECK(countOf(actions, "The contract came late") == 1);
    CHECK(countOf(actions, "Two schools lost their heads of reading") == 0);
}

TEST_CASE("An adviser's paper of a review has the commentary asked of that adviser alone")
{
    auto record = recordWithLateAction();
    record.plan.actions.front().lead = PostCode("vacant");
    const auto others =
        textOf(paperOf(ReportKind::AdviserReport, record, {contentOf(record), signOff()}));
    CHECK(countOf(others, "The contract came late") == 0);
    record.plan.actions.front().lead = PostCode("director");
    const auto own =
        textOf(paperOf(ReportKind::AdviserReport, record, {contentOf(record), signOff()}));
    CHECK(countOf(own, "The contract came late") == 1);
}

TEST_CASE("In the committee's paper commentary on an indicator stands under its priority")
{
    const auto record = recordWithLateAction();
    const auto text =
        textOf(paperOf(ReportKind::CabinetCommittee, record, {contentOf(record), signOff()}));
    const auto priorities = text.find("Priorities\n");
    const auto commentary = text.find("Two schools lost their heads of reading");
    const auto late = text.find("Commentary on late actions\n");
    REQUIRE(late != std::string::npos);
    CHECK(priorities < commentary);
    CHECK(commentary < late);
    CHECK(late < text.find("The contract came late"));
    CHECK_THAT(text, Contains("**Commentary:** Not answered.")); // on what nobody wrote about
}

TEST_CASE("A paper of a signed-off review carries its digest, whatever its template leaves out")
{
    const auto record = testing::sampleRecord();
    ReportTemplate form;
    form.kind = ReportKind::Scorecard;
    form.title = "Bare";
    form.parts = {{.part = ReportPart::ScorecardTable}};
    auto order = reviewOrder(form, {}, {contentOf(recordWithLateAction()), signOff()});
    CHECK_THAT(
        textOf(prepareReport(record, order)),
        Contains("dd22") && Contains("Signed off by Kim Birch"));
    order.of->signOff.reset();
    CHECK_THAT(textOf(prepareReport(record, order)), !Contains("Sign-off"));
}

TEST_CASE("A paper of a review that is open is a draft until it is signed off")
{
    const auto record = recordWithLateAction();
    FrontMatter front;
    front.texts = {{ReportPart::Legal, "None."}, {ReportPart::Equality, "None."}};
    const auto open =
        paperOf(ReportKind::CabinetCommittee, record, {contentOf(record), std::nullopt}, front);
    REQUIRE_FALSE(open.findings.empty());
    CHECK(open.findings.back().finding.rule == ProofRule::NotSignedOff);
    CHECK_THAT(open.document.footer, Contains("Draft"));
    // What nobody answered cannot be answered any more; whoever signed it off knew.
    const auto signedOff =
        paperOf(ReportKind::CabinetCommittee, record, {contentOf(record), signOff()}, front);
    CHECK(signedOff.findings.empty());
    CHECK_THAT(signedOff.document.footer, !Contains("Draft"));
}

TEST_CASE("No paper is made of a frozen plan that this program rates otherwise")
{
    auto record = recordWithLateAction();
    auto content = contentOf(record);
    content.ratings.front().status = RagStatus::Green;
    CHECK_THROWS_AS(paperOf(ReportKind::CabinetCommittee, record, {content, signOff()}), Error);
}

TEST_CASE("What changed since the review before and the figures restated are told where they are")
{
    const auto then = testing::sampleRecord();
    auto midYear = yearEnd();
    midYear.code = ReviewCode("mid-year-2013-14");
    midYear.kind = ReviewKind::MidYear;
    midYear.date = Date(2013, 11, 20);
    const auto before = reviewContent(then, midYear, {}, std::nullopt);
    auto now = then;
    auto corrected = now.outturns[1];
    corrected.value = Decimal::whole(78);
    corrected.sequence = 100;
    now.outturns.push_back(corrected);
    const auto content =
        reviewContent(now, yearEnd(), {}, PrecedingReview{midYear, before.ratings, then});
    const auto text = textOf(paperOf(ReportKind::CabinetCommittee, now, {content, signOff()}));
    CHECK_THAT(text, Contains("What changed since the review before"));
    CHECK_THAT(text, Contains("1 indicator is rated otherwise"));
    CHECK_THAT(text, Contains("Figures restated"));
    CHECK_THAT(text, Contains("76.0%") && Contains("78.0%"));
}

TEST_CASE("At sign-off a paper is made in every format that needs no fonts of the machine")
{
    const auto record = recordWithLateAction();
    const SignedReview review{contentOf(record), signOff()};
    const auto& form = planfile::builtInTemplate(ReportKind::CabinetCommittee);
    std::vector<std::string> formats;
    for (const auto& paper : papersAtSignOff(record, review, form)) {
        CHECK(paper.kind == "cabinet-committee");
        CHECK_FALSE(paper.bytes.empty());
        formats.push_back(paper.format);
    }
    CHECK(formats == std::vector<std::string>{"docx", "html", "md", "xlsx", "csv", "json"});
}
