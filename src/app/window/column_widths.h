#pragma once

class QWidget;

namespace outturn::app {

class Settings;

/// The widths that the user gave to columns, of every named table and tree inside a page: of those
/// that can be dragged, and nothing else about them. A table of the same name on another page, or
/// with another number of columns, is another table: its widths are kept apart.
void restoreColumnWidths(const QWidget& page, const Settings& settings);
void keepColumnWidths(const QWidget& page, Settings& settings);

} // namespace outturn::app
