#include <report/chart/trajectory_axis.h>

#include <algorithm>
#include <cmath>

namespace outturn::report::chart {
namespace {

constexpr double wantedTicks = 6;

/// The least of 1, 2 and 5 times a power of ten that is at least @p rough.
double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power * 1.0001)
            return factor * power;
    return 10 * power;
}

bool isWhole(Unit unit)
{
    return unit == Unit::Schools || unit == Unit::Pupils || unit == Unit::Count;
}

} // namespace

std::vector<double> ValueAxis::ticks() const
{
    std::vector<double> result;
    const auto count = std::lround((high - low) / step);
    for (long i = 0; i <= count; ++i)
        result.push_back(low + static_cast<double>(i) * step);
    return result;
}

ValueAxis axisFor(std::span<const Decimal> values, Unit unit, int decimals)
{
    double low = 0;
    double high = 10;
    if (!values.empty()) {
        low = std::ranges::min_element(values)->toDouble();
        high = std::ranges::max_element(values)->toDouble();
    }
    const double least = isWhole(unit) ? 1.0 : std::pow(10.0, -decimals);
    // Less than this would make a mountain of a change by a tenth.
    const double leastSpan = isShare(unit) || unit == Unit::PercentagePoints ? 4.0 : 4 * least;
    const double air = std::max({(high - low) * 0.06, 0.5, (leastSpan - (high - low)) / 2});
    ValueAxis axis;
    axis.step = std::max(least, roundStep((high - low + 2 * air) / wantedTicks));
    axis.low = std::floor((low - air) / axis.step) * axis.step;
    axis.high = std::ceil((high + air) / axis.step) * axis.step;
    if (isShare(unit) || isWhole(unit))
        axis.low = std::max(axis.low, 0.0);
    if (isShare(unit))
        axis.high = std::min(axis.high, 100.0);
    if (axis.high <= axis.low)
        axis.high = axis.low + axis.step;
    axis.decimals = std::max(0, static_cast<int>(-std::floor(std::log10(axis.step) + 1e-9)));
    return axis;
}

} // namespace outturn::report::chart
