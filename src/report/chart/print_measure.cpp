#include <report/chart/print_measure.h>

#include <array>
#include <map>

namespace outturn::report::chart {
namespace {

/// The widths of U+0020 to U+007E in thousandths of the size, as Adobe's metrics of Helvetica have
/// them (AFM, 1997); Arial and Liberation Sans are made to the same.
constexpr std::array<int, 95> asciiWidths{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};

/// Those beyond ASCII that charts and tables use and that are not about as wide as a digit.
const std::map<std::string_view, int>& otherWidths()
{
    static const std::map<std::string_view, int> widths{
        {"\u00A0", 278},
        {"\u2026", 1000},
        {"\u2014", 1000},
        {"\u25B2", 990},
        {"\u25BA", 990},
        {"\u25BC", 990},
        {"\u2212", 584},
        {"\u2018", 222},
        {"\u2019", 222},
        {"\u201C", 333},
        {"\u201D", 333}};
    return widths;
}

constexpr int usualWidth = 556;

/// How many bytes the character that begins with @p lead has.
std::size_t lengthOf(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    if (byte < 0xC0U)
        return 1;
    return byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
}

int widthOf(std::string_view character)
{
    const char first = character.front();
    if (character.size() == 1)
        return first >= ' ' && first <= '~' ? asciiWidths.at(static_cast<std::size_t>(first - ' '))
                                            : usualWidth;
    const auto found = otherWidths().find(character);
    return found == otherWidths().end() ? usualWidth : found->second;
}

} // namespace

double PrintMeasure::width(std::string_view text) const
{
    int sum = 0;
    while (!text.empty()) {
        const auto character = text.substr(0, lengthOf(text.front()));
        sum += widthOf(character);
        text.remove_prefix(character.size());
    }
    return sum * m_size / 1000;
}

} // namespace outturn::report::chart
