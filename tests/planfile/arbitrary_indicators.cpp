#include "arbitrary_parts.h"

#include <utility>

namespace outturn::test::draw {

namespace {

[[nodiscard]] Tolerance tolerance()
{
    return {.percentOfTarget = maybe(size), .points = size()};
}

/// A direction that says the same as the polarity, or to maintain.
[[nodiscard]] Direction direction(Polarity polarity)
{
    if (polarity == Polarity::Closest || number(0, 1) == 0)
        return Direction::Maintain;
    return polarity == Polarity::Higher ? Direction::Increase : Direction::Reduce;
}

[[nodiscard]] Target target(Polarity polarity)
{
    switch (number(0, 2)) {
    case 0:
        return NumberTarget{.value = figure()};
    case 1:
        return RelativeTarget{
            .benchmark = oneOf<BenchmarkKind>(), .offset = figure(), .reach = oneOf<Reach>()};
    default:
        return DirectionTarget{.direction = direction(polarity)};
    }
}

[[nodiscard]] Indicator indicatorNumbered(int index, const Extent& extent)
{
    Indicator indicator{
        .code = numbered<IndicatorCode>("I-", index),
        .priority = priority(extent),
        .name = words(),
        .definition = text(),
        .base = text(),
        .phase = text(),
        .unit = oneOf<Unit>(),
        .polarity = oneOf<Polarity>(),
        .decimals = number(0, 4),
        .frequency = oneOf<Frequency>(),
        .measure = std::nullopt,
        .minimum = maybe(figure),
        .benchmark = maybe(oneOf<BenchmarkKind>),
        .targets = {},
        .isUndated = chance(),
        .targetsFor = oneOf<TargetsFor>(),
        .councilAverage = std::nullopt,
        .activity =
            maybe([] { return ExpectedRange{.lower = maybe(figure), .upper = maybe(figure)}; }),
        .policy = maybe(policy),
        .lead = post(extent),
        .reconstructed = text(),
    };
    if (index == 0 && extent.measures > 0)
        indicator.measure = numbered<MeasureCode>("M_", number(0, extent.measures - 1));
    if (!indicator.activity)
        for (int i = 0; i < extent.years; ++i)
            if (chance())
                indicator.targets.emplace(
                    AcademicYear(extent.firstYear + i), target(indicator.polarity));
    return indicator;
}

/// An earlier indicator, so that no average leads back to itself, of the same unit.
[[nodiscard]] std::optional<IndicatorCode>
councilAverage(const Indicator& indicator, const std::vector<Indicator>& earlier)
{
    for (const Indicator& candidate : earlier)
        if (candidate.unit == indicator.unit && chance())
            return candidate.code;
    return std::nullopt;
}

} // namespace

RagPolicy policy()
{
    switch (number(0, 3)) {
    case 0:
        return MinimumPolicy{.fallback = tolerance()};
    case 1:
        return TolerancePolicy{.tolerance = tolerance()};
    case 2:
        return TrendPolicy{.tolerance = tolerance()};
    default:
        return JudgementPolicy{};
    }
}

void addIndicators(Plan& plan, const Extent& extent)
{
    for (int i = 0; i < extent.indicators; ++i) {
        Indicator indicator = indicatorNumbered(i, extent);
        indicator.councilAverage = councilAverage(indicator, plan.indicators);
        plan.indicators.push_back(std::move(indicator));
    }
}

} // namespace outturn::test::draw
