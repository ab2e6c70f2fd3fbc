#include <app/dashboard/priority_tree.h>
#include <app/look/cell_delegate.h>
#include <app/look/palette.h>
#include <app/look/roles.h>

#include <QHeaderView>
#include <QPainter>

namespace outturn::app {

PriorityTree::PriorityTree(QWidget* parent)
    : QTreeView(parent)
{
    setUniformRowHeights(false);
    setIndentation(10);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(40);
    header()->setHighlightSections(false);
}

void PriorityTree::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { openAll(); });
}

QSize PriorityTree::minimumSizeHint() const
{
    constexpr int leastLines = 9; // some rows of two or three lines, whatever the size of type
    const int least = header()->sizeHint().height() + leastLines * fontMetrics().lineSpacing();
    return QTreeView::minimumSizeHint().expandedTo({0, least});
}

void PriorityTree::openAll()
{
    expandAll();
}

void PriorityTree::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colours = coloursFor(palette());
    if (index.data(GroupRole).toBool())
        painter->fillRect(option.rect, colours.header);
    QStyleOptionViewItem row = option;
    row.palette = CellDelegate::withSoftSelection(option.palette);
    QTreeView::drawRow(painter, row, index);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace outturn::app
