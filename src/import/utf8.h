#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace outturn::imports {

/// One character of UTF-8 text.
struct Utf8Character
{
    char32_t codePoint = 0;
    std::size_t bytes = 1; ///< how many bytes it takes, 1 to 4
};

/// The character that starts at byte @p at of @p text; nothing when the bytes there are not UTF-8
/// (RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF) or @p at is past the end.
[[nodiscard]] std::optional<Utf8Character> utf8At(std::string_view text, std::size_t at) noexcept;

} // namespace outturn::imports
