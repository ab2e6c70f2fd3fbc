#include <domain/check/indicator_figures.h>
#include <domain/measure/figure.h>
#include <domain/outturn/effective.h>

namespace outturn::check {

namespace {

bool mayBeSetAgainst(const Outturn& outturn, const Indicator& indicator)
{
    const bool isOwnMeasure = !outturn.measure || outturn.measure == indicator.measure;
    return isOwnMeasure && outturn.stage != Stage::Forecast &&
        std::holds_alternative<Decimal>(outturn.value);
}

std::optional<Decimal> benchmarkIn(
    const PlanRecord& record, const Indicator& indicator, BenchmarkKind kind, AcademicYear year)
{
    const Benchmark* found = nullptr;
    for (const Benchmark& benchmark : record.benchmarks) {
        const bool matches = benchmark.indicator == indicator.code && benchmark.kind == kind &&
            benchmark.year == year;
        if (matches && (found == nullptr || benchmark.stage >= found->stage))
            found = &benchmark;
    }
    return found == nullptr ? std::nullopt : std::optional(found->value);
}

} // namespace

std::optional<DatedFigure>
lastFigureBefore(const PlanRecord& record, const Indicator& indicator, AcademicYear year)
{
    std::optional<AcademicYear> latest;
    for (const Outturn& outturn : record.outturns) {
        if (outturn.indicator != indicator.code || outturn.scope != Scope{} || outturn.year >= year)
            continue;
        if (mayBeSetAgainst(outturn, indicator) && (!latest || outturn.year > *latest))
            latest = outturn.year;
    }
    if (!latest)
        return std::nullopt;
    for (const Stage stage : {Stage::Validated, Stage::Provisional}) {
        const Outturn* effective =
            effectiveOutturn(record.outturns, indicator.code, Scope{}, *latest, stage);
        if (effective == nullptr || !mayBeSetAgainst(*effective, indicator))
            continue;
        if (const auto value = publishedValue(*effective, indicator.unit, indicator.decimals))
            return DatedFigure{*latest, *value};
    }
    return std::nullopt;
}

std::optional<DatedFigure> baseline(const PlanRecord& record, const Indicator& indicator)
{
    return lastFigureBefore(record, indicator, record.plan.identity.firstTargetYear);
}

std::vector<DatedFigure> targetFigures(const PlanRecord& record, const Indicator& indicator)
{
    std::vector<DatedFigure> figures;
    for (const auto& [year, target] : indicator.targets) {
        if (std::holds_alternative<DirectionTarget>(target))
            continue;
        TargetContext context{
            std::nullopt,
            std::nullopt,
            indicator.unit,
            indicator.polarity,
            indicator.decimals,
            year};
        if (const auto* relative = std::get_if<RelativeTarget>(&target))
            context.benchmark = benchmarkIn(record, indicator, relative->benchmark, year);
        if (const auto value = resolve(target, context).value)
            figures.push_back({year, value->rounded(indicator.decimals)});
    }
    return figures;
}

std::optional<DatedFigure>
latestBenchmark(const PlanRecord& record, const Indicator& indicator, BenchmarkKind kind)
{
    std::optional<AcademicYear> latest;
    for (const Benchmark& benchmark : record.benchmarks)
        if (benchmark.indicator == indicator.code && benchmark.kind == kind &&
            (!latest || benchmark.year > *latest))
            latest = benchmark.year;
    if (!latest)
        return std::nullopt;
    const auto value = benchmarkIn(record, indicator, kind, *latest);
    return DatedFigure{*latest, value->rounded(indicator.decimals)};
}

bool hasBetterAndWorse(const Indicator& indicator)
{
    return !indicator.activity && indicator.polarity != Polarity::Closest;
}

std::string figureForYear(const Indicator& indicator, const DatedFigure& figure)
{
    return figureText(figure.value, indicator.unit, indicator.decimals) + " for " +
        figure.year.label();
}

std::string figureInYear(const Indicator& indicator, const DatedFigure& figure)
{
    return figureText(figure.value, indicator.unit, indicator.decimals) + " in " +
        figure.year.label();
}

} // namespace outturn::check
