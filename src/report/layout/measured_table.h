#pragma once

#include <report/document.h>
#include <report/layout/column_widths.h>

#include <vector>

namespace outturn::report::layout {

/// The words of a table as the room that they take in print.
class MeasuredTable
{
public:
    MeasuredTable(const Table& table, const TableType& type);

    [[nodiscard]] std::size_t columns() const { return m_headings.size(); }

    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }

    /// Of the headings and cells of a column, in points.
    [[nodiscard]] double longestWord(std::size_t column) const;
    /// The same; a heading may take two lines.
    [[nodiscard]] double longestLine(std::size_t column) const;

    /// How many lines a cell takes in a column with @p room for text.
    [[nodiscard]] int linesOfHeading(std::size_t column, double room) const;
    [[nodiscard]] int linesOfCell(std::size_t row, std::size_t column, double room) const;

private:
    /// A line that the text itself ends, as the widths of its words.
    using Words = std::vector<double>;
    using Lines = std::vector<Words>;

    [[nodiscard]] Lines measured(const Cell& cell) const;
    [[nodiscard]] Lines measured(const std::string& text, double factor) const;
    [[nodiscard]] double lengthOf(const Words& words) const;
    [[nodiscard]] int linesIn(const Lines& lines, double room) const;

    double m_size;
    std::vector<Lines> m_headings;
    std::vector<std::vector<Lines>> m_rows; ///< each with a cell for every column
};

} // namespace outturn::report::layout
