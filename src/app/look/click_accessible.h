#pragma once

namespace outturn::app {

/// Has every NavigationButton and DashboardTile offered to a screen reader as a button to press.
/// Qt offers what can be checked as something to toggle, and toggling is no click: the page or the
/// filter would stay as it is. Doing it again changes nothing.
void offerClicksAsPresses();

} // namespace outturn::app
