#pragma once

#include <app/look/cell_delegate.h>

namespace outturn::app {

/// Paints the status in RagRole as a badge: shape, word and colour.
class RagDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace outturn::app
