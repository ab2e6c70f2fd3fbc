#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace outturn::planfile {

/// The offset of the first byte that does not belong to well-formed UTF-8 (RFC 3629: no overlong
/// forms, no surrogates, nothing above U+10FFFF); nothing when all of @p text is well formed.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text) noexcept;

/// @p text in double quotation marks for a message: at most 60 bytes of it, cut between characters,
/// control characters shown as a full stop. @p text must be well-formed UTF-8.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace outturn::planfile
