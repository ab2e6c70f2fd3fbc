#include "sample_record.h"
#include "table_in.h"

#include <domain/outturn/source.h>
#include <report/markdown_writer.h>
#include <report/parts/wording.h>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;
using testing::cellUnder;
using testing::tableIn;

// How papers put things where a form of words would be wrong or odd.

namespace {

std::string worded(const ReportRequest& request)
{
    return render(buildReport(request), Format::Markdown);
}

PlanRecord oneWithoutFigure()
{
    auto record = testing::sampleRecord();
    record.plan.indicators.erase(record.plan.indicators.begin() + 1, record.plan.indicators.end());
    record.plan.risks.clear();
    record.outturns.clear();
    return record;
}

} // namespace

TEST_CASE("An indicator of whole numbers is told in whole numbers beside one of tenths")
{
    auto record = testing::sampleRecord();
    record.plan.indicators.front().decimals = 0;
    const testing::SampleReport sample(record);
    const auto table = tableIn(buildReport(sample.request()), "Priority 1, ");
    CHECK(cellUnder(table, "Outturn\n2012/13", 0).text == "76");
    CHECK(cellUnder(table, "Target", 0).text.find('.') == std::string::npos);
    CHECK(cellUnder(table, "Outturn\n2012/13", 1).text == "21.5\nprovisional");
}

TEST_CASE("The one indicator of a plan that cannot be rated is said to be there")
{
    auto record = oneWithoutFigure();
    const testing::SampleReport sample(record);
    CHECK(
        parts::standingText(sample.scorecard.counts) ==
        "There is one indicator, and it cannot be rated");
}

TEST_CASE("What is green is not among what presses, even where it got worse")
{
    const testing::SampleReport sample(testing::sampleRecord());
    auto card = sample.scorecard;
    auto& green = *std::ranges::find_if(card.indicators, [](const IndicatorResult& result) {
        return result.rating.status == RagStatus::Green && !result.indicator.activity;
    });
    green.direction.travel = Travel::Declined;
    const auto form = planfile::builtInTemplate(ReportKind::Scorecard);
    const ReportRequest request{
        .form = form,
        .record = sample.record,
        .scorecard = card,
        .date = Date(2014, 3, 31),
        .front = {},
        .auditHead = {}};
    const auto table = tableIn(buildReport(request), "What needs attention");
    CHECK_FALSE(table.rows.empty());
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        CHECK(cellUnder(table, "RAG", row).rag != RagStatus::Green);
}

TEST_CASE("Figures typed in by hand are said to be, and are no background document")
{
    auto record = testing::sampleRecord();
    for (auto& outturn : record.outturns)
        outturn.source = "entered at the command line";
    record.outturns.front().source = "as above";
    const testing::SampleReport sample(record);
    const auto text = worded(sample.request());
    CHECK_THAT(text, !Contains("command line") && !Contains("- as above"));
    for (auto& outturn : record.outturns)
        outturn.source = enteredByHand;
    const testing::SampleReport byHand(record);
    CHECK_THAT(worded(byHand.request()), Contains("entered by hand by officers"));
}

TEST_CASE("A paper's subject says what its title does not")
{
    const testing::SampleReport sample(testing::sampleRecord());
    for (const auto kind :
         {ReportKind::Scorecard, ReportKind::ActionPlan, ReportKind::RiskRegister}) {
        const auto form = planfile::builtInTemplate(kind);
        const ReportRequest request{
            .form = form,
            .record = sample.record,
            .scorecard = sample.scorecard,
            .date = Date(2014, 3, 31),
            .front = {},
            .auditHead = {}};
        const auto document = buildReport(request);
        CHECK(document.subject != document.title);
    }
}

TEST_CASE("Actions of which none has started are said so in one breath")
{
    std::vector<Action> actions = testing::sampleRecord().plan.actions;
    REQUIRE(actions.size() > 1);
    for (auto& action : actions)
        action.status = ActionStatus::NotStarted;
    CHECK(
        standingText(actions) ==
        "None of the " + counted(static_cast<int>(actions.size()), "action") + " has started");
    actions.front().status = ActionStatus::Late;
    CHECK_THAT(standingText(actions), Contains("1 is late") && Contains("started"));
}
