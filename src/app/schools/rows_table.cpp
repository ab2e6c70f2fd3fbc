#include <app/dashboard/dashboard_cell_delegate.h>
#include <app/look/rag_painter.h>
#include <app/look/roles.h>
#include <app/schools/rows_model.h>
#include <app/schools/rows_table.h>

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace outturn::app {

RowsTable::RowsTable(QWidget* parent)
    : IndicatorTable(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this, &RowsTable::open);
}

int RowsTable::badgeWidth(RagStatus status) const
{
    return qCeil(
        ragBadgeSize(ragLook(status, palette()), scaledFont(font(), type::small, true)).width());
}

void RowsTable::fitColumns()
{
    if (model() == nullptr)
        return;
    constexpr int rowsLookedAt = 200;
    constexpr int room = 2 * DashboardCellDelegate::margin + 8;
    const QFontMetrics metrics(font());
    const int share = model()->columnCount() > 8 ? 5 : 3;
    const int most = std::max(viewport()->width() / share, 20 * metrics.averageCharWidth());
    const int rows = std::min(model()->rowCount(), rowsLookedAt);
    for (int column = 0; column + 1 < model()->columnCount(); ++column) {
        int width =
            metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
            2 * room;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model()->index(row, column);
            width = std::max(width, metrics.horizontalAdvance(index.data().toString()) + room);
            if (const QVariant rag = index.data(RagRole); rag.isValid())
                width = std::max(width, badgeWidth(static_cast<RagStatus>(rag.toInt())) + room);
        }
        setColumnWidth(column, std::min(width, most));
    }
}

void RowsTable::choose(const QVariant& key)
{
    if (model() == nullptr || model()->rowCount() == 0)
        return;
    const QModelIndexList found = key.isValid()
        ? model()->match(model()->index(0, 0), RowsModel::KeyRole, key, 1, Qt::MatchExactly)
        : QModelIndexList();
    setCurrentIndex(found.isEmpty() ? model()->index(0, 0) : found.front());
}

QVariant RowsTable::currentKey() const
{
    return currentIndex().data(RowsModel::KeyRole);
}

void RowsTable::open(const QModelIndex& index)
{
    if (const QVariant key = index.data(RowsModel::KeyRole); key.isValid())
        emit opened(key);
}

void RowsTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        open(currentIndex());
        event->accept();
        return;
    }
    IndicatorTable::keyPressEvent(event);
}

void RowsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    IndicatorTable::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit chosen(current.data(RowsModel::KeyRole));
}

void RowsTable::resizeEvent(QResizeEvent* event)
{
    IndicatorTable::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

} // namespace outturn::app
