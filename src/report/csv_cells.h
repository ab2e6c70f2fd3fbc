#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::report {

/// A text as a CSV cell (RFC 4180). One that a spreadsheet could take for a formula gets an
/// apostrophe before it; one with apostrophes of its own before such a character gets one more, so
/// that taking one off always gives back what was there.
[[nodiscard]] std::string csvText(std::string_view text);

/// The cells of a row, as they stand, with the line's end.
[[nodiscard]] std::string csvRow(const std::vector<std::string>& cells);

/// Figures in the order in which they were entered.
template <class Figure>
[[nodiscard]] std::vector<const Figure*> inOrderOfEntry(const std::vector<Figure>& figures)
{
    std::vector<const Figure*> inOrder;
    inOrder.reserve(figures.size());
    for (const Figure& figure : figures)
        inOrder.push_back(&figure);
    std::ranges::stable_sort(inOrder, {}, [](const Figure* figure) { return figure->sequence; });
    return inOrder;
}

} // namespace outturn::report
