#include <app/look/pale_selection_delegate.h>
#include <app/look/palette.h>

#include <QWidget>

namespace outturn::app {

void PaleSelectionDelegate::initStyleOption(
    QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colours& colours = coloursFor(option->palette);
    option->palette.setColor(QPalette::Highlight, colours.selection);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    if (option->icon.isNull())
        return;
    // A chosen icon would be tinted for a strong selection.
    const QPixmap picture = option->icon.pixmap(
        option->decorationSize, option->widget ? option->widget->devicePixelRatio() : 1.0);
    option->icon = QIcon(picture);
    option->icon.addPixmap(picture, QIcon::Selected);
}

} // namespace outturn::app
