#include <app/look/palette.h>
#include <app/look/roles.h>
#include <app/look/rows_model.h>
#include <app/text.h>

#include <QFont>

#include <utility>

namespace outturn::app {

RowsRow rowOfTexts(std::vector<QString> texts, QVariant key)
{
    RowsRow row{.cells = {}, .key = std::move(key)};
    for (QString& text : texts)
        row.cells.push_back({.text = std::move(text)});
    return row;
}

RowsRow muted(RowsRow row)
{
    for (RowsCell& cell : row.cells)
        cell.isMuted = true;
    return row;
}

RowsModel::RowsModel(std::vector<RowsColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void RowsModel::show(std::vector<RowsColumn> columns, std::vector<RowsRow> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

void RowsModel::show(std::vector<RowsRow> rows)
{
    show(std::move(m_columns), std::move(rows));
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowsRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    static const RowsCell empty;
    const RowsCell& cell = column < row.cells.size() ? row.cells[column] : empty;
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(m_columns[column].heading, cell.text);
    case Qt::ToolTipRole: {
        const QString text = cell.explanation.isEmpty() ? cell.text : cell.explanation;
        return text.isEmpty() ? QVariant() : QVariant(plainToolTip(text));
    }
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (m_columns[column].isFigure ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(cell.isStruck);
        return cell.isStruck ? QVariant(font) : QVariant();
    }
    case RagRole:
        return cell.rag ? QVariant(static_cast<int>(*cell.rag)) : QVariant();
    case MutedRole:
        return cell.isMuted;
    case NameRole:
        return index.column() == 0;
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RowsColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isFigure ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace outturn::app
