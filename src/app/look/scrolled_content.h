#pragma once

class QDialog;

namespace outturn::app {

/// Lets what is in @p dialog above its last @p kept rows, the buttons, scroll where the screen has
/// no room for all of it. Where it has, the dialog looks and opens as it did: as high as what is in
/// it, at the width that it was given or wants, and it grows with it. It never opens larger than
/// the screen. To be called when the dialog has its rows, which stand in one box layout.
void letScroll(QDialog& dialog, int kept = 1);

} // namespace outturn::app
