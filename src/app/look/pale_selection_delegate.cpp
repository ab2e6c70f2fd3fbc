#include <app/look/pale_selection_delegate.h>
#include <app/look/palette.h>

namespace outturn::app {

void PaleSelectionDelegate::initStyleOption(
    QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colours& colours = coloursFor(option->palette);
    option->palette.setColor(QPalette::Highlight, colours.selection);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
}

} // namespace outturn::app
