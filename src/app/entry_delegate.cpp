#include <app/entry_delegate.h>
#include <app/entry_model.h>
#include <app/palette.h>
#include <app/roles.h>

#include <QLineEdit>
#include <QPainter>

namespace outturn::app {

namespace {

/// The corner mark of a refused cell, which does not lean on colour.
void paintRefusedMark(QPainter& painter, const QRect& cell, const QColor& colour)
{
    constexpr int size = 9;
    const QPolygon corner{
        {cell.topLeft(), cell.topLeft() + QPoint(size, 0), cell.topLeft() + QPoint(0, size)}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(corner);
}

} // namespace

void EntryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colours = coloursFor(option.palette);
    const bool isTyped = EntryModel::isTypedIn(index.column());
    const bool isRefused = index.data(RefusedRole).toBool();

    QStyleOptionViewItem cell = option;
    cell.backgroundBrush = isRefused ? colours.errorSurface
        : isTyped                    ? colours.surface
                                     : colours.page;
    cell.palette.setColor(QPalette::Highlight, colours.selection);
    cell.palette.setColor(QPalette::HighlightedText, colours.text);
    if (!isTyped && index.column() != EntryModel::NameColumn)
        cell.palette.setColor(QPalette::Text, colours.mutedText);
    if (isRefused) {
        cell.palette.setColor(QPalette::Text, colours.error);
        cell.palette.setColor(QPalette::HighlightedText, colours.error);
    }
    cell.state.setFlag(QStyle::State_HasFocus, false); // drawn below, so that it is seen
    QStyledItemDelegate::paint(painter, cell, index);

    painter->save();
    if (isRefused && isTyped)
        paintRefusedMark(*painter, option.rect, colours.error);
    if (index.data(GroupRole).toBool() && index.row() > 0) {
        painter->setPen(colours.control);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget* EntryDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    const QPersistentModelIndex cell(index);
    connect(editor, &QLineEdit::textEdited, this, [this, cell](const QString& text) {
        emit typed(cell, text);
    });
    return editor;
}

} // namespace outturn::app
