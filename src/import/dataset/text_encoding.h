#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outturn::imports {

/// How the bytes of a published file stand for letters.
enum class TextEncoding
{
    Ascii, ///< of that only letters, line ends and tabs: nothing that hides or turns the text
    Utf8,
    Windows1252,
};

/// A file's text without its byte order mark, and how to read it.
struct EncodedText
{
    std::string_view bytes;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Tells the encoding of a whole file: ASCII when it has nothing else, UTF-8 when every byte fits
/// that, else Windows-1252, as spreadsheets write it. Throws Error{Input} with the line for what is
/// not text: a NUL byte, a byte that is neither; and for UTF-16, workbooks and other packed files
/// by their first bytes.
[[nodiscard]] EncodedText readEncoding(std::string_view file, const std::string& fileName);

/// Whether @p field is the same in each of the encodings.
[[nodiscard]] bool isAscii(std::string_view field) noexcept;

/// @p field as UTF-8.
[[nodiscard]] std::string toUtf8(std::string_view field, TextEncoding encoding);

/// A character of @p text (UTF-8) that hides or turns what is read: a control character or one
/// that changes the direction of writing, as "U+202E". Line ends and tabs are none.
[[nodiscard]] std::optional<std::string> hiddenCharacter(std::string_view text);

} // namespace outturn::imports
