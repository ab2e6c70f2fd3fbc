#pragma once

#include <QString>

#include <vector>

namespace outturn::app {

/// A block of cells as spreadsheets put it on the clipboard: rows of text.
using TextTable = std::vector<std::vector<QString>>;

/// Reads tab-separated text as Excel and LibreOffice copy it: cells that hold a tab, a line break
/// or a quotation mark are quoted, the last line may or may not end. The mark that writeTable()
/// puts before text that looks like a formula is taken off.
[[nodiscard]] TextTable readTable(const QString& text);

/// Writes tab-separated text that readTable() reads back and that spreadsheets take. Text that a
/// spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
[[nodiscard]] QString writeTable(const TextTable& table);

} // namespace outturn::app
