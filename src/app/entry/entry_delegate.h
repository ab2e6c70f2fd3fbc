#pragma once

#include <QStyledItemDelegate>

namespace outturn::app {

/// Paints the cells of the entry grid, so that what can be typed in looks like a field, what was
/// refused is marked by colour and shape, and a line parts the priorities.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QWidget* createEditor(
        QWidget* parent,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

    /// A cell's editor keeps undo and redo to itself only while it has typing of its own to undo;
    /// otherwise they are the plan's, as they are outside an editor.
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

signals:
    /// On each keystroke in a cell's editor.
    void typed(const QModelIndex& index, const QString& text) const;
};

} // namespace outturn::app
