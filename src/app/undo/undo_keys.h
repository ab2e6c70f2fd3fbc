#pragma once

class QEvent;

namespace outturn::app {

/// True for a key that a field is asked about and that would undo or redo. A field that holds
/// nothing unsaved ignores it, so that the plan's undo gets it: its own would only bring back
/// letters.
[[nodiscard]] bool asksForUndo(const QEvent& event);

} // namespace outturn::app
