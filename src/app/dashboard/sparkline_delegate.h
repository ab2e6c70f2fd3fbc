#pragma once

#include <app/look/cell_delegate.h>

namespace outturn::app {

/// Paints the Sparkline in TrajectoryRole: outturns solid with dots, targets thin and dashed, a gap
/// where the measure changed.
class SparklineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
};

} // namespace outturn::app
