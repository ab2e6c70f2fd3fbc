#pragma once

#include <domain/decimal.h>

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace outturn::cli {

/// @p json as the commands print it: indented, keys in order, everything beyond ASCII escaped so
/// that no text can act on a terminal, a new line at the end.
[[nodiscard]] std::string jsonText(const nlohmann::ordered_json& json);

/// @p value as text with @p decimals places, so that no reader takes it for a binary float; null
/// where there is none.
[[nodiscard]] nlohmann::ordered_json figureJson(const std::optional<Decimal>& value, int decimals);

} // namespace outturn::cli
