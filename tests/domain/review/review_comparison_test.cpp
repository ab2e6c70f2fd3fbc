#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/review/review_comparison.h>

using namespace outturn;

namespace {

PlanRecord amber()
{
    Indicator indicator = fixture::indicatorWithTarget("KPI", "80");
    indicator.minimum = fixture::number("70");
    indicator.targets.emplace(AcademicYear(2014), NumberTarget{fixture::number("82")});
    PlanRecord record = fixture::recordWith(indicator);
    record.plan.policy = MinimumPolicy{};
    record.outturns = {fixture::outturn("KPI", 2013, "75", Stage::Provisional)};
    return record;
}

std::vector<RatedIndicator>
rated(const PlanRecord& record, int year = 2013, std::optional<Date> asAt = std::nullopt)
{
    return ratedIndicators(
        record.plan, assess(record, {.year = AcademicYear(year), .scope = {}, .asAt = asAt}));
}

/// The one change there is.
ReviewChange only(const PlanRecord& before, const PlanRecord& now)
{
    const auto changes = changesBetween(rated(before), rated(now));
    REQUIRE(changes.size() == 1);
    return changes.front();
}

std::vector<std::string> kinds(const ReviewChange& change)
{
    std::vector<std::string> codes;
    for (const ChangeCause& cause : change.causes)
        codes.emplace_back(toCode(cause.kind));
    return codes;
}

using Kinds = std::vector<std::string>;

} // namespace

TEST_CASE("nothing changed between a review and itself")
{
    CHECK(changesBetween(rated(amber()), rated(amber())).empty());
}

TEST_CASE("a rating changes for a corrected figure")
{
    PlanRecord now = amber();
    now.outturns.push_back(fixture::outturn("KPI", 2013, "69", Stage::Provisional));
    const ReviewChange change = only(amber(), now);
    CHECK(change.isRatedOtherwise());
    CHECK(kinds(change) == Kinds{"corrected-figure"});
    CHECK(
        change.causes.front().sentence == "The 2012/13 outturn was corrected from 75.0% to 69.0%.");
}

TEST_CASE(
    "a figure of the whole year and one of its summer are one figure; an earlier term's is not")
{
    PlanRecord now = amber();
    now.outturns.push_back(fixture::outturn("KPI", 2013, "69", Stage::Provisional));
    now.outturns.back().term = Term::Summer;
    CHECK(kinds(only(amber(), now)) == Kinds{"corrected-figure"});
    PlanRecord before = now;
    before.outturns.back().term = Term::Spring;
    before.outturns.erase(before.outturns.begin());
    CHECK(kinds(only(before, now)) == Kinds{"later-figure"});
}

TEST_CASE("a rating changes for a firmer figure")
{
    PlanRecord now = amber();
    now.outturns.push_back(fixture::outturn("KPI", 2013, "80"));
    const ReviewChange change = only(amber(), now);
    CHECK(kinds(change) == Kinds{"firmer-figure"});
    CHECK(change.now->status == RagStatus::Green);
}

TEST_CASE("a figure that came in and one that was taken back are told")
{
    PlanRecord without = amber();
    without.outturns.clear();
    CHECK(kinds(only(without, amber())) == Kinds{"new-figure"});
    CHECK(kinds(only(amber(), without)) == Kinds{"figure-gone"});
}

TEST_CASE("a figure of another measure is told as such, not as a correction")
{
    PlanRecord now = amber();
    now.outturns.push_back(fixture::outturn("KPI", 2013, "69", Stage::Provisional));
    now.outturns.back().measure = MeasureCode("OTHER");
    const ReviewChange change = only(amber(), now);
    CHECK(kinds(change) == Kinds{"other-measure"});
    CHECK(change.now->status == RagStatus::NotComparable);
}

TEST_CASE("a rating changes for the plan's target, minimum and policy")
{
    PlanRecord now = amber();
    Indicator& indicator = now.plan.indicators.front();
    indicator.targets.at(AcademicYear(2013)) = NumberTarget{fixture::number("74")};
    const ReviewChange target = only(amber(), now);
    CHECK(kinds(target) == Kinds{"changed-target"});
    CHECK(
        target.causes.front().sentence ==
        "The plan's target for 2012/13 was changed from 80.0% to 74.0%.");
    CHECK(target.now->status == RagStatus::Green);

    now = amber();
    now.plan.indicators.front().minimum = fixture::number("76");
    CHECK(kinds(only(amber(), now)) == Kinds{"changed-minimum"});

    now = amber();
    now.plan.policy = TolerancePolicy{{.percentOfTarget = {}, .points = fixture::number("1")}};
    CHECK(kinds(only(amber(), now)) == Kinds{"changed-policy"});
}

TEST_CASE("a target that leans on a comparator moves with it and was not changed by the plan")
{
    PlanRecord before = amber();
    before.plan.indicators.front().targets.at(AcademicYear(2013)) =
        RelativeTarget{BenchmarkKind::National, {}, Reach::AtLeast};
    PlanRecord now = before;
    before.benchmarks = {fixture::benchmark("KPI", 2013, "76")};
    now.benchmarks = {fixture::benchmark("KPI", 2013, "74")};
    CHECK(kinds(only(before, now)) == Kinds{"moved-target"});
}

TEST_CASE("several causes are told together")
{
    PlanRecord now = amber();
    now.outturns.push_back(fixture::outturn("KPI", 2013, "69", Stage::Provisional));
    now.plan.indicators.front().targets.at(AcademicYear(2013)) =
        NumberTarget{fixture::number("68")};
    CHECK(kinds(only(amber(), now)) == Kinds{"corrected-figure", "changed-target"});
}

TEST_CASE("a later year's results take the place of the earlier's, and its own target is no change")
{
    PlanRecord record = amber();
    record.outturns.push_back(fixture::outturn("KPI", 2014, "82"));
    const auto changes = changesBetween(rated(record, 2013), rated(record, 2014));
    REQUIRE(changes.size() == 1);
    CHECK(kinds(changes.front()) == Kinds{"later-year"});
    CHECK_THAT(changes.front().causes.front().sentence, Catch::Contains("82.0% after 75.0%"));
}

TEST_CASE("results that fell due since are told")
{
    PlanRecord record = amber();
    record.outturns.clear();
    const auto changes = changesBetween(
        rated(record, 2013, Date(2013, 1, 1)), rated(record, 2013, Date(2014, 6, 1)));
    REQUIRE(changes.size() == 1);
    CHECK(kinds(changes.front()) == Kinds{"fell-due"});
}

TEST_CASE("indicators that came to the plan or left it are told, activity ones never")
{
    PlanRecord more = amber();
    more.plan.indicators.push_back(fixture::indicatorWithTarget("NEW", "80"));
    more.plan.indicators.push_back(fixture::indicator("ACT"));
    more.plan.indicators.back().activity = ExpectedRange{};
    const ReviewChange came = only(amber(), more);
    CHECK(kinds(came) == Kinds{"new-indicator"});
    CHECK_FALSE(came.isRatedOtherwise());
    CHECK(kinds(only(more, amber())) == Kinds{"removed-indicator"});
}

TEST_CASE("a person's other judgement is told")
{
    PlanRecord before = amber();
    before.plan.policy = JudgementPolicy{};
    before.judgements = {
        {.indicator = IndicatorCode("KPI"),
         .year = AcademicYear(2013),
         .scope = {},
         .status = RagStatus::Amber,
         .by = "A. Head",
         .reason = "Mixed."}};
    PlanRecord now = before;
    now.judgements.front().status = RagStatus::Red;
    CHECK(kinds(only(before, now)) == Kinds{"changed-judgement"});
}
