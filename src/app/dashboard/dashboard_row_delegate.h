#pragma once

#include <app/look/cell_delegate.h>

namespace outturn::app {

/// Paints what is text on the dashboard: a priority's row with its counts, an indicator's name with
/// the line below it, and plain cells. Names wrap, so that none is cut off.
class DashboardRowDelegate : public CellDelegate
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
