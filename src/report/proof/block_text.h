#pragma once

#include <report/document.h>

#include <string>
#include <vector>

namespace outturn::report {

/// Every text of a block as it stands, one after another: paragraphs, items, cells.
[[nodiscard]] std::vector<std::string> textsOf(const Block& block);

} // namespace outturn::report
