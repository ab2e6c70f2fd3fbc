#pragma once

class QWidget;

namespace outturn::app {

class Settings;

/// The widths that the user gave to columns, of every named table and tree inside a widget. A table
/// with another number of columns is another table: its widths are kept apart.
void restoreColumnWidths(const QWidget& page, const Settings& settings);
void keepColumnWidths(const QWidget& page, Settings& settings);

} // namespace outturn::app
