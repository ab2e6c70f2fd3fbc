#include <app/search/search_model.h>
#include <app/search/search_ranking.h>
#include <app/text.h>

#include <utility>

namespace outturn::app {

SearchModel::SearchModel(std::vector<SearchEntry> entries, QObject* parent)
    : QAbstractTableModel(parent)
    , m_entries(std::move(entries))
    , m_found(ranked({}, m_entries))
{
}

void SearchModel::setTyped(const QString& typed)
{
    beginResetModel();
    m_found = ranked(typed, m_entries);
    endResetModel();
}

const SearchEntry& SearchModel::entry(int row) const
{
    return m_entries[m_found[static_cast<std::size_t>(row)]];
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int SearchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchEntry& found = entry(index.row());
    if (role == Qt::ToolTipRole && index.column() == TextColumn)
        return plainToolTip(found.text);
    if (role == Qt::AccessibleTextRole && index.column() == TextColumn)
        return tr("%1, %2").arg(found.text, found.kind);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TextColumn:
        // A list shows one line; what follows is in the tool tip.
        return QString(found.text).replace(u'\n', u' ');
    case DetailColumn:
        return found.detail;
    default:
        return found.kind;
    }
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Name");
    case DetailColumn:
        return tr("Known by");
    default:
        return tr("Kind");
    }
}

} // namespace outturn::app
