#pragma once

#include <string>

namespace outturn::testing {

/// Compares @p text with tests/golden/@p name. With OUTTURN_UPDATE_GOLDEN set the file is written
/// first; a changed golden file is committed together with the reason.
void checkGolden(const std::string& name, const std::string& text);

} // namespace outturn::testing
