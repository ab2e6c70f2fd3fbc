#pragma once

#include <report/document.h>

#include <vector>

namespace outturn::report {

/// @p blocks with the numbers that writers give them put into their texts: "3. Priorities", "3.2",
/// "Table 4: ...". For whoever shows a document without a writer's own numbering.
[[nodiscard]] std::vector<Block> withNumbers(std::vector<Block> blocks);

} // namespace outturn::report
