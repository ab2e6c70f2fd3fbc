#pragma once

#include <QStyledItemDelegate>

namespace outturn::app {

/// Leaves the selected row readable as it is: its own colours on a pale ground, as in the tables of
/// figures, where marks and badges have to be told apart.
class PaleSelectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace outturn::app
