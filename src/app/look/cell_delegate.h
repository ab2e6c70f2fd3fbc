#pragma once

#include <QStyledItemDelegate>

namespace outturn::app {

/// Paints a plain cell so that its text stands exactly below its column's heading, on several lines
/// where the view wraps. Figures that are secondary are muted, forecasts italic, text taken back is
/// struck out. The other delegates build on it.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Between the edge of a cell and its text; the style sheet gives headings the same.
    static constexpr int margin = 6;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// @p palette with the soft selection on which badges and lines keep their contrast.
    [[nodiscard]] static QPalette withSoftSelection(QPalette palette);

protected:
    /// The cell without its text: selection, focus, background.
    void paintBackground(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace outturn::app
