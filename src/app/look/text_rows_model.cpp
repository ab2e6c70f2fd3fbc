#include <app/look/roles.h>
#include <app/look/text_rows_model.h>
#include <app/text.h>

#include <utility>

namespace outturn::app {

TextRowsModel::TextRowsModel(std::vector<TextColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void TextRowsModel::show(std::vector<TextRow> rows, int statusColumn)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_statusColumn = statusColumn;
    endResetModel();
}

void TextRowsModel::show(std::vector<TextColumn> columns, std::vector<TextRow> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

int TextRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TextRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TextRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const QString cell = column < row.cells.size() ? row.cells[column] : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell;
    case Qt::ToolTipRole:
        return cell.isEmpty() ? QVariant() : plainToolTip(cell);
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (m_columns[column].isRightAligned ? Qt::AlignRight : Qt::AlignLeft));
    case RagRole:
        if (index.column() == m_statusColumn && row.status)
            return static_cast<int>(*row.status);
        return {};
    case MutedRole:
        return row.isMuted;
    case CodeRole:
        return row.key;
    default:
        return {};
    }
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TextColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isRightAligned ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(column.heading) : QVariant();
}

} // namespace outturn::app
