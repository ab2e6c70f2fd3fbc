#include "fixture/builders.h"

#include <domain/outturn/effective.h>
#include <domain/rating/record_view.h>
#include <domain/rating/scorecard.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace outturn;

namespace {

Scope drawnScope()
{
    return *rc::gen::element(
        Scope(), Scope::district("Northtown"), Scope::district("Westbourne"), Scope::group("SEN"));
}

Outturn drawnOutturn()
{
    auto outturn = fixture::outturn(
        *rc::gen::element("ONE", "TWO"),
        *rc::gen::inRange(2012, 2016),
        std::to_string(*rc::gen::inRange(40, 90)),
        *rc::gen::element(Stage::Forecast, Stage::Provisional, Stage::Validated));
    outturn.scope = drawnScope();
    outturn.term = *rc::gen::element<std::optional<Term>>(std::nullopt, Term::Autumn, Term::Summer);
    return outturn;
}

PlanRecord drawnRecord()
{
    auto record = fixture::recordWith(fixture::indicatorWithTarget("ONE", "70"));
    record.plan.indicators.push_back(fixture::indicatorWithTarget("TWO", "60"));
    if (*rc::gen::arbitrary<bool>())
        record.plan.indicators.back().targetsFor = TargetsFor::EveryDistrict;
    const int count = *rc::gen::inRange(0, 40);
    for (int i = 0; i < count; ++i)
        record.outturns.push_back(drawnOutturn());
    return record;
}

} // namespace

TEST_CASE("an index of outturns finds what looking through the list finds")
{
    const bool holds = rc::check([] {
        auto record = drawnRecord();
        OutturnIndex index(record.outturns);
        const int more = *rc::gen::inRange(0, 5);
        for (int i = 0; i < more; ++i)
            record.outturns.push_back(drawnOutturn());
        index.add();
        const RecordView through(record, index);
        const RecordView plain(record);
        const Scope scope = drawnScope();
        for (int endYear = 2011; endYear < 2017; ++endYear)
            for (const auto stage : {std::optional<Stage>(), std::optional(Stage::Provisional)})
                RC_ASSERT(
                    through.effective(IndicatorCode("ONE"), scope, AcademicYear(endYear), stage) ==
                    effectiveOutturn(
                        record.outturns,
                        IndicatorCode("ONE"),
                        scope,
                        AcademicYear(endYear),
                        stage));
        RC_ASSERT(
            through.about(IndicatorCode("TWO"), scope) == plain.about(IndicatorCode("TWO"), scope));
        auto inDistricts = through.about(IndicatorCode("TWO"), ScopeKind::District);
        auto lookedFor = plain.about(IndicatorCode("TWO"), ScopeKind::District);
        std::ranges::sort(inDistricts);
        std::ranges::sort(lookedFor);
        RC_ASSERT(inDistricts == lookedFor);
    });
    CHECK(holds);
}

TEST_CASE("a figure on trial is rated as if it were the only one of its year")
{
    const bool holds = rc::check([] {
        const auto record = drawnRecord();
        const Outturn trial = drawnOutturn();
        auto replaced = record;
        std::erase_if(replaced.outturns, [&](const Outturn& other) {
            return other.indicator == trial.indicator && other.year == trial.year &&
                other.scope == trial.scope;
        });
        replaced.outturns.push_back(trial);
        const ReviewPoint point{.year = trial.year, .scope = trial.scope, .asAt = std::nullopt};
        const OutturnIndex index(record.outturns);
        for (const Indicator& indicator : record.plan.indicators) {
            const auto expected = assessIndicator(replaced, indicator, point);
            for (const RecordView& view : {RecordView(record), RecordView(record, index)}) {
                const auto found = assessIndicator(view.withTrial(trial), indicator, point);
                RC_ASSERT(found.outturn == expected.outturn);
                RC_ASSERT(found.rating.status == expected.rating.status);
                RC_ASSERT(found.rating.reason == expected.rating.reason);
                RC_ASSERT(found.direction.travel == expected.direction.travel);
                RC_ASSERT(found.trajectory == expected.trajectory);
            }
        }
    });
    CHECK(holds);
}
