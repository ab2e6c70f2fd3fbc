#pragma once

#include <string>
#include <utility>
#include <vector>

/// The workbook @p bytes with cells of its @p sheet, counted from 1, filled in as
/// a spreadsheet would: numbers as numbers, other text as text.
[[nodiscard]] std::string filledIn(
    const std::string& bytes,
    const std::vector<std::pair<std::string, std::string>>& cells,
    int sheet = 1);
