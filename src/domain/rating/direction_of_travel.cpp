#include <domain/rating/direction_of_travel.h>
#include <domain/rating/rating.h>

#include <algorithm>

namespace outturn {
namespace {

constexpr std::size_t fewestPeriods = 4;

} // namespace

DirectionOfTravel directionOfTravel(
    std::optional<Decimal> current,
    std::optional<Decimal> yearBefore,
    Polarity polarity,
    int decimals,
    std::optional<Decimal> target)
{
    DirectionOfTravel direction;
    if (yearBefore)
        direction.previous = yearBefore->rounded(decimals);
    if (!current || !yearBefore || (polarity == Polarity::Closest && !target))
        return direction;
    const Decimal now = current->rounded(decimals);
    const Decimal before = *direction.previous;
    direction.change = now - before;
    if (isBetter(now, before, polarity, target))
        direction.travel = Travel::Improved;
    else if (isBetter(before, now, polarity, target))
        direction.travel = Travel::Declined;
    else
        direction.travel = Travel::Unchanged;
    return direction;
}

std::optional<Trend> trend(std::span<const YearValue> values, Polarity polarity, int decimals)
{
    if (values.size() < fewestPeriods || polarity == Polarity::Closest)
        return std::nullopt;
    // Least squares in whole numbers: years counted from the first, values in millionths.
    __extension__ using Wide = __int128;
    const auto n = static_cast<Wide>(values.size());
    const int firstYear = values.front().year.endYear();
    Wide sumX = 0;
    Wide sumY = 0;
    Wide sumXY = 0;
    Wide sumXX = 0;
    for (const YearValue& point : values) {
        const Wide x = point.year.endYear() - firstYear;
        const Wide y = point.value.inMillionths();
        sumX += x;
        sumY += y;
        sumXY += x * y;
        sumXX += x * x;
    }
    const Wide spread = n * sumXX - sumX * sumX;
    if (spread == 0)
        return std::nullopt;
    const Wide slope = (n * sumXY - sumX * sumY) / spread;
    const int places = std::min(decimals + 1, Decimal::maxDecimals);
    const Decimal perYear = Decimal::millionths(static_cast<std::int64_t>(slope)).rounded(places);
    Trend result{.perYear = perYear, .periods = static_cast<int>(values.size())};
    if (perYear.isZero())
        result.travel = Travel::Unchanged;
    else
        result.travel = perYear.isNegative() == (polarity == Polarity::Lower) ? Travel::Improved
                                                                              : Travel::Declined;
    return result;
}

} // namespace outturn
