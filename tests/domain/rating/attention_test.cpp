#include "fixture/builders.h"
#include "fixture/kent_record.h"
#include "fixture/printing.h"

#include <domain/rating/attention.h>

using namespace outturn;
using fixture::number;

namespace {

/// An indicator with number targets from 2013 on, one for each year.
Indicator withTargets(
    std::string_view code,
    const std::vector<std::string_view>& targets,
    Polarity polarity = Polarity::Higher)
{
    Indicator indicator = fixture::indicator(code, Unit::Percent, polarity);
    int year = 2013;
    for (const std::string_view target : targets)
        indicator.targets.emplace(AcademicYear(year++), NumberTarget{number(target)});
    return indicator;
}

struct Figure
{
    std::string_view indicator;
    std::string_view in2013;
    std::string_view in2012 = {};
};

PlanRecord record(const std::vector<Indicator>& indicators, const std::vector<Figure>& figures)
{
    PlanRecord result = fixture::emptyRecord();
    result.plan.indicators = indicators;
    for (const auto& [code, now, before] : figures) {
        result.outturns.push_back(fixture::outturn(code, 2013, now));
        if (!before.empty())
            result.outturns.push_back(fixture::outturn(code, 2012, before));
    }
    return result;
}

Scorecard cardOf(const PlanRecord& record)
{
    return assess(record, {.year = AcademicYear(2013), .scope = {}, .asAt = {}});
}

std::vector<std::string> pressing(const PlanRecord& record)
{
    const Scorecard card = cardOf(record);
    std::vector<std::string> codes;
    for (const AttentionItem& item : needsAttention(card))
        codes.push_back(card.indicators[item.indicator].indicator.code.text());
    return codes;
}

std::optional<TargetPace> paceOf(const PlanRecord& record)
{
    return targetPace(cardOf(record).indicators.front());
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("the yearly step is the average from the first target to the last")
{
    const auto pace = paceOf(record({withTargets("KPI", {"77", "78", "80", "87"})}, {}));
    REQUIRE(pace);
    CHECK(pace->change == number("10"));
    CHECK(pace->years == 3);
    CHECK(pace->perYear(1) == number("3.3"));
}

TEST_CASE("a lower target is a step forward where lower is better")
{
    const auto pace = paceOf(record({withTargets("GAP", {"31", "29", "25"}, Polarity::Lower)}, {}));
    REQUIRE(pace);
    CHECK(pace->perYear(1) == number("3"));
}

TEST_CASE("flat targets and a single one step from the figure that the plan set out from")
{
    for (const auto& targets :
         std::vector<std::vector<std::string_view>>{{"90"}, {"90", "90"}, {"91", "90"}}) {
        const auto pace = paceOf(record({withTargets("KPI", targets)}, {{"KPI", "86", "84"}}));
        REQUIRE(pace);
        CHECK(pace->change == number("6"));
        CHECK(pace->years == static_cast<int>(targets.size()));
    }
}

TEST_CASE("there is no yearly step where no target is better than the figures before")
{
    CHECK_FALSE(paceOf(record({withTargets("KPI", {"90", "90"})}, {{"KPI", "86", "94.5"}})));
    CHECK_FALSE(paceOf(record({withTargets("KPI", {"90", "90"})}, {{"KPI", "86"}})));
    CHECK_FALSE(paceOf(record({withTargets("KPI", {})}, {{"KPI", "86", "84"}})));
    CHECK_FALSE(paceOf(record({withTargets("KPI", {"10", "20"}, Polarity::Closest)}, {})));
}

TEST_CASE("neither another measure's figure nor a forecast is what the plan set out from")
{
    PlanRecord other = record({withTargets("KPI", {"90"})}, {{"KPI", "86", "84"}});
    other.measures = {fixture::measure("M1", 2000), fixture::measure("M2", 2000)};
    other.plan.indicators.front().measure = MeasureCode("M1");
    other.outturns.back().measure = MeasureCode("M2");
    CHECK_FALSE(paceOf(other));

    PlanRecord forecast = record({withTargets("KPI", {"90"})}, {{"KPI", "86", "84"}});
    forecast.outturns.back().stage = Stage::Forecast;
    CHECK_FALSE(paceOf(forecast));
}

TEST_CASE("a target that leans on a comparator is no step of the plan's")
{
    Indicator indicator = fixture::indicator("KPI");
    for (const int year : {2013, 2014})
        indicator.targets.emplace(AcademicYear(year), RelativeTarget{BenchmarkKind::National});
    PlanRecord plan = record({indicator}, {{"KPI", "70", "69"}});
    plan.benchmarks = {
        fixture::benchmark("KPI", 2013, "80"), fixture::benchmark("KPI", 2014, "85")};
    CHECK_FALSE(paceOf(plan));
    const auto items = needsAttention(cardOf(plan));
    REQUIRE(items.size() == 1);
    CHECK(items.front().offBy == number("10"));
    CHECK_FALSE(items.front().steps);
}

TEST_CASE("the furthest behind in yearly steps comes first, not the furthest in points")
{
    // 6 points are two steps of 3; 8 points are one step of 8.
    const PlanRecord plan = record(
        {withTargets("WIDE", {"80", "88"}), withTargets("NARROW", {"80", "83"})},
        {{"WIDE", "72"}, {"NARROW", "74"}});
    CHECK(pressing(plan) == Codes{"NARROW", "WIDE"});
    const auto items = needsAttention(cardOf(plan));
    CHECK(items[0].steps == number("2"));
    CHECK(items[0].offBy == number("6"));
    CHECK(items[1].steps == number("1"));
}

TEST_CASE("a gap that is too wide is behind where lower is better")
{
    const PlanRecord plan =
        record({withTargets("GAP", {"31.7", "29.2"}, Polarity::Lower)}, {{"GAP", "34.5", "32.9"}});
    const auto items = needsAttention(cardOf(plan));
    REQUIRE(items.size() == 1);
    CHECK(items.front().isOffTarget);
    CHECK(items.front().gotWorse);
    CHECK(items.front().offBy == number("2.8"));
    CHECK(items.front().steps == number("1.1"));
}

TEST_CASE(
    "of those equally behind, the one that got worse comes first, then red, then the plan's order")
{
    const auto withMinimum = [](std::string_view code) {
        Indicator indicator = withTargets(code, {"80", "84"});
        indicator.minimum = number("70");
        return indicator;
    };
    const PlanRecord plan = record(
        {withMinimum("AMBER"),
         withTargets("RED", {"80", "84"}),
         withTargets("RED-TOO", {"80", "84"}),
         withMinimum("AMBER-AND-WORSE")},
        {{"AMBER", "78", "77"},
         {"RED", "78", "77"},
         {"RED-TOO", "78", "77"},
         {"AMBER-AND-WORSE", "78", "79"}});
    CHECK(pressing(plan) == Codes{"AMBER-AND-WORSE", "RED", "RED-TOO", "AMBER"});
}

TEST_CASE("what has no yearly step comes after what has one, and what is on target but worse last")
{
    const PlanRecord plan = record(
        {withTargets("MET", {"60", "62"}),
         withTargets("SLIPPING", {"60", "62"}),
         withTargets("FLAT", {"80", "80"}),
         withTargets("BEHIND", {"80", "90"})},
        {{"MET", "65", "61"}, {"SLIPPING", "61", "64"}, {"FLAT", "50"}, {"BEHIND", "79"}});
    CHECK(pressing(plan) == Codes{"BEHIND", "FLAT", "SLIPPING"});
    const auto items = needsAttention(cardOf(plan));
    CHECK(items[1].offBy == number("30"));
    CHECK_FALSE(items[1].steps);
    CHECK_FALSE(items[2].isOffTarget);
    CHECK_FALSE(items[2].offBy);
}

TEST_CASE("what is not comparable, unresolved, without data or activity needs no attention")
{
    Indicator unresolved = fixture::indicator("UNRESOLVED");
    unresolved.targets.emplace(AcademicYear(2013), RelativeTarget{BenchmarkKind::National});
    Indicator activity = fixture::indicator("ACTIVITY");
    activity.activity = ExpectedRange{};
    Indicator changed = withTargets("CHANGED", {"80", "90"});
    changed.measure = MeasureCode("M1");
    PlanRecord plan = record(
        {unresolved, activity, changed, withTargets("EMPTY", {"80", "90"})},
        {{"UNRESOLVED", "50", "40"}, {"ACTIVITY", "50", "60"}, {"CHANGED", "50", "60"}});
    plan.measures = {fixture::measure("M1", 2000), fixture::measure("M2", 2000)};
    plan.outturns[4].measure = MeasureCode("M2");
    CHECK(pressing(plan).empty());
}

TEST_CASE("an unresolved target does not hide that the figure got worse")
{
    Indicator unresolved = fixture::indicator("UNRESOLVED");
    unresolved.targets.emplace(AcademicYear(2013), RelativeTarget{BenchmarkKind::National});
    const auto items = needsAttention(cardOf(record({unresolved}, {{"UNRESOLVED", "50", "60"}})));
    REQUIRE(items.size() == 1);
    CHECK_FALSE(items.front().isOffTarget);
    CHECK(items.front().gotWorse);
}

TEST_CASE("a rating by judgement is listed without a distance that the figures deny")
{
    PlanRecord plan = record({withTargets("KPI", {"80", "90"})}, {{"KPI", "85"}});
    plan.plan.policy = JudgementPolicy{};
    plan.judgements.push_back(
        {.indicator = IndicatorCode("KPI"),
         .year = AcademicYear(2013),
         .scope = {},
         .status = RagStatus::Red,
         .by = "A. Director",
         .reason = "two schools have closed"});
    const auto items = needsAttention(cardOf(plan));
    REQUIRE(items.size() == 1);
    CHECK(items.front().isOffTarget);
    CHECK_FALSE(items.front().offBy);
}

TEST_CASE("a step of next to nothing is no measure of how far behind a figure is")
{
    PlanRecord plan = fixture::emptyRecord();
    plan.plan.indicators = {withTargets("KPI", {"9000000000", "9000000000.000001"})};
    plan.plan.indicators.front().unit = Unit::Schools;
    plan.plan.indicators.front().decimals = 4;
    plan.outturns.push_back(fixture::outturn("KPI", 2013, "1"));
    const auto items = needsAttention(cardOf(plan));
    REQUIRE(items.size() == 1);
    CHECK_FALSE(items.front().steps);
}

TEST_CASE("Kent's gap for free school meals is the most pressing of 2013")
{
    const PlanRecord plan = fixture::kentWithPublishedOutturns();
    CHECK(pressing(plan).front() == "GAP-FSM-KS4");
}
