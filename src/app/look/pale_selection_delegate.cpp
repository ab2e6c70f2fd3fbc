#include <app/look/cell_delegate.h>
#include <app/look/pale_selection_delegate.h>

#include <QWidget>

namespace outturn::app {

void PaleSelectionDelegate::initStyleOption(
    QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette = CellDelegate::withSoftSelection(option->palette);
    if (option->icon.isNull())
        return;
    // A chosen icon would be tinted for a strong selection.
    const QPixmap picture = option->icon.pixmap(
        option->decorationSize, option->widget ? option->widget->devicePixelRatio() : 1.0);
    option->icon = QIcon(picture);
    option->icon.addPixmap(picture, QIcon::Selected);
}

} // namespace outturn::app
