#include <domain/letters.h>
#include <domain/proof/words_in_text.h>

#include <algorithm>
#include <array>

namespace outturn {

namespace {

/// Takes @p start off the front of @p text where it is there.
bool takeOff(std::string_view& text, std::string_view start)
{
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

/// The sign before a number, as people type it: hyphen, minus, plus.
bool takeSign(std::string_view& text)
{
    constexpr std::string_view minus = "\u2212";
    if (takeOff(text, "-") || takeOff(text, minus))
        return true;
    takeOff(text, "+");
    return false;
}

/// A year stands for itself: "2013". Only where nothing is written onto it.
bool isYear(std::string_view digits)
{
    constexpr std::size_t length = 4;
    return digits.size() == length && (digits.starts_with("19") || digits.starts_with("20"));
}

void readFigure(WordInText& word)
{
    std::string_view left = word.text;
    const bool isMoney = takeOff(left, "£");
    const bool isNegative = takeSign(left);
    std::string digits;
    while (!left.empty() && (isDigit(left.front()) || left.front() == ',' || left.front() == '.')) {
        // A comma or point counts between digits alone.
        if (!isDigit(left.front()) && (digits.empty() || left.size() < 2 || !isDigit(left[1])))
            break;
        if (left.front() != ',')
            digits += left.front();
        left.remove_prefix(1);
    }
    const auto mark = lowerCase(left);
    constexpr std::array<std::string_view, 3> marks{"", "%", "pp"};
    if (digits.empty() || std::ranges::find(marks, std::string_view(mark)) == marks.end() ||
        (mark.empty() && !isMoney && isYear(digits)))
        return;
    const auto value = Decimal::tryParse(digits);
    if (!value)
        return;
    const auto point = digits.find('.');
    word.figure = isNegative ? -*value : *value;
    word.decimals = point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1);
    word.mark = isMoney ? "£" : mark;
}

WordInText wordOf(std::string_view raw)
{
    constexpr std::string_view opening = "(\"'“‘[";
    constexpr std::string_view closing = ")\"',;:.!?]";
    WordInText word;
    while (!raw.empty() && opening.find(raw.front()) != std::string_view::npos)
        raw.remove_prefix(1);
    while (!raw.empty() && closing.find(raw.back()) != std::string_view::npos) {
        const char last = raw.back();
        word.endsSentence =
            word.endsSentence || last == '.' || last == ';' || last == '!' || last == '?';
        raw.remove_suffix(1);
    }
    word.text = raw;
    word.lower = lowerCase(raw);
    readFigure(word);
    return word;
}

bool isMonth(std::string_view word)
{
    constexpr std::array<std::string_view, 12> months{
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"};
    return std::ranges::find(months, word) != months.end();
}

/// What a number after it only counts off: "level 4", "year 6".
bool isNumberedThing(std::string_view word)
{
    constexpr std::array<std::string_view, 10> things{
        "level", "levels", "year", "years", "stage", "priority", "action", "table", "page", "age"};
    return std::ranges::find(things, word) != things.end();
}

} // namespace

std::vector<WordInText> wordsIn(std::string_view text)
{
    constexpr std::string_view blank = " \t\n\r";
    std::vector<WordInText> words;
    for (std::size_t from = text.find_first_not_of(blank); from != std::string_view::npos;) {
        const auto end = std::min(text.find_first_of(blank, from), text.size());
        words.push_back(wordOf(text.substr(from, end - from)));
        const auto next = text.find_first_not_of(blank, end);
        // A line feed ends a sentence as a full stop does.
        if (text.substr(end, next == std::string_view::npos ? next : next - end).find('\n') !=
            std::string_view::npos)
            words.back().endsSentence = true;
        from = next;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].mark.empty() || words[i].decimals > 0)
            continue;
        if ((i + 1 < words.size() && isMonth(words[i + 1].lower)) ||
            (i > 0 && (isNumberedThing(words[i - 1].lower) || isMonth(words[i - 1].lower))))
            words[i].figure.reset();
    }
    std::erase_if(words, [](const WordInText& word) { return word.text.empty(); });
    return words;
}

} // namespace outturn
