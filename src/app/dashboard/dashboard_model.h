#pragma once

#include <app/dashboard/dashboard_content.h>
#include <app/dashboard/priority_tree_model.h>
#include <app/look/roles.h>
#include <domain/rating/scorecard.h>

#include <QStringList>

#include <array>
#include <map>
#include <vector>

namespace outturn::app {

/// Roles of the dashboard beyond those of roles.h.
enum DashboardRole
{
    CountsRole = Qt::UserRole + 100, ///< StandingCounts of a priority's row
    SubtitleRole,                    ///< QString: code, unit and lead, below the name
};

/// How many indicators of a priority are red, amber, green and not rated, in that order.
using StandingCounts = std::array<int, 4>;

/// The scorecard as a tree: priorities, and below each its indicators.
///
/// Filters and sorts through an index of its own, so that figures are compared as numbers. Sorting
/// keeps the priorities in the plan's order and orders the indicators within each.
class DashboardModel : public PriorityTreeModel
{
    Q_OBJECT

public:
    using PriorityTreeModel::PriorityTreeModel;

    /// Shows other content; filter and order stay. Where the same rows remain they are only said to
    /// have changed, so that selection and scrolling stay too.
    void show(DashboardContent content);

    void setFilter(const DashboardFilter& filter);

    [[nodiscard]] const DashboardFilter& filter() const noexcept { return m_filter; }

    [[nodiscard]] const Scorecard& scorecard() const noexcept override
    {
        return m_content.scorecard;
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A negative @p column restores the plan's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QVariant
    cellData(const IndicatorResult& result, DashboardColumn column, int role) const;
    /// A target that is no figure yet.
    [[nodiscard]] bool isAwaited(const IndicatorResult& result, DashboardColumn column) const;
    [[nodiscard]] QString explanation(const IndicatorResult& result, DashboardColumn column) const;
    [[nodiscard]] QString subtitle(const IndicatorResult& result) const;
    void measureYears();

    DashboardContent m_content{.scorecard = {.point = {.year = AcademicYear(2000)}}};
    DashboardFilter m_filter;
    DashboardOrder m_order;
    int m_firstYear = 0;
    int m_lastYear = 0;
};

} // namespace outturn::app

Q_DECLARE_METATYPE(outturn::app::StandingCounts)
