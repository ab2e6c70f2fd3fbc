#pragma once

class QProgressBar;

namespace outturn::app {

/// Whether the desktop asks that nothing moves that need not: GNOME and those that answer through
/// the desktop portal, KDE, and what GTK is set to elsewhere. False where it does not say.
[[nodiscard]] bool doesDesktopReduceMotion();

/// Has @p bar say that something is at work whose length is not known: it moves to and fro, or,
/// where motion is reduced, stays empty.
void showBusy(QProgressBar& bar);

} // namespace outturn::app
