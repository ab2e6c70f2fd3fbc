#pragma once

#include <app/dashboard/dashboard_arrangement.h>
#include <domain/rating/scorecard.h>

#include <QAbstractItemModel>

#include <cstddef>
#include <vector>

namespace outturn::app {

/// A scorecard as a tree of two levels: priorities, and below each those of its indicators that are
/// shown. What the columns are and say is left to the models that build on it.
class PriorityTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// What the rows are about.
    [[nodiscard]] virtual const Scorecard& scorecard() const noexcept = 0;

    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int totalCount() const;

    /// The assessed indicator at @p index; nullptr for a priority.
    [[nodiscard]] const IndicatorResult* resultAt(const QModelIndex& index) const;

    /// Where an indicator is shown; an invalid index when it is not.
    [[nodiscard]] QModelIndex indexOf(const IndicatorCode& code) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    [[nodiscard]] static bool isGroup(const QModelIndex& index);
    /// The group that @p index is or belongs to.
    [[nodiscard]] const DashboardGroup& groupAt(const QModelIndex& index) const;
    /// The position in the scorecard of the indicator at @p index, which is no group.
    [[nodiscard]] std::size_t positionAt(const QModelIndex& index) const;

    std::vector<DashboardGroup> m_groups; // NOLINT(*-non-private-member-variables-in-classes)
};

} // namespace outturn::app
