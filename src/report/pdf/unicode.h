#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace outturn::report::pdf {

/// The code points of @p utf8; what is not UTF-8 is U+FFFD.
[[nodiscard]] std::u32string codePoints(std::string_view utf8);

/// @p utf8 as UTF-16, big end first, in hexadecimal digits.
[[nodiscard]] std::string utf16Hex(std::string_view utf8);
[[nodiscard]] std::string utf16Hex(std::u32string_view text);

/// Four hexadecimal digits.
[[nodiscard]] std::string hex16(unsigned value);

} // namespace outturn::report::pdf
