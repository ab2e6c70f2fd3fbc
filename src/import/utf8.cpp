#include <import/utf8.h>

namespace outturn::imports {

namespace {

/// How many bytes a character takes by its first byte; 0 for a byte that starts none.
constexpr std::size_t lengthByFirst(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    if (first >= 0xF0 && first <= 0xF4)
        return 4;
    return 0;
}

/// The least code point that needs that many bytes: anything lower is an overlong form.
constexpr char32_t leastFor(std::size_t bytes)
{
    switch (bytes) {
    case 2:
        return 0x80;
    case 3:
        return 0x800;
    case 4:
        return 0x10000;
    default:
        return 0;
    }
}

} // namespace

std::optional<Utf8Character> utf8At(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size())
        return std::nullopt;
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t bytes = lengthByFirst(first);
    if (bytes == 0 || text.size() - at < bytes)
        return std::nullopt;
    if (bytes == 1)
        return Utf8Character{first, 1};

    char32_t codePoint = first & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if ((byte & 0xC0U) != 0x80U)
            return std::nullopt;
        codePoint = (codePoint << 6U) | (byte & 0x3FU);
    }
    const bool isSurrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (codePoint < leastFor(bytes) || isSurrogate || codePoint > 0x10FFFF)
        return std::nullopt;
    return Utf8Character{codePoint, bytes};
}

} // namespace outturn::imports
