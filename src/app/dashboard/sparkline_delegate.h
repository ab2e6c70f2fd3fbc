#pragma once

#include <app/dashboard/dashboard_cell_delegate.h>

namespace outturn::app {

/// Paints the Sparkline in TrajectoryRole: outturns solid with dots, targets thin and dashed, a gap
/// where the measure changed.
class SparklineDelegate : public DashboardCellDelegate
{
    Q_OBJECT

public:
    using DashboardCellDelegate::DashboardCellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
};

} // namespace outturn::app
