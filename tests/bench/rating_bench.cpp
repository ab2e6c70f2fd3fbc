#include "fixture/builders.h"
#include "fixture/kent_record.h"

#include <domain/check/plan_check.h>
#include <domain/outturn/effective.h>
#include <domain/rating/scorecard.h>

#include <benchmark/benchmark.h>

using namespace outturn;

namespace {

/// Kent's plan with a figure of every indicator for each of five years.
const PlanRecord& fiveYears()
{
    static const PlanRecord record = [] {
        PlanRecord result = fixture::kentAsPlanned();
        for (const Indicator& indicator : result.plan.indicators)
            for (const auto& [year, target] : indicator.targets) {
                Outturn outturn = fixture::outturn(indicator.code.text(), year.endYear(), "0");
                outturn.value =
                    std::get<NumberTarget>(target).value - Decimal::whole(year.endYear() % 3);
                result.outturns.push_back(outturn);
            }
        return result;
    }();
    return record;
}

void assessKentsPlan(benchmark::State& state)
{
    const ReviewPoint point{.year = AcademicYear(2016), .scope = {}, .asAt = Date(2016, 12, 1)};
    for (auto _ : state)
        benchmark::DoNotOptimize(assess(fiveYears(), point));
}

BENCHMARK(assessKentsPlan)->Unit(benchmark::kMicrosecond);

void assessOneIndicator(benchmark::State& state)
{
    const ReviewPoint point{.year = AcademicYear(2016), .scope = {}, .asAt = {}};
    const Indicator& indicator = fiveYears().plan.indicators.back();
    for (auto _ : state)
        benchmark::DoNotOptimize(assessIndicator(fiveYears(), indicator, point));
}

BENCHMARK(assessOneIndicator)->Unit(benchmark::kMicrosecond);

void rateOneFigure(benchmark::State& state)
{
    const AcademicYear year(2016);
    const Indicator& indicator = fiveYears().plan.indicators.front();
    const Outturn* outturn = effectiveOutturn(fiveYears().outturns, indicator.code, Scope{}, year);
    for (auto _ : state)
        benchmark::DoNotOptimize(rate(
            {.indicator = indicator,
             .policy = fiveYears().plan.policy,
             .year = year,
             .outturn = outturn}));
}

BENCHMARK(rateOneFigure)->Unit(benchmark::kNanosecond);

void checkKentsPlan(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(checkPlan(fiveYears()));
}

BENCHMARK(checkKentsPlan)->Unit(benchmark::kMicrosecond);

} // namespace
