#pragma once

#include <domain/proof/proof_finding.h>

#include <string_view>
#include <vector>

namespace outturn {

/// Placeholders and alternatives left open in @p text, in its order.
[[nodiscard]] std::vector<TextFinding> openWordings(std::string_view text);

} // namespace outturn
