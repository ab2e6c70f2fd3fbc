#pragma once

#include <string>
#include <utility>
#include <vector>

namespace outturn::imports::test {

/// The parts of a package, by name.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// Zips @p parts in their order.
[[nodiscard]] std::string zipped(const Parts& parts);

/// The parts of a workbook with one sheet called "Figures" whose rows are @p sheetData. "S0" and
/// "S1" are its shared strings, style 1 is a percentage, style 2 a day.
[[nodiscard]] Parts workbookParts(const std::string& sheetData);

/// The same, zipped.
[[nodiscard]] std::string workbook(const std::string& sheetData);

} // namespace outturn::imports::test
