#include <domain/rating/rating.h>
#include <domain/rating/required_path.h>

#include <algorithm>

namespace outturn {
namespace {

/// @p change times @p part of @p whole years, rounded half away from zero once.
Decimal shareOf(Decimal change, int part, int whole, int decimals)
{
    return Decimal::ratio((change * Decimal::whole(part)).inMillionths(), whole * 1'000'000LL)
        .rounded(decimals);
}

} // namespace

Decimal RequiredPath::perYear(int decimals) const
{
    return shareOf(target - figure, 1, years(), decimals);
}

Decimal RequiredPath::at(AcademicYear year, int decimals) const
{
    const int part = year.endYear() - from.endYear();
    return (figure + shareOf(target - figure, part, years(), Decimal::maxDecimals))
        .rounded(decimals);
}

std::optional<RequiredPath> requiredPath(std::span<const TrajectoryPoint> points, Polarity polarity)
{
    const auto isToday = [](const TrajectoryPoint& point) {
        return point.outturn && point.stage != Stage::Forecast;
    };
    const auto hasTarget = [](const TrajectoryPoint& point) {
        return point.target.has_value();
    };
    const auto today = std::find_if(points.rbegin(), points.rend(), isToday);
    const auto last = std::find_if(points.rbegin(), points.rend(), hasTarget);
    if (today == points.rend() || last == points.rend() || last->year <= today->year ||
        !today->isComparable)
        return std::nullopt;
    if (shortfall(*today->outturn, *last->target, polarity) <= Decimal{})
        return std::nullopt;
    return RequiredPath{
        .from = today->year, .figure = *today->outturn, .to = last->year, .target = *last->target};
}

} // namespace outturn
