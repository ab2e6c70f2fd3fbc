#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/review/review_content.h>

#include <rapidcheck.h>

#include <algorithm>

using namespace outturn;

namespace {

Decimal anyFigure()
{
    return Decimal::whole(*rc::gen::inRange<std::int64_t>(60, 90));
}

Stage anyStage()
{
    return *rc::gen::element(Stage::Provisional, Stage::Validated);
}

/// A plan of one indicator under any of the rules that arithmetic decides, with some figures.
PlanRecord anyRecord()
{
    Indicator indicator = fixture::indicator("KPI");
    if (*rc::gen::arbitrary<bool>())
        indicator.minimum = anyFigure();
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        indicator.targets.emplace(AcademicYear(2013), NumberTarget{anyFigure()});
        break;
    case 1:
        indicator.targets.emplace(
            AcademicYear(2013), RelativeTarget{BenchmarkKind::National, {}, Reach::AtLeast});
        break;
    case 2:
        indicator.targets.emplace(AcademicYear(2013), DirectionTarget{Direction::Increase});
        break;
    default:
        break;
    }
    PlanRecord record = fixture::recordWith(indicator);
    const Tolerance tolerance{std::nullopt, Decimal::whole(*rc::gen::inRange(0, 4))};
    if (*rc::gen::arbitrary<bool>())
        record.plan.policy = TrendPolicy{tolerance};
    else
        record.plan.policy = MinimumPolicy{tolerance};
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        record.outturns.push_back(
            fixture::outturn("KPI", *rc::gen::inRange(2012, 2014), anyFigure().text(), anyStage()));
    if (*rc::gen::arbitrary<bool>())
        record.benchmarks = {fixture::benchmark("KPI", 2013, anyFigure().text())};
    return record;
}

std::vector<RatedIndicator> ratedIndicators(const PlanRecord& record)
{
    return ratedIndicators(
        record.plan, assess(record, {.year = AcademicYear(2013), .scope = {}, .asAt = {}}));
}

} // namespace

TEST_CASE("an indicator that is rated otherwise always has a cause that is no person's judgement")
{
    REQUIRE(rc::check([] {
        const auto before = ratedIndicators(anyRecord());
        const auto now = ratedIndicators(anyRecord());
        const auto changes = changesBetween(before, now);
        RC_CLASSIFY(before.front().status != now.front().status);
        if (before.front().status == now.front().status)
            return;
        RC_ASSERT(changes.size() == 1U);
        RC_ASSERT(changes.front().isRatedOtherwise());
        RC_ASSERT(!changes.front().causes.empty());
        RC_ASSERT(changes.front().causes.front().kind != ChangeKind::ChangedJudgement);
    }));
}

TEST_CASE("comparing backwards tells of the same indicators")
{
    REQUIRE(rc::check([] {
        const auto before = ratedIndicators(anyRecord());
        const auto now = ratedIndicators(anyRecord());
        RC_ASSERT(changesBetween(before, now).size() == changesBetween(now, before).size());
    }));
}

TEST_CASE("a figure is restated exactly when the scorecard shows another one")
{
    REQUIRE(rc::check([] {
        const PlanRecord then = anyRecord();
        PlanRecord now = then;
        if (*rc::gen::arbitrary<bool>() && !now.outturns.empty())
            now.outturns.erase(now.outturns.begin());
        else
            now.outturns.push_back(fixture::outturn("KPI", 2013, anyFigure().text(), anyStage()));
        const auto before = ratedIndicators(then).front();
        const auto after = ratedIndicators(now).front();
        const bool isRestated = std::ranges::any_of(
            restatements(then, now, AcademicYear(2013)),
            [](const Restatement& each) { return each.year == AcademicYear(2013); });
        RC_ASSERT(isRestated == (before.hasFigure && before.outturn != after.outturn));
    }));
}
