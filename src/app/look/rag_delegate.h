#pragma once

#include <app/dashboard/dashboard_cell_delegate.h>

namespace outturn::app {

/// Paints the status in RagRole as a badge: shape, word and colour.
class RagDelegate : public DashboardCellDelegate
{
    Q_OBJECT

public:
    using DashboardCellDelegate::DashboardCellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace outturn::app
