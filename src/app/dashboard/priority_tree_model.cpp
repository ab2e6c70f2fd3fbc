#include <app/dashboard/priority_tree_model.h>

namespace outturn::app {
namespace {

constexpr quintptr groupId = 0; // an indicator's id is its group's row plus one

} // namespace

int PriorityTreeModel::shownCount() const
{
    std::size_t count = 0;
    for (const DashboardGroup& group : m_groups)
        count += group.indicators.size();
    return static_cast<int>(count);
}

int PriorityTreeModel::totalCount() const
{
    return static_cast<int>(scorecard().indicators.size());
}

const IndicatorResult* PriorityTreeModel::resultAt(const QModelIndex& index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    return &scorecard().indicators[positionAt(index)];
}

QModelIndex PriorityTreeModel::indexOf(const IndicatorCode& code) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        for (int child = 0; child < rowCount(group); ++child) {
            const QModelIndex found = index(child, 0, group);
            if (resultAt(found)->indicator.code == code)
                return found;
        }
    }
    return {};
}

QModelIndex PriorityTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const quintptr id = parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId;
    return createIndex(row, column, id);
}

QModelIndex PriorityTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, groupId);
}

int PriorityTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(groupAt(parent).indicators.size());
}

Qt::ItemFlags PriorityTreeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (resultAt(index) != nullptr)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

bool PriorityTreeModel::isGroup(const QModelIndex& index)
{
    return index.internalId() == groupId;
}

const DashboardGroup& PriorityTreeModel::groupAt(const QModelIndex& index) const
{
    return m_groups
        [isGroup(index) ? static_cast<std::size_t>(index.row()) : index.internalId() - 1];
}

std::size_t PriorityTreeModel::positionAt(const QModelIndex& index) const
{
    return groupAt(index).indicators[static_cast<std::size_t>(index.row())];
}

} // namespace outturn::app
