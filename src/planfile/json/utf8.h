#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace outturn::planfile {

/// The offset of the first byte that does not belong to well-formed UTF-8 (RFC 3629: no overlong
/// forms, no surrogates, nothing above U+10FFFF); nothing when all of @p text is well formed.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text) noexcept;

/// Whether @p text has a control character in it (U+0000 to U+001F, U+007F to U+009F) that is
/// neither a line feed nor a tab. @p text must be well-formed UTF-8.
[[nodiscard]] bool hasControlCharacters(std::string_view text) noexcept;

/// @p text for a message on a terminal: one line of at most @p mostBytes bytes, cut between
/// characters, with a full stop for every control character. @p text must be well-formed UTF-8.
[[nodiscard]] std::string printable(std::string_view text, std::size_t mostBytes);

/// The beginning of @p text, made printable, in double quotation marks.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace outturn::planfile
