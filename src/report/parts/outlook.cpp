#include <domain/measure/figure.h>
#include <domain/rating/rating.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

/// The way from the year reviewed to an indicator's last target.
struct WayAhead
{
    const TrajectoryPoint* last = nullptr; ///< the last year with a target that is a figure
    Decimal toGain;                        ///< how far it is, zero or less where it is reached
    int years = 0;                         ///< from the year reviewed to the last target
};

std::optional<WayAhead> wayAhead(const ReportRequest& request, const IndicatorResult& result)
{
    if (!result.rating.outturn || result.rating.status == RagStatus::NotComparable)
        return std::nullopt;
    const auto last = std::find_if(
        result.trajectory.rbegin(), result.trajectory.rend(), [](const TrajectoryPoint& point) {
            return point.target.has_value();
        });
    if (last == result.trajectory.rend() || last->year <= request.scorecard.point.year)
        return std::nullopt;
    return WayAhead{
        .last = &*last,
        .toGain = shortfall(*result.rating.outturn, *last->target, result.indicator.polarity),
        .years = last->year.endYear() - request.scorecard.point.year.endYear()};
}

std::string stillToGain(const IndicatorResult& result, const WayAhead& way)
{
    if (way.toGain <= Decimal{})
        return "reached";
    return differenceText(way.toGain, result.indicator.unit, result.indicator.decimals);
}

std::string eachYear(const IndicatorResult& result, const WayAhead& way)
{
    if (way.toGain <= Decimal{})
        return "none";
    const auto decimals = std::min(result.indicator.decimals + 1, Decimal::maxDecimals);
    const auto step =
        Decimal::ratio(way.toGain.inMillionths(), std::int64_t{way.years} * 1'000'000);
    return numberText(step, decimals);
}

} // namespace

void addOutlook(const ReportRequest& request, Blocks& blocks)
{
    Table table{
        .caption =
            "From the outturns of " + request.scorecard.point.year.label() + " to the last targets",
        .columns =
            {{"Indicator", Alignment::Left, 72},
             {"Outturn", Alignment::Right, 24},
             {"Last target", Alignment::Right, 28},
             {"Still to gain", Alignment::Right, 42},
             {"Needed each year", Alignment::Right, 26},
             {"RAG now", Alignment::Left, 24}},
        .rows = {}};
    int reached = 0;
    for (const auto& result : request.scorecard.indicators) {
        const auto way = wayAhead(request, result);
        if (!way)
            continue;
        const auto& indicator = result.indicator;
        reached += way->toGain <= Decimal{} ? 1 : 0;
        table.rows.push_back(
            {{indicator.name + '\n' + indicator.code.text(), {}},
             {numberText(*result.rating.outturn, indicator.decimals), {}},
             {numberText(*way->last->target, indicator.decimals) + '\n' + way->last->year.label(),
              {}},
             {stillToGain(result, *way), {}},
             {eachYear(result, *way), {}},
             {.text = {}, .rag = result.rating.status}});
    }
    if (table.rows.empty())
        return;
    const auto total = static_cast<int>(table.rows.size());
    blocks.emplace_back(numbered(
        "Of the indicators, " + std::to_string(total) +
        (total == 1 ? " has a figure and a later target: "
                    : " have a figure and a later target: ") +
        std::to_string(reached) + (reached == 1 ? " is" : " are") + " there already and " +
        std::to_string(total - reached) + (total - reached == 1 ? " has" : " have") +
        " some way to go. A target reached today still has to be held."));
    blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::parts
