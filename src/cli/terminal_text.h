#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::cli {

/// @p text as one line that is safe on a terminal: control characters, characters that turn the
/// reading direction and line separators are written as \u{1B}, bytes that are not UTF-8 as \x{FF}.
/// A school's name must not be able to send escape sequences or to reorder a message.
[[nodiscard]] std::string terminalText(std::string_view text);

/// How many columns @p text takes: characters, combining marks not counted.
[[nodiscard]] std::size_t displayWidth(std::string_view text);

/// @p text cut to at most @p width columns, the last of them an ellipsis where something was cut.
[[nodiscard]] std::string truncated(std::string_view text, std::size_t width);

enum class Side
{
    Left,
    Right,
};

/// @p text with spaces up to @p width columns, set to that side.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width, Side side);

/// @p text broken at spaces into lines of at most @p width columns; a longer word stands alone.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

} // namespace outturn::cli
