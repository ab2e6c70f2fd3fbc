#pragma once

#include <app/dashboard/dashboard_columns.h>
#include <app/dashboard/dashboard_filter.h>
#include <domain/rating/scorecard.h>

#include <Qt>

#include <cstddef>
#include <optional>
#include <vector>

namespace outturn::app {

/// A priority and those of its indicators that are shown, as positions in the scorecard.
struct DashboardGroup
{
    std::size_t priority = 0;
    std::vector<std::size_t> indicators;
    friend bool operator==(const DashboardGroup&, const DashboardGroup&) = default;
};

/// How indicators stand within a priority; the plan's order without a column.
struct DashboardOrder
{
    std::optional<DashboardColumn> column;
    Qt::SortOrder direction = Qt::AscendingOrder;
};

/// Groups, filters and orders @p card. Priorities stay in the plan's order; those with nothing to
/// show are left out. Rows with nothing to sort by come last in either direction, and equal rows
/// keep the plan's order.
[[nodiscard]] std::vector<DashboardGroup>
arrange(const Scorecard& card, const DashboardFilter& filter, const DashboardOrder& order);

} // namespace outturn::app
