#pragma once

class QPagedPaintDevice;
class QWidget;

namespace outturn::app {

class OpenPlan;

/// Prints @p page, which shows @p plan, on @p paper, with the plan's name, the day and the number
/// of the sheet along the edges. Returns how many sheets it takes.
int printPage(QWidget& page, const OpenPlan& plan, QPagedPaintDevice& paper);

/// Asks for a printer over @p window, and prints the page.
void askAndPrint(QWidget& page, const OpenPlan& plan, QWidget& window);

/// Shows over @p window how the page would be printed.
void previewPrint(QWidget& page, const OpenPlan& plan, QWidget& window);

} // namespace outturn::app
