#include <app/dashboard/dashboard_arrangement.h>

#include <algorithm>

namespace outturn::app {
namespace {

DashboardGroup membersOf(const Scorecard& card, std::size_t priority, const DashboardFilter& filter)
{
    DashboardGroup group{.priority = priority, .indicators = {}};
    const PriorityNumber number = card.priorities[priority].priority.number;
    for (std::size_t i = 0; i < card.indicators.size(); ++i)
        if (card.indicators[i].indicator.priority == number && filter.matches(card.indicators[i]))
            group.indicators.push_back(i);
    return group;
}

} // namespace

std::vector<DashboardGroup>
arrange(const Scorecard& card, const DashboardFilter& filter, const DashboardOrder& order)
{
    const auto standsBefore = [&](std::size_t first, std::size_t second) {
        const IndicatorResult& a = card.indicators[first];
        const IndicatorResult& b = card.indicators[second];
        if (isBlank(a, *order.column) != isBlank(b, *order.column))
            return isBlank(b, *order.column);
        return order.direction == Qt::AscendingOrder ? isLess(a, b, *order.column)
                                                     : isLess(b, a, *order.column);
    };
    std::vector<DashboardGroup> groups;
    for (std::size_t priority = 0; priority < card.priorities.size(); ++priority) {
        DashboardGroup group = membersOf(card, priority, filter);
        if (group.indicators.empty())
            continue;
        if (order.column)
            std::ranges::stable_sort(group.indicators, standsBefore);
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace outturn::app
