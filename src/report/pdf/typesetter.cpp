#include <report/pdf/typesetter.h>
#include <report/pdf/unicode.h>
#include <report/xml_text.h>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace outturn::report::pdf {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t unbreakableSpace = 0xA0;

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream in{std::string(text)};
    for (std::string part; std::getline(in, part, separator);)
        parts.push_back(part);
    return parts;
}

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

Typesetter::Typesetter()
{
    for (auto& file : printFonts(false))
        m_fonts.emplace_back(std::move(file));
    m_firstBold = m_fonts.size();
    for (auto& file : printFonts(true))
        m_fonts.emplace_back(std::move(file));
}

std::size_t Typesetter::fontFor(char32_t character, bool isBold) const
{
    const auto first = isBold ? m_firstBold : 0;
    const auto end = isBold ? m_fonts.size() : m_firstBold;
    for (auto i = first; i < end; ++i)
        if (m_fonts[i].has(character))
            return i;
    return first;
}

SetWord Typesetter::setWord(std::string_view text, bool isBold) const
{
    auto points = codePoints(text);
    for (auto& point : points) {
        if (point == unbreakableSpace)
            point = U' ';
        if (!m_fonts[fontFor(point, isBold)].has(point))
            point = replacement;
    }
    SetWord result;
    for (std::size_t at = 0; at < points.size();) {
        const auto font = fontFor(points[at], isBold);
        auto end = at + 1;
        while (end < points.size() && fontFor(points[end], isBold) == font)
            ++end;
        auto glyphs = m_fonts[font].set(std::u32string_view(points).substr(at, end - at));
        for (const Glyph& glyph : glyphs)
            result.width += glyph.advance;
        result.runs.push_back({font, std::move(glyphs)});
        at = end;
    }
    return result;
}

const SetWord& Typesetter::word(std::string_view text, bool isBold)
{
    auto& known = isBold ? m_bold : m_regular;
    const auto [place, isNew] = known.try_emplace(std::string(text));
    if (isNew)
        place->second = setWord(text, isBold);
    return place->second;
}

const SetWord& Typesetter::space(bool isBold)
{
    return word(" ", isBold);
}

std::vector<std::string>
Typesetter::pieces(std::string_view text, const TextStyle& style, double width)
{
    // About as long as one another: the end of a digest is not left alone on a line.
    const double whole = setWord(text, style.isBold).width * style.size;
    const double share = whole / std::ceil(whole / width);
    const double longest = std::min(width, share + style.size);
    std::vector<std::string> result;
    std::string piece;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at + 1;
        while (end < text.size() && continues(text[end]))
            ++end;
        const std::string longer = piece + std::string(text.substr(at, end - at));
        if (!piece.empty() && setWord(longer, style.isBold).width * style.size > longest) {
            result.push_back(piece);
            piece.clear();
        }
        piece += text.substr(at, end - at);
        at = end;
    }
    result.push_back(piece);
    return result;
}

void Typesetter::append(
    std::string_view text, const TextStyle& style, double width, std::vector<TextLine>& lines)
{
    const SetWord& next = word(text, style.isBold);
    const double room = next.width * style.size;
    const double gap = lines.back().words.empty() ? 0 : space(style.isBold).width * style.size;
    const bool isFull =
        !lines.back().words.empty() && lines.back().width + gap + room > width + 1e-6;
    if (isFull)
        lines.emplace_back();
    lines.back().words.push_back({&next, style.isBold});
    lines.back().width += (isFull ? 0 : gap) + room;
}

void Typesetter::appendWords(
    std::string_view text, const TextStyle& style, double width, std::vector<TextLine>& lines)
{
    for (const auto& each : split(text, ' ')) {
        if (each.empty())
            continue;
        if (word(each, style.isBold).width * style.size <= width)
            append(each, style, width, lines);
        else
            for (const auto& piece : pieces(each, style, width))
                append(piece, style, width, lines);
    }
}

std::vector<TextLine>
Typesetter::lines(const std::vector<StyledText>& texts, double size, double width)
{
    std::vector<TextLine> result(1);
    for (const auto& [text, isBold] : texts) {
        const auto rows = split(legalText(text), '\n');
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (row > 0)
                result.emplace_back();
            appendWords(rows[row], {size, isBold}, width, result);
        }
    }
    return result;
}

double Typesetter::width(std::string_view text, const TextStyle& style)
{
    return line(text, style).width;
}

TextLine Typesetter::line(std::string_view text, const TextStyle& style)
{
    constexpr double endless = 1e9;
    return lines({{text, style.isBold}}, style.size, endless).front();
}

} // namespace outturn::report::pdf
