#include <app/look/cell_delegate.h>
#include <app/look/palette.h>
#include <app/look/roles.h>

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace outturn::app {

namespace {

bool wraps(const QStyleOptionViewItem& option)
{
    return option.features.testFlag(QStyleOptionViewItem::WrapText);
}

} // namespace

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintBackground(*painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Colours& colours = coloursFor(option.palette);
    const QRect place = option.rect.adjusted(margin, 0, -margin, 0);
    cell.font.setItalic(index.data(ForecastRole).toBool());
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(index.data(MutedRole).toBool() ? colours.mutedText : colours.text);
    const auto alignment = static_cast<int>(cell.displayAlignment);
    if (wraps(cell))
        painter->drawText(place, alignment | Qt::TextWordWrap, cell.text);
    else
        painter->drawText(
            place,
            alignment | Qt::TextSingleLine,
            QFontMetrics(cell.font).elidedText(cell.text, Qt::ElideRight, place.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!wraps(option))
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    constexpr int endless = 1 << 20;
    // A view that asks for the width of a column says nothing of the cell's.
    const int width = option.rect.width() > 2 * margin ? option.rect.width() - 2 * margin : endless;
    const QSize text = QFontMetrics(cell.font)
                           .boundingRect(QRect(0, 0, width, endless), Qt::TextWordWrap, cell.text)
                           .size();
    return {text.width() + 2 * margin, text.height() + spacing::medium};
}

QPalette CellDelegate::withSoftSelection(QPalette palette)
{
    const Colours& colours = coloursFor(palette);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    return palette;
}

void CellDelegate::paintBackground(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    background.palette = withSoftSelection(option.palette);
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, &painter, option.widget);
}

} // namespace outturn::app
