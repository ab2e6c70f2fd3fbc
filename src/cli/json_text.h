#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace outturn::cli {

/// @p json as the commands print it: indented, keys in order, everything beyond ASCII escaped so
/// that no text can act on a terminal, a new line at the end.
[[nodiscard]] std::string jsonText(const nlohmann::ordered_json& json);

} // namespace outturn::cli
