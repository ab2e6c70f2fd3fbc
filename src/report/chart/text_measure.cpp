#include <report/chart/text_measure.h>

#include <deque>
#include <sstream>

namespace outturn::report::chart {
namespace {

constexpr std::string_view ellipsis = "\u2026";

/// @p text without its last character, however many bytes that has.
void dropLast(std::string& text)
{
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.pop_back();
    if (!text.empty())
        text.pop_back();
}

std::string shortened(std::string text, const TextMeasure& measure, double width)
{
    if (measure.width(text) <= width)
        return text;
    while (!text.empty() && measure.width(text + std::string(ellipsis)) > width)
        dropLast(text);
    return text + std::string(ellipsis);
}

std::deque<std::string> wordsOf(std::string_view text)
{
    std::istringstream in{std::string(text)};
    std::deque<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

std::string takeFirst(std::deque<std::string>& words)
{
    std::string word = std::move(words.front());
    words.pop_front();
    return word;
}

} // namespace

std::string
brokenIntoLines(std::string_view text, const TextMeasure& measure, double width, int mostLines)
{
    std::string lines;
    auto words = wordsOf(text);
    for (int count = 1; !words.empty(); ++count) {
        std::string line = takeFirst(words);
        while (!words.empty() &&
               (count == mostLines || measure.width(line + ' ' + words.front()) <= width))
            line += ' ' + takeFirst(words);
        if (!lines.empty())
            lines += '\n';
        lines += shortened(std::move(line), measure, width);
    }
    return lines;
}

} // namespace outturn::report::chart
