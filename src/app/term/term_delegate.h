#pragma once

#include <app/entry/entry_delegate.h>

namespace outturn::app {

/// Paints the rows of "My term" as an entry grid's, and offers choices where a cell has some.
class TermDelegate : public EntryDelegate
{
    Q_OBJECT

public:
    using EntryDelegate::EntryDelegate;

    QWidget* createEditor(
        QWidget* parent,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace outturn::app
