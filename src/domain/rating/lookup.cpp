#include <domain/outturn/effective.h>
#include <domain/rating/lookup.h>

#include <tuple>

namespace outturn {
namespace {

/// No year comes before it, so nothing can be compared with one.
const AcademicYear firstThereIs(1990);

} // namespace

const Benchmark* findBenchmark(
    const PlanRecord& record, const IndicatorCode& indicator, BenchmarkKind kind, AcademicYear year)
{
    const Benchmark* best = nullptr;
    for (const Benchmark& benchmark : record.benchmarks)
        if (benchmark.year == year && benchmark.kind == kind && benchmark.indicator == indicator &&
            (best == nullptr || benchmark.stage >= best->stage))
            best = &benchmark;
    return best;
}

const Benchmark* latestBenchmark(
    const PlanRecord& record, const IndicatorCode& indicator, BenchmarkKind kind, AcademicYear year)
{
    const Benchmark* best = nullptr;
    for (const Benchmark& benchmark : record.benchmarks)
        if (benchmark.year <= year && benchmark.kind == kind && benchmark.indicator == indicator &&
            (best == nullptr ||
             std::tie(benchmark.year, benchmark.stage) >= std::tie(best->year, best->stage)))
            best = &benchmark;
    return best;
}

bool isComparable(const Outturn& outturn, const Indicator& indicator)
{
    return !outturn.measure || outturn.measure == indicator.measure;
}

const Outturn* comparableYearBefore(
    const PlanRecord& record,
    const Indicator& indicator,
    const Scope& scope,
    AcademicYear year,
    const Outturn* outturn)
{
    if (year == firstThereIs)
        return nullptr;
    const auto before = [&](std::optional<Stage> stage) {
        return effectiveOutturn(record.outturns, indicator.code, scope, year.previous(), stage);
    };
    const bool isProvisional = outturn != nullptr && outturn->stage == Stage::Provisional;
    const Outturn* found = isProvisional ? before(Stage::Provisional) : nullptr;
    if (found == nullptr)
        found = before(std::nullopt);
    const bool isReal = found != nullptr && found->stage != Stage::Forecast;
    return isReal && isComparable(*found, indicator) ? found : nullptr;
}

std::optional<Decimal>
targetBenchmark(const PlanRecord& record, const Indicator& indicator, AcademicYear year)
{
    const auto target = indicator.targets.find(year);
    if (target == indicator.targets.end())
        return std::nullopt;
    const auto* relative = std::get_if<RelativeTarget>(&target->second);
    if (relative == nullptr)
        return std::nullopt;
    const Benchmark* found = findBenchmark(record, indicator.code, relative->benchmark, year);
    return found == nullptr ? std::nullopt : std::optional(found->value);
}

std::optional<ResolvedTarget> resolvedTarget(
    const PlanRecord& record, const Indicator& indicator, const Scope& scope, AcademicYear year)
{
    const auto target = indicator.targets.find(year);
    if (target == indicator.targets.end())
        return std::nullopt;
    const Outturn* outturn = effectiveOutturn(record.outturns, indicator.code, scope, year);
    const Outturn* before = comparableYearBefore(record, indicator, scope, year, outturn);
    return resolve(
        target->second,
        {.benchmark = targetBenchmark(record, indicator, year),
         .previousYear = before == nullptr
             ? std::nullopt
             : publishedValue(*before, indicator.unit, indicator.decimals),
         .unit = indicator.unit,
         .polarity = indicator.polarity,
         .decimals = indicator.decimals,
         .year = year});
}

} // namespace outturn
