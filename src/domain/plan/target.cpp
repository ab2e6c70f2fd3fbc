#include <domain/measure/figure.h>
#include <domain/plan/target.h>

namespace outturn {
namespace {

std::string atLeast(Reach reach, Polarity polarity)
{
    switch (polarity) {
    case Polarity::Higher:
        return reach == Reach::AtLeast ? "at least " : "above ";
    case Polarity::Lower:
        return reach == Reach::AtLeast ? "at most " : "below ";
    case Polarity::Closest:
        break;
    }
    return "as close as can be to ";
}

/// "the national average", "within 5 percentage points of the council average", ...
std::string relationText(const RelativeTarget& target, const TargetContext& context)
{
    const std::string& name = context.benchmark.name;
    std::string benchmark = name.empty() ? benchmarkText(target.benchmark) : name;
    if (target.offset.isZero()) {
        if (target.reach == Reach::AtLeast)
            return benchmark;
        return (context.polarity == Polarity::Lower ? "below " : "above ") + benchmark;
    }
    // A promise is given in round figures; those need no places.
    const std::string distance =
        differenceText(target.offset, context.unit, target.offset.decimalsNeeded());
    const bool isEasier = target.offset.isNegative() == (context.polarity != Polarity::Lower);
    if (isEasier)
        return "within " + distance + " of " + benchmark;
    return distance + (target.offset.isNegative() ? " below " : " above ") + benchmark;
}

/// What keeps a relative target open: ", which is not known yet for 2016/17".
std::string missingText(const TargetContext& context)
{
    const TargetBenchmark& benchmark = context.benchmark;
    const std::string source =
        benchmark.outturnOf ? " (the outturn of " + benchmark.outturnOf->text() + ")" : "";
    return source +
        (benchmark.value ? ", which is only forecast for " : ", which is not known yet for ") +
        context.year.label();
}

ResolvedTarget resolveRelative(const RelativeTarget& target, const TargetContext& context)
{
    const std::string relation = relationText(target, context);
    const TargetBenchmark& benchmark = context.benchmark;
    if (!benchmark.value || benchmark.stage == Stage::Forecast)
        return {
            .value = std::nullopt,
            .reach = target.reach,
            .explanation = relation + missingText(context)};
    const Decimal value = (*benchmark.value + target.offset).rounded(context.decimals);
    auto explanation = relation + " of " +
        figureText(*benchmark.value, context.unit, context.decimals) +
        (benchmark.stage == Stage::Provisional ? " (provisional)" : "");
    // Without an offset the target is the comparator's own figure, which has just been told.
    if (!target.offset.isZero())
        explanation += ": " + atLeast(target.reach, context.polarity) +
            figureText(value, context.unit, context.decimals);
    return {.value = value, .reach = target.reach, .explanation = std::move(explanation)};
}

ResolvedTarget resolveDirection(const DirectionTarget& target, const TargetContext& context)
{
    const std::string verb = "to " + std::string(toCode(target.direction));
    const Reach reach = target.direction == Direction::Maintain ? Reach::AtLeast : Reach::Beyond;
    if (!context.previousYear)
        return {
            .value = std::nullopt,
            .reach = reach,
            .explanation =
                verb + " from the year before, for which there is no comparable outturn"};
    return {
        .value = context.previousYear->rounded(context.decimals),
        .reach = reach,
        .explanation = verb + " from " +
            figureText(*context.previousYear, context.unit, context.decimals) + " the year before"};
}

} // namespace

std::string benchmarkText(BenchmarkKind kind, std::string_view area)
{
    switch (kind) {
    case BenchmarkKind::National:
        return "the national average";
    case BenchmarkKind::Region:
        return "the regional average";
    case BenchmarkKind::StatisticalNeighbours:
        return "the statistical neighbour average";
    case BenchmarkKind::NeighboursOrNational:
        return "the statistical neighbour or national average";
    case BenchmarkKind::CouncilAverage:
        return area.empty() ? "the council average" : "the " + std::string(area) + " average";
    case BenchmarkKind::NationalGroup:
        return "the national average for the same group";
    }
    return {};
}

ResolvedTarget resolve(const Target& target, const TargetContext& context)
{
    if (const auto* number = std::get_if<NumberTarget>(&target))
        return {
            .value = number->value.rounded(context.decimals),
            .reach = Reach::AtLeast,
            .explanation = figureText(number->value, context.unit, context.decimals)};
    if (const auto* relative = std::get_if<RelativeTarget>(&target))
        return resolveRelative(*relative, context);
    return resolveDirection(std::get<DirectionTarget>(target), context);
}

} // namespace outturn
