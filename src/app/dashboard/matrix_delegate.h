#pragma once

#include <app/look/cell_delegate.h>

namespace outturn::app {

struct MatrixCell;

/// How a matrix says what a rating is.
enum class MatrixWords
{
    WhereThereIsRoom, ///< words in the columns that have room for them, letters in the others
    Letters,          ///< in every column the same
};

/// Paints the matrix: a rated year as a block in its colour with shape, word and figure, hatched
/// where it is a forecast; a year without a rating plain; a priority's year as counts.
class MatrixDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit MatrixDelegate(MatrixWords words, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    /// The height of the row; of a year's cell also the width that it takes with its word.
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The width that a cell takes with a letter in place of its word.
    [[nodiscard]] static int narrowWidth(const QFont& font, const MatrixCell& cell);

private:
    MatrixWords m_words;
};

} // namespace outturn::app
