#include <domain/letters.h>
#include <import/dataset/figure_text.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

namespace outturn::imports {

namespace {

constexpr std::size_t mostDigits = 18;

std::string_view withoutSpaces(std::string_view field) noexcept
{
    while (!field.empty() && field.front() == ' ')
        field.remove_prefix(1);
    while (!field.empty() && field.back() == ' ')
        field.remove_suffix(1);
    return field;
}

/// Whether the commas of a number, if any, stand where thousands end: "749,750".
bool areThousands(std::string_view whole) noexcept
{
    constexpr std::size_t group = 3;
    const std::size_t first = whole.find(',');
    if (first == std::string_view::npos)
        return true;
    if (first == 0 || first > group || (whole.size() - first) % (group + 1) != 0)
        return false;
    for (std::size_t i = first; i < whole.size(); ++i)
        if ((whole[i] == ',') != ((i - first) % (group + 1) == 0))
            return false;
    return true;
}

/// Reads the digits of a figure, which has neither a sign nor a unit; whether it could.
bool readDigits(std::string_view field, FigureText& figure) noexcept
{
    if (field.empty() || !isDigit(field.front()) || !isDigit(field.back()))
        return false;
    constexpr auto nowhere = std::string_view::npos;
    std::size_t point = nowhere;
    std::size_t commas = 0;
    std::size_t digits = 0;
    for (std::size_t i = 0; i < field.size(); ++i) {
        const char c = field[i];
        if (isDigit(c)) {
            if (++digits > mostDigits)
                return false;
            figure.digits = figure.digits * 10 + (c - '0');
        } else if (c == '.' && point == nowhere) {
            point = i;
        } else if (c == ',' && point == nowhere) {
            ++commas;
        } else {
            return false;
        }
    }
    if (point != nowhere)
        figure.decimals = static_cast<int>(field.size() - point - 1);
    return commas == 0 || areThousands(field.substr(0, point));
}

} // namespace

std::optional<FigureText> readFigure(std::string_view field) noexcept
{
    field = withoutSpaces(field);
    FigureText figure;
    if (!field.empty() && field.back() == '%') {
        figure.isPercentage = true;
        field.remove_suffix(1);
    }
    const bool isNegative = !field.empty() && field.front() == '-';
    if (isNegative)
        field.remove_prefix(1);
    if (!readDigits(field, figure))
        return std::nullopt;
    if (isNegative)
        figure.digits = -figure.digits;
    return figure;
}

std::optional<FigureText> readNoisyFigure(std::string_view field) noexcept
{
    constexpr std::ptrdiff_t digitsThatAreExact = 15;
    field = withoutSpaces(field);
    const bool hasExponent = field.find_first_of("eE") != std::string_view::npos;
    if (!hasExponent && std::ranges::count_if(field, isDigit) <= digitsThatAreExact)
        return readFigure(field);
    double binary = 0;
    const char* end = field.data() + field.size();
    const auto read = std::from_chars(field.data(), end, binary);
    if (read.ec != std::errc() || read.ptr != end)
        return std::nullopt;
    std::array<char, 32> shortest{}; // longer ones have more digits than any figure
    const auto written = std::to_chars(
        shortest.data(), shortest.data() + shortest.size(), binary, std::chars_format::fixed);
    if (written.ec != std::errc())
        return std::nullopt;
    return readFigure({shortest.data(), static_cast<std::size_t>(written.ptr - shortest.data())});
}

} // namespace outturn::imports
