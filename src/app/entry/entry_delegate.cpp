#include <app/entry/entry_delegate.h>
#include <app/look/palette.h>
#include <app/look/rag_painter.h>
#include <app/look/roles.h>

#include <QKeyEvent>
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

void EntryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A row of one line shows as much of a name as there is room for, not just whole words.
    option->features.setFlag(
        QStyleOptionViewItem::WrapText,
        option->rect.height() >= 2 * option->fontMetrics.lineSpacing());
    const Colours& colours = coloursFor(option->palette);
    const bool isTyped = index.data(TypedRole).toBool();
    const bool isRefused = index.data(RefusedRole).toBool();
    const QColor ink = isRefused                   ? colours.error
        : isTyped || index.data(NameRole).toBool() ? colours.text
                                                   : colours.mutedText;
    option->backgroundBrush = isRefused ? colours.errorSurface
        : isTyped                       ? colours.surface
                                        : colours.page;
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
    option->palette.setColor(QPalette::Highlight, colours.selection);
    if (index.data(RagRole).isValid())
        option->text.clear(); // the badge has the word
}

void EntryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_HasFocus, false); // drawn below, so that it is seen
    QStyledItemDelegate::paint(painter, cell, index);

    const Colours& colours = coloursFor(option.palette);
    painter->save();
    if (const QVariant status = index.data(RagRole); status.isValid())
        paintRagBadge(
            *painter,
            QRectF(option.rect).adjusted(spacing::small, 0, -spacing::small, 0),
            ragLook(static_cast<RagStatus>(status.toInt()), option.palette),
            scaledFont(option.font, type::small, true));
    if (index.data(RefusedRole).toBool() && index.data(TypedRole).toBool())
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

bool EntryDelegate::eventFilter(QObject* watched, QEvent* event)
{
    const auto* editor = qobject_cast<QLineEdit*>(watched);
    if (editor == nullptr || event->type() != QEvent::ShortcutOverride)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlans = (key->matches(QKeySequence::Undo) && !editor->isUndoAvailable()) ||
        (key->matches(QKeySequence::Redo) && !editor->isRedoAvailable());
    if (!isPlans)
        return QStyledItemDelegate::eventFilter(watched, event);
    event->ignore();
    return true;
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
