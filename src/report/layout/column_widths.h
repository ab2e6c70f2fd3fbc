#pragma once

#include <report/document.h>

#include <vector>

namespace outturn::report::layout {

/// What a writer sets a table's text in, in points.
struct TableType
{
    double size = 9;    ///< of the text
    double padding = 6; ///< of a cell, left and right together
    double setOff = 4;  ///< more, before text that follows right-aligned figures
};

/// Whether a column begins a little further from the one before it: text beside figures.
[[nodiscard]] bool isSetOff(const std::vector<Column>& columns, std::size_t place);

/// The widths of the columns of @p table, @p width points together. No column is narrower than its
/// longest word, where the page allows; none is wider than its longest line while another has text
/// to break. In between they share the width as the table says, and give one another room where
/// that makes the table shorter.
[[nodiscard]] std::vector<double>
columnWidths(const Table& table, double width, const TableType& type);

/// How high @p table is with columns of @p widths, headings included; near enough to say whether a
/// page holds it.
[[nodiscard]] double
tableHeight(const Table& table, const std::vector<double>& widths, const TableType& type);

} // namespace outturn::report::layout
