#include <domain/error.h>
#include <import/dataset/text_encoding.h>
#include <import/utf8.h>

#include <algorithm>
#include <array>

namespace outturn::imports {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

/// What Windows-1252 has at 0x80 to 0x9F; 0 where it has nothing. Everywhere else it is Latin-1.
constexpr std::array<char32_t, 32> between80And9F{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr unsigned char firstUpper = 0x80;
constexpr unsigned char firstLatin = 0xA0;

/// 0 for a byte that stands for nothing.
char32_t inWindows1252(unsigned char byte)
{
    if (byte >= firstUpper && byte < firstLatin)
        return between80And9F.at(byte - firstUpper);
    return byte;
}

void append(std::string& text, char32_t codePoint)
{
    constexpr char32_t oneByte = 0x80;
    constexpr char32_t twoBytes = 0x800;
    constexpr char32_t low = 0x3F;
    constexpr unsigned bits = 6;
    if (codePoint < oneByte) {
        text += static_cast<char>(codePoint);
        return;
    }
    if (codePoint < twoBytes) {
        text += static_cast<char>(0xC0U | (codePoint >> bits));
    } else {
        text += static_cast<char>(0xE0U | (codePoint >> (2 * bits)));
        text += static_cast<char>(0x80U | ((codePoint >> bits) & low));
    }
    text += static_cast<char>(0x80U | (codePoint & low));
}

[[noreturn]] void
refuse(std::string_view file, std::size_t at, const std::string& name, const std::string& message)
{
    const auto line = 1 + std::ranges::count(file.substr(0, at), '\n');
    throw Error(ErrorKind::Input, message, name + ", line " + std::to_string(line));
}

/// 1 for what is neither a letter of ASCII nor a line end or tab. A number, and no way out before
/// the end: a processor does sixteen of these at a time.
unsigned char isOther(unsigned char byte)
{
    constexpr unsigned char letters = 0x7E - ' ';
    const bool isLetter = static_cast<unsigned char>(byte - ' ') <= letters;
    return static_cast<unsigned char>(
        !(isLetter | (byte == '\n') | (byte == '\r') | (byte == '\t')));
}

/// Where the first byte lies that is not ASCII or controls something, at or after @p at.
std::size_t firstOther(std::string_view text, std::size_t at)
{
    constexpr std::size_t block = 64;
    for (; at + block <= text.size(); at += block) {
        unsigned char others = 0;
        for (std::size_t i = at; i < at + block; ++i)
            others |= isOther(static_cast<unsigned char>(text[i]));
        if (others != 0)
            break;
    }
    while (at < text.size() && isOther(static_cast<unsigned char>(text[at])) == 0)
        ++at;
    return at;
}

bool isUtf8Throughout(std::string_view text, std::size_t at)
{
    for (at = firstOther(text, at); at < text.size(); at = firstOther(text, at)) {
        const auto character = utf8At(text, at);
        if (!character)
            return false;
        at += character->bytes;
    }
    return true;
}

void requireWindows1252(std::string_view text, const std::string& fileName)
{
    for (std::size_t at = firstOther(text, 0); at < text.size(); at = firstOther(text, at + 1))
        if (inWindows1252(static_cast<unsigned char>(text[at])) == 0)
            refuse(
                text,
                at,
                fileName,
                "the file is neither UTF-8 nor Windows-1252 text; save it as CSV UTF-8");
}

void requireTextFile(std::string_view file, const std::string& fileName)
{
    if (file.starts_with("\xFF\xFE") || file.starts_with("\xFE\xFF"))
        throw Error(ErrorKind::Input, "the file is UTF-16 text; save it as CSV UTF-8", fileName);
    if (file.starts_with("PK\x03\x04") || file.starts_with("\xD0\xCF\x11\xE0"))
        throw Error(
            ErrorKind::Input,
            "the file is a workbook or a packed folder; save the table as CSV UTF-8",
            fileName);
    if (const std::size_t nul = file.find('\0'); nul != std::string_view::npos)
        refuse(file, nul, fileName, "the file holds a NUL byte; it is not a text file");
}

bool isHidden(char32_t codePoint)
{
    const bool isControl =
        (codePoint < 0x20 && codePoint != '\t' && codePoint != '\n' && codePoint != '\r') ||
        (codePoint >= 0x7F && codePoint < firstLatin);
    const bool turnsDirection = (codePoint >= 0x202A && codePoint <= 0x202E) ||
        (codePoint >= 0x2066 && codePoint <= 0x2069);
    return isControl || turnsDirection;
}

std::string nameOf(char32_t codePoint)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string name = "U+";
    for (int shift = 12; shift >= 0; shift -= 4)
        name += digits[(codePoint >> static_cast<unsigned>(shift)) & 0xFU];
    return name;
}

} // namespace

EncodedText readEncoding(std::string_view file, const std::string& fileName)
{
    const std::size_t mark = file.starts_with(utf8Mark) ? utf8Mark.size() : 0;
    const std::string_view text = file.substr(mark);
    const std::size_t other = firstOther(text, 0);
    if (other == text.size())
        return {text, TextEncoding::Ascii};
    requireTextFile(file, fileName);
    if (isUtf8Throughout(text, other))
        return {text, TextEncoding::Utf8};
    requireWindows1252(text, fileName);
    return {text, TextEncoding::Windows1252};
}

bool isAscii(std::string_view field) noexcept
{
    return std::ranges::all_of(
        field, [](char byte) { return static_cast<unsigned char>(byte) < firstUpper; });
}

std::string toUtf8(std::string_view field, TextEncoding encoding)
{
    if (encoding != TextEncoding::Windows1252)
        return std::string(field);
    std::string text;
    text.reserve(field.size());
    for (const char byte : field)
        append(text, inWindows1252(static_cast<unsigned char>(byte)));
    return text;
}

std::optional<std::string> hiddenCharacter(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto character = utf8At(text, at);
        if (!character)
            return "a byte that is no letter";
        if (isHidden(character->codePoint))
            return nameOf(character->codePoint);
        at += character->bytes;
    }
    return std::nullopt;
}

} // namespace outturn::imports
