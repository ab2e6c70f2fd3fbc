#pragma once

#include <report/pdf/font.h>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace outturn::report::pdf {

struct TextStyle
{
    double size = 10.5; ///< points
    bool isBold = false;

    [[nodiscard]] double lineHeight() const { return 1.28 * size; }

    /// From the top of a line to its baseline.
    [[nodiscard]] double ascent() const { return 1.0 * size; }
};

/// Letters of one font that follow one another.
struct GlyphRun
{
    std::size_t font = 0; ///< its place in Typesetter::fonts()
    std::vector<Glyph> glyphs;
};

/// A word, or a piece of one, with its width in parts of the text's size.
struct SetWord
{
    std::vector<GlyphRun> runs;
    double width = 0;
};

/// A line of text as words that a space keeps apart, each bold or not.
struct TextLine
{
    struct Word
    {
        const SetWord* word = nullptr; ///< kept by the typesetter
        bool isBold = false;
    };

    std::vector<Word> words;
    double width = 0; ///< in points
};

/// Text of one look; several make a paragraph.
struct StyledText
{
    std::string_view text; ///< UTF-8; a line feed starts a new line
    bool isBold = false;
};

/// Breaks text into lines in the fonts of print. Words are set once and kept.
class Typesetter
{
public:
    Typesetter();

    /// @p texts one after another with a space between, in lines no wider than @p width points. A
    /// word that is wider is broken where it must. There is always one line at least.
    [[nodiscard]] std::vector<TextLine>
    lines(const std::vector<StyledText>& texts, double size, double width);

    /// Of @p text on one line, in points.
    [[nodiscard]] double width(std::string_view text, const TextStyle& style);

    /// @p text on one line, however wide.
    [[nodiscard]] TextLine line(std::string_view text, const TextStyle& style);

    [[nodiscard]] std::vector<Font>& fonts() { return m_fonts; }

    [[nodiscard]] const SetWord& space(bool isBold);

private:
    [[nodiscard]] const SetWord& word(std::string_view text, bool isBold);
    [[nodiscard]] SetWord setWord(std::string_view text, bool isBold) const;
    [[nodiscard]] std::size_t fontFor(char32_t character, bool isBold) const;
    /// Puts a word at the end of @p lines, on a line of its own where it does not fit.
    void append(
        std::string_view text, const TextStyle& style, double width, std::vector<TextLine>& lines);
    /// Puts the words of a text there, which has no line end.
    void appendWords(
        std::string_view text, const TextStyle& style, double width, std::vector<TextLine>& lines);
    /// The pieces of a word that alone is wider than a line.
    [[nodiscard]] std::vector<std::string>
    pieces(std::string_view text, const TextStyle& style, double width);

    std::vector<Font> m_fonts; ///< those of regular weight, then the bold ones
    std::size_t m_firstBold;
    std::unordered_map<std::string, SetWord> m_regular;
    std::unordered_map<std::string, SetWord> m_bold;
};

} // namespace outturn::report::pdf
