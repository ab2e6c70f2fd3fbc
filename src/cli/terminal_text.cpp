#include <cli/terminal_text.h>
#include <import/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace outturn::cli {
namespace {

using imports::utf8At;

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

/// Marks, embeddings, overrides and isolates of the bidirectional algorithm (Unicode annex 9), and
/// the line and paragraph separators.
bool redirectsText(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
        (c >= 0x2066 && c <= 0x2069);
}

bool isCombining(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x200B && c <= 0x200D) || c == 0xFEFF;
}

std::size_t bytesAt(std::string_view text, std::size_t at)
{
    const auto character = utf8At(text, at);
    return character ? character->bytes : 1;
}

std::size_t columnsAt(std::string_view text, std::size_t at)
{
    const auto character = utf8At(text, at);
    return character && isCombining(character->codePoint) ? 0 : 1;
}

} // namespace

std::string terminalText(std::string_view text)
{
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto character = utf8At(text, at);
        if (!character) {
            shown += fmt::format("\\x{{{:02X}}}", static_cast<unsigned char>(text[at]));
            ++at;
            continue;
        }
        if (isControl(character->codePoint) || redirectsText(character->codePoint))
            shown += fmt::format("\\u{{{:X}}}", static_cast<std::uint32_t>(character->codePoint));
        else
            shown.append(text, at, character->bytes);
        at += character->bytes;
    }
    return shown;
}

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size(); at += bytesAt(text, at))
        width += columnsAt(text, at);
    return width;
}

std::string truncated(std::string_view text, std::size_t width)
{
    if (displayWidth(text) <= width)
        return std::string(text);
    if (width == 0)
        return {};
    std::size_t at = 0;
    for (std::size_t taken = 0; at < text.size(); at += bytesAt(text, at)) {
        taken += columnsAt(text, at);
        if (taken == width)
            break;
    }
    while (at > 0 && text[at - 1] == ' ')
        --at;
    return std::string(text.substr(0, at)) + "…";
}

std::string padded(std::string_view text, std::size_t width, Side side)
{
    const std::size_t taken = displayWidth(text);
    const std::string spaces(width > taken ? width - taken : 0, ' ');
    return side == Side::Left ? std::string(text) + spaces : spaces + std::string(text);
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines;
    std::string line;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty() && displayWidth(line) + 1 + displayWidth(word) > width)
            lines.push_back(std::exchange(line, {}));
        if (!line.empty())
            line += ' ';
        line += word;
    }
    if (!line.empty())
        lines.push_back(std::move(line));
    return lines;
}

} // namespace outturn::cli
