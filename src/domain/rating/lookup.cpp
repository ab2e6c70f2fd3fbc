#include <domain/plan/council_area.h>
#include <domain/rating/lookup.h>

#include <tuple>

namespace outturn {
namespace {

/// No year comes before it, so nothing can be compared with one.
const AcademicYear firstThereIs(1990);

/// The council's outturn of the indicator that @p of names as its council average.
void addCouncilAverage(
    const RecordView& record, const Indicator& of, AcademicYear year, TargetBenchmark& benchmark)
{
    const Indicator* average = findIndicator(record.plan, *of.councilAverage);
    if (average == nullptr)
        return;
    benchmark.outturnOf = average->code;
    const Outturn* outturn = record.effective(average->code, Scope{}, year);
    if (outturn == nullptr || !isComparable(*outturn, *average))
        return;
    benchmark.value = publishedValue(*outturn, average->unit, average->decimals);
    benchmark.stage = outturn->stage;
}

} // namespace

const Benchmark* findBenchmark(
    const RecordView& record, const IndicatorCode& indicator, BenchmarkKind kind, AcademicYear year)
{
    const Benchmark* best = nullptr;
    for (const Benchmark& benchmark : record.benchmarks)
        if (benchmark.year == year && benchmark.kind == kind && benchmark.indicator == indicator &&
            (best == nullptr ||
             std::tie(benchmark.stage, benchmark.sequence) >=
                 std::tie(best->stage, best->sequence)))
            best = &benchmark;
    return best;
}

const Benchmark* latestBenchmark(
    const RecordView& record, const IndicatorCode& indicator, BenchmarkKind kind, AcademicYear year)
{
    const Benchmark* best = nullptr;
    for (const Benchmark& benchmark : record.benchmarks)
        if (benchmark.year <= year && benchmark.kind == kind && benchmark.indicator == indicator &&
            (best == nullptr ||
             std::tie(benchmark.year, benchmark.stage, benchmark.sequence) >=
                 std::tie(best->year, best->stage, best->sequence)))
            best = &benchmark;
    return best;
}

bool isComparable(const Outturn& outturn, const Indicator& indicator)
{
    return !outturn.measure || outturn.measure == indicator.measure;
}

const Outturn* comparableYearBefore(
    const RecordView& record,
    const Indicator& indicator,
    const Scope& scope,
    AcademicYear year,
    const Outturn* outturn)
{
    if (year == firstThereIs)
        return nullptr;
    const auto before = [&](std::optional<Stage> stage) {
        return record.effective(indicator.code, scope, year.previous(), stage);
    };
    const bool isProvisional = outturn != nullptr && outturn->stage == Stage::Provisional;
    const Outturn* found = isProvisional ? before(Stage::Provisional) : nullptr;
    if (found == nullptr)
        found = before(std::nullopt);
    const bool isReal = found != nullptr && found->stage != Stage::Forecast;
    return isReal && isComparable(*found, indicator) ? found : nullptr;
}

TargetBenchmark comparator(
    const RecordView& record, const Indicator& indicator, BenchmarkKind kind, AcademicYear year)
{
    TargetBenchmark benchmark;
    benchmark.name = benchmarkText(kind, councilArea(record.plan.identity.council));
    if (const auto* found = findBenchmark(record, indicator.code, kind, year)) {
        benchmark.value = found->value;
        benchmark.stage = found->stage;
    } else if (kind == BenchmarkKind::CouncilAverage && indicator.councilAverage)
        addCouncilAverage(record, indicator, year, benchmark);
    return benchmark;
}

TargetBenchmark
targetBenchmark(const RecordView& record, const Indicator& indicator, AcademicYear year)
{
    const auto target = indicator.targets.find(year);
    const auto* relative =
        target == indicator.targets.end() ? nullptr : std::get_if<RelativeTarget>(&target->second);
    return relative == nullptr ? TargetBenchmark{}
                               : comparator(record, indicator, relative->benchmark, year);
}

std::optional<ResolvedTarget> resolvedTarget(
    const RecordView& record, const Indicator& indicator, const Scope& scope, AcademicYear year)
{
    const auto target = indicator.targets.find(year);
    if (target == indicator.targets.end())
        return std::nullopt;
    const Outturn* outturn = record.effective(indicator.code, scope, year);
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
