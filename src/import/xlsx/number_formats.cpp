#include <import/xlsx/number_formats.h>
#include <import/xlsx/xml_names.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <map>

namespace outturn::imports {
namespace {

/// The format codes that are built in and not written down (ECMA-376 part 1, 18.8.30).
NumberKind kindOfBuiltIn(int format)
{
    constexpr std::array percentages{9, 10};
    constexpr std::array days{14, 15, 16, 17, 22};
    if (std::ranges::find(percentages, format) != percentages.end())
        return NumberKind::Percentage;
    if (std::ranges::find(days, format) != days.end())
        return NumberKind::Day;
    return NumberKind::Plain;
}

/// @p code without what is shown as it stands: text in quotation marks or brackets, characters
/// after a backslash, and fillers.
std::string withoutLiterals(std::string_view code)
{
    std::string placeholders;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (c == '"' || c == '[') {
            at = std::min(code.find(c == '"' ? '"' : ']', at + 1), code.size());
        } else {
            placeholders += c;
        }
    }
    return placeholders;
}

/// Excel keeps 15 significant figures; more are the binary fraction's, not the user's.
std::string plainNumber(double value)
{
    constexpr int figures = 15;
    constexpr double tooLarge = 1e15;
    std::array<char, 64> text{};
    char* const end = text.data() + text.size();
    if (std::abs(value) >= tooLarge)
        return {text.data(), std::to_chars(text.data(), end, value).ptr};
    const int whole =
        value == 0.0 ? 1 : static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    const int decimals = std::clamp(figures - whole, 0, figures);
    std::string digits(
        text.data(),
        std::to_chars(text.data(), end, value, std::chars_format::fixed, decimals).ptr);
    if (digits.find('.') == std::string::npos)
        return digits;
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.')
        digits.pop_back();
    return digits == "-0" ? "0" : digits;
}

std::string dayText(double serial, bool is1904, std::string_view asWritten)
{
    using namespace std::chrono;
    constexpr double lastSerial = 73'050; // 31 December 2099
    if (serial < 1 || serial > lastSerial)
        return std::string(asWritten);
    // Excel counts a 29 February 1900 that never was, so days after it start a day earlier.
    const sys_days first = is1904 ? sys_days(year(1904) / 1 / 1) : sys_days(year(1899) / 12 / 30);
    const year_month_day day(first + days(static_cast<int>(serial)));
    const auto twoDigits = [](unsigned number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return std::to_string(static_cast<int>(day.year())) + "-" +
        twoDigits(static_cast<unsigned>(day.month())) + "-" +
        twoDigits(static_cast<unsigned>(day.day()));
}

} // namespace

NumberKind kindOfFormat(std::string_view code)
{
    const std::string placeholders = withoutLiterals(code);
    if (placeholders.find('%') != std::string::npos)
        return NumberKind::Percentage;
    if (placeholders.find_first_of("ydYD") != std::string::npos &&
        placeholders.find_first_of("0#?") == std::string::npos)
        return NumberKind::Day;
    return NumberKind::Plain;
}

NumberFormats::NumberFormats(const pugi::xml_node& styles)
{
    std::map<int, NumberKind> own;
    for (const pugi::xml_node& format : childCalled(styles, "numFmts"))
        own[format.attribute("numFmtId").as_int()] =
            kindOfFormat(format.attribute("formatCode").as_string());
    for (const pugi::xml_node& cell : childCalled(styles, "cellXfs")) {
        const int format = cell.attribute("numFmtId").as_int();
        const auto found = own.find(format);
        m_kinds.push_back(found == own.end() ? kindOfBuiltIn(format) : found->second);
    }
}

NumberKind NumberFormats::kindOf(std::size_t style) const
{
    return style < m_kinds.size() ? m_kinds[style] : NumberKind::Plain;
}

std::string numberText(std::string_view number, NumberKind kind, bool is1904)
{
    constexpr double hundred = 100;
    double value = 0;
    const char* const end = number.data() + number.size();
    const auto [stop, fault] = std::from_chars(number.data(), end, value);
    if (fault != std::errc() || stop != end || !std::isfinite(value))
        return std::string(number);
    switch (kind) {
    case NumberKind::Percentage:
        return plainNumber(value * hundred) + "%";
    case NumberKind::Day:
        return dayText(value, is1904, number);
    case NumberKind::Plain:
        break;
    }
    return plainNumber(value);
}

} // namespace outturn::imports
