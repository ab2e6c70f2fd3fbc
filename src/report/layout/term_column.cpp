#include <report/chart/print_measure.h>
#include <report/layout/term_column.h>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace outturn::report::layout {

TermColumn termColumn(const Particulars& particulars, double size, double width)
{
    constexpr double usual = 113.4;
    constexpr double boldToRegular = 1.1;
    constexpr double gap = 8;
    constexpr double widest = 0.45; ///< of the line
    const chart::PrintMeasure measure(size);
    TermColumn column{.width = usual};
    for (const auto& [term, text] : particulars.rows)
        column.width = std::max(column.width, boldToRegular * measure.width(term + ":") + gap);
    column.width = std::min(column.width, widest * width);
    column.room = width - column.width;
    return column;
}

double sizeWithin(const std::string& text, double size, double room)
{
    constexpr double smallest = 0.75;
    const chart::PrintMeasure measure(size);
    double widest = 0;
    std::istringstream words(text);
    for (std::string word; words >> word;)
        widest = std::max(widest, measure.width(word));
    if (widest <= room || widest * smallest > room)
        return size;
    return std::floor(2 * size * room / widest) / 2; // of half points, as Word has them
}

} // namespace outturn::report::layout
