#include <report/pdf/unicode.h>
#include <report/xml_text.h>

namespace outturn::report::pdf {

std::u32string codePoints(std::string_view utf8)
{
    // legalText() leaves well-formed UTF-8 behind.
    const auto text = legalText(utf8);
    std::u32string points;
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte < 0x80U)
            points += static_cast<char32_t>(byte);
        else if (byte < 0xC0U)
            points.back() = (points.back() << 6U) | (byte & 0x3FU);
        else
            points += static_cast<char32_t>(
                byte < 0xE0U       ? byte & 0x1FU
                    : byte < 0xF0U ? byte & 0x0FU
                                   : byte & 0x07U);
    }
    return points;
}

std::string utf16Hex(std::string_view utf8)
{
    return utf16Hex(codePoints(utf8));
}

std::string utf16Hex(std::u32string_view text)
{
    std::string hex;
    for (const char32_t point : text) {
        if (point < 0x10000U) {
            hex += hex16(point);
            continue;
        }
        const auto rest = static_cast<unsigned>(point) - 0x10000U;
        hex += hex16(0xD800U + (rest >> 10U)) + hex16(0xDC00U + (rest & 0x3FFU));
    }
    return hex;
}

std::string hex16(unsigned value)
{
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4)
        text += "0123456789ABCDEF"[(value >> static_cast<unsigned>(shift)) & 15U];
    return text;
}

} // namespace outturn::report::pdf
