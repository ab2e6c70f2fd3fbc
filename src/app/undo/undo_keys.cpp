#include <app/undo/undo_keys.h>

#include <QKeyEvent>

namespace outturn::app {

bool asksForUndo(const QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

} // namespace outturn::app
