#include <app/dashboard/dashboard_cell_delegate.h>
#include <app/look/palette.h>
#include <app/look/roles.h>

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace outturn::app {

void DashboardCellDelegate::paint(
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
    painter->drawText(
        place,
        static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
        QFontMetrics(cell.font).elidedText(cell.text, Qt::ElideRight, place.width()));
    painter->restore();
}

QPalette DashboardCellDelegate::withSoftSelection(QPalette palette)
{
    const Colours& colours = coloursFor(palette);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    return palette;
}

void DashboardCellDelegate::paintBackground(
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
