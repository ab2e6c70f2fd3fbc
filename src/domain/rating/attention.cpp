#include <domain/rating/attention.h>
#include <domain/rating/lookup.h>

#include <algorithm>
#include <tuple>

namespace outturn {
namespace {

/// More than this many steps say only that the step is next to nothing.
constexpr std::int64_t mostSteps = 1000;

/// How far @p to is better than @p from; zero or negative when it is not.
Decimal gain(Decimal from, Decimal to, Polarity polarity)
{
    return polarity == Polarity::Higher ? to - from : from - to;
}

/// The figure that the plan set out from before @p year, the first that it has a target for.
std::optional<YearValue> setOutFrom(const IndicatorResult& result, AcademicYear year)
{
    for (const TrajectoryPoint& point : result.trajectory)
        if (point.year.endYear() == year.endYear() - 1 && point.outturn && point.isComparable &&
            point.stage != Stage::Forecast)
            return YearValue{point.year, *point.outturn};
    return std::nullopt;
}

std::optional<TargetPace> paceOf(Decimal change, int years)
{
    if (change <= Decimal{} || years < 1)
        return std::nullopt;
    return TargetPace{.change = change, .years = years};
}

bool isShort(const IndicatorResult& result)
{
    return result.rating.status == RagStatus::Red || result.rating.status == RagStatus::Amber;
}

std::optional<Decimal> offBy(const IndicatorResult& result)
{
    const Rating& rating = result.rating;
    if (!rating.outturn || !rating.target || !result.outturn ||
        !isComparable(*result.outturn, result.indicator))
        return std::nullopt;
    const Decimal missing = shortfall(*rating.outturn, *rating.target, result.indicator.polarity);
    if (missing.isNegative())
        return std::nullopt;
    return missing;
}

std::optional<Decimal> inSteps(Decimal missing, const TargetPace& pace)
{
    if (missing.inMillionths() / pace.change.inMillionths() >= mostSteps)
        return std::nullopt;
    const Decimal share = Decimal::ratio(missing.inMillionths(), pace.change.inMillionths());
    return (share * Decimal::whole(pace.years)).rounded(1);
}

/// Smaller comes first.
auto urgency(const Scorecard& card, const AttentionItem& item)
{
    const bool isRed = card.indicators[item.indicator].rating.status == RagStatus::Red;
    const int group = !item.isOffTarget ? 2 : item.steps ? 0 : 1;
    return std::tuple(group, -item.steps.value_or(Decimal{}), !item.gotWorse, !isRed);
}

} // namespace

Decimal TargetPace::perYear(int decimals) const
{
    return Decimal::ratio(change.inMillionths(), Decimal::whole(years).inMillionths())
        .rounded(decimals);
}

std::optional<TargetPace> targetPace(const IndicatorResult& result)
{
    const Indicator& indicator = result.indicator;
    if (indicator.polarity == Polarity::Closest)
        return std::nullopt;
    std::optional<YearValue> first;
    std::optional<YearValue> last;
    for (const auto& [year, target] : indicator.targets)
        if (const auto* number = std::get_if<NumberTarget>(&target)) {
            last = YearValue{year, number->value.rounded(indicator.decimals)};
            first = first.value_or(*last);
        }
    if (!first)
        return std::nullopt;
    const auto paceFrom = [&](const YearValue& start) {
        return paceOf(
            gain(start.value, last->value, indicator.polarity),
            last->year.endYear() - start.year.endYear());
    };
    if (const auto pace = paceFrom(*first))
        return pace;
    const auto start = setOutFrom(result, first->year);
    return start ? paceFrom(*start) : std::nullopt;
}

std::vector<AttentionItem> needsAttention(const Scorecard& card)
{
    std::vector<AttentionItem> items;
    for (std::size_t i = 0; i < card.indicators.size(); ++i) {
        const IndicatorResult& result = card.indicators[i];
        AttentionItem item{
            .indicator = i,
            .isOffTarget = isShort(result),
            .gotWorse = result.direction.travel == Travel::Declined,
            .offBy = std::nullopt,
            .steps = std::nullopt};
        if (result.indicator.activity || (!item.isOffTarget && !item.gotWorse))
            continue;
        if (item.isOffTarget)
            item.offBy = offBy(result);
        if (const auto pace = targetPace(result); item.offBy && pace)
            item.steps = inSteps(*item.offBy, *pace);
        items.push_back(item);
    }
    std::ranges::stable_sort(items, [&](const AttentionItem& a, const AttentionItem& b) {
        return urgency(card, a) < urgency(card, b);
    });
    return items;
}

} // namespace outturn
