#pragma once

#include <app/dashboard/dashboard_cell_delegate.h>

namespace outturn::app {

/// Paints what is text on the dashboard: a priority's row with its counts, an indicator's name with
/// the line below it, and plain cells. Names wrap, so that none is cut off.
class DashboardRowDelegate : public DashboardCellDelegate
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
