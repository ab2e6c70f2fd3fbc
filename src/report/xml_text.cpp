#include <report/xml_text.h>

#include <cstdint>
#include <optional>

namespace outturn::report {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

struct Lead
{
    std::size_t length;
    std::uint32_t bits;
    std::uint32_t least; ///< anything smaller is an overlong form
};

std::optional<Lead> leadOf(unsigned char byte)
{
    if (byte < 0x80U)
        return Lead{1, byte, 0};
    if ((byte & 0xE0U) == 0xC0U)
        return Lead{2, byte & 0x1FU, 0x80};
    if ((byte & 0xF0U) == 0xE0U)
        return Lead{3, byte & 0x0FU, 0x800};
    if ((byte & 0xF8U) == 0xF0U)
        return Lead{4, byte & 0x07U, 0x10000};
    return std::nullopt;
}

/// Reads one code point and moves @p at past it; nothing for a malformed one, past which it moves
/// by one byte.
std::optional<std::uint32_t> nextCodePoint(std::string_view text, std::size_t& at)
{
    const auto lead = leadOf(static_cast<unsigned char>(text[at]));
    const auto start = at++;
    if (!lead || start + lead->length > text.size())
        return std::nullopt;
    auto point = lead->bits;
    for (auto i = start + 1; i < start + lead->length; ++i) {
        if (!isContinuation(text[i]))
            return std::nullopt;
        point = (point << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    if (point < lead->least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        return std::nullopt;
    at = start + lead->length;
    return point;
}

bool isDropped(std::uint32_t point)
{
    const bool isControl = (point < 0x20 && point != '\n') || (point >= 0x7F && point < 0xA0);
    const bool isNonCharacter =
        (point & 0xFFFEU) == 0xFFFEU || (point >= 0xFDD0 && point <= 0xFDEF);
    return isControl || isNonCharacter;
}

} // namespace

std::string legalText(std::string_view text)
{
    std::string legal;
    legal.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto start = at;
        const auto point = nextCodePoint(text, at);
        if (!point)
            legal += replacement;
        else if (*point == '\t')
            legal += ' ';
        else if (!isDropped(*point))
            legal += text.substr(start, at - start);
    }
    return legal;
}

pugi::xml_node
append(pugi::xml_node parent, const char* name, std::initializer_list<Attribute> attributes)
{
    auto node = parent.append_child(name);
    for (const auto& [key, value] : attributes)
        node.append_attribute(key).set_value(std::string(value).c_str());
    return node;
}

} // namespace outturn::report
