#pragma once

#include <QDockWidget>

class QUndoGroup;

namespace outturn::app {

/// The changes of this sitting, one under the other; choosing one undoes or redoes all in between.
/// Hidden until it is asked for.
class ChangeHistory : public QDockWidget
{
    Q_OBJECT

public:
    explicit ChangeHistory(QUndoGroup& undoGroup, QWidget* parent = nullptr);
};

} // namespace outturn::app
