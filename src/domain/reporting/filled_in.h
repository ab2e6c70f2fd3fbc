#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace outturn {

/// What a template's texts may name in curly brackets.
inline constexpr std::array<std::string_view, 13> templateNames{
    "council",
    "division",
    "directorate",
    "plan",
    "plan-year",
    "year",
    "first-year",
    "last-year",
    "review",
    "date",
    "threshold",
    "indicator",
    "officer"};

/// @p text with every {name} replaced by its value in @p values; one with a capital, {Review}, has
/// its value with a capital. A name without a value stays as it stands.
[[nodiscard]] std::string
filledIn(std::string_view text, const std::map<std::string, std::string, std::less<>>& values);

/// The first {name} of @p text that is none of templateNames, as it stands; nothing when all are.
[[nodiscard]] std::optional<std::string> unknownName(std::string_view text);

} // namespace outturn
