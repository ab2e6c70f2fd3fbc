#pragma once

#include <app/look/cell_delegate.h>

namespace outturn::app {

struct MatrixCell;

/// Paints the matrix: a rated year as a block in its colour with shape, word and figure, hatched
/// where it is a forecast; a year without a rating plain; a priority's year as counts. Where a
/// column is too narrow for words, their letters stand in.
class MatrixDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    /// The height of the row; of a year's cell also the width that it takes with its word.
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The width that a cell takes with a letter in place of its word.
    [[nodiscard]] static int narrowWidth(const QFont& font, const MatrixCell& cell);
};

} // namespace outturn::app
