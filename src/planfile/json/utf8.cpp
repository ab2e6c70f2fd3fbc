#include <planfile/json/utf8.h>

namespace outturn::planfile {

namespace {

constexpr std::size_t longestQuotation = 60;

[[nodiscard]] unsigned byteAt(std::string_view text, std::size_t index) noexcept
{
    return static_cast<unsigned char>(text[index]);
}

[[nodiscard]] bool isContinuation(unsigned byte) noexcept
{
    return (byte & 0xC0U) == 0x80U;
}

/// U+0080 to U+009F, which terminals may obey, are written C2 80 to C2 9F.
constexpr unsigned firstByteOfHighControls = 0xC2;

/// Whether a control character starts at @p at.
[[nodiscard]] bool isControl(std::string_view text, std::size_t at) noexcept
{
    const unsigned byte = byteAt(text, at);
    if (byte == firstByteOfHighControls)
        return at + 1 < text.size() && byteAt(text, at + 1) < 0xA0U;
    return byte < 0x20U || byte == 0x7FU;
}

/// What a lead byte promises: how many bytes, and between which values the second one must lie.
struct Sequence
{
    std::size_t length = 0; ///< zero for a byte that cannot lead
    unsigned secondFrom = 0x80;
    unsigned secondTo = 0xBF;
};

[[nodiscard]] Sequence sequenceLedBy(unsigned lead) noexcept
{
    if (lead < 0x80U)
        return {.length = 1};
    if (lead >= 0xC2U && lead <= 0xDFU)
        return {.length = 2};
    if (lead == 0xE0U)
        return {.length = 3, .secondFrom = 0xA0};
    if (lead == 0xEDU)
        return {.length = 3, .secondTo = 0x9F};
    if (lead >= 0xE1U && lead <= 0xEFU)
        return {.length = 3};
    if (lead == 0xF0U)
        return {.length = 4, .secondFrom = 0x90};
    if (lead == 0xF4U)
        return {.length = 4, .secondTo = 0x8F};
    if (lead >= 0xF1U && lead <= 0xF3U)
        return {.length = 4};
    return {};
}

[[nodiscard]] bool isWellFormed(std::string_view text, std::size_t at, const Sequence& sequence)
{
    if (sequence.length == 0 || text.size() - at < sequence.length)
        return false;
    if (sequence.length == 1)
        return true;
    const unsigned second = byteAt(text, at + 1);
    if (second < sequence.secondFrom || second > sequence.secondTo)
        return false;
    for (std::size_t i = 2; i < sequence.length; ++i)
        if (!isContinuation(byteAt(text, at + i)))
            return false;
    return true;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) noexcept
{
    std::size_t at = 0;
    while (at < text.size()) {
        const Sequence sequence = sequenceLedBy(byteAt(text, at));
        if (!isWellFormed(text, at, sequence))
            return at;
        at += sequence.length;
    }
    return std::nullopt;
}

bool hasControlCharacters(std::string_view text) noexcept
{
    for (std::size_t at = 0; at < text.size(); ++at)
        if (isControl(text, at) && text[at] != '\n' && text[at] != '\t')
            return true;
    return false;
}

std::string printable(std::string_view text, std::size_t mostBytes)
{
    std::size_t length = text.size();
    if (length > mostBytes) {
        length = mostBytes;
        while (length > 0 && isContinuation(byteAt(text, length)))
            --length;
    }
    std::string result;
    for (std::size_t at = 0; at < length; ++at) {
        if (!isControl(text, at)) {
            result += text[at];
            continue;
        }
        result += '.';
        if (byteAt(text, at) == firstByteOfHighControls)
            ++at;
    }
    if (length < text.size())
        result += "…";
    return result;
}

std::string inQuotes(std::string_view text)
{
    return '"' + printable(text, longestQuotation) + '"';
}

} // namespace outturn::planfile
