#include <domain/check/indicator_figures.h>
#include <domain/measure/figure.h>
#include <domain/outturn/effective.h>
#include <domain/rating/lookup.h>

namespace outturn::check {

namespace {

bool mayBeSetAgainst(const Outturn& outturn, const Indicator& indicator)
{
    return isComparable(outturn, indicator) && outturn.stage != Stage::Forecast &&
        std::holds_alternative<Decimal>(outturn.value);
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

std::vector<DatedFigure> numberTargets(const Indicator& indicator)
{
    std::vector<DatedFigure> figures;
    for (const auto& [year, target] : indicator.targets)
        if (const auto* number = std::get_if<NumberTarget>(&target))
            figures.push_back({year, number->value.rounded(indicator.decimals)});
    return figures;
}

std::vector<DatedFigure> targetFigures(const PlanRecord& record, const Indicator& indicator)
{
    std::vector<DatedFigure> figures;
    for (const auto& [year, target] : indicator.targets) {
        if (std::holds_alternative<DirectionTarget>(target))
            continue;
        const TargetContext context{
            .benchmark = targetBenchmark(record, indicator, year),
            .previousYear = std::nullopt,
            .unit = indicator.unit,
            .polarity = indicator.polarity,
            .decimals = indicator.decimals,
            .year = year};
        if (const auto value = resolve(target, context).value)
            figures.push_back({year, value->rounded(indicator.decimals)});
    }
    return figures;
}

std::optional<DatedFigure>
latestComparator(const PlanRecord& record, const Indicator& indicator, BenchmarkKind kind)
{
    const AcademicYear lastThereIs(2100);
    const Benchmark* found = latestBenchmark(record, indicator.code, kind, lastThereIs);
    if (found == nullptr)
        return std::nullopt;
    return DatedFigure{found->year, found->value.rounded(indicator.decimals)};
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
