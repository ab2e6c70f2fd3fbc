#include <report/csv_cells.h>
#include <report/sheet/sheet.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace outturn::report {
namespace {

constexpr std::string_view minusSign = "\u2212";

bool isDigits(std::string_view text)
{
    return !text.empty() &&
        std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// Takes @p ending off the end of @p text; false when it is not there.
bool takeEnding(std::string_view& text, std::string_view ending)
{
    if (!text.ends_with(ending))
        return false;
    text.remove_suffix(ending.size());
    return true;
}

bool takeStart(std::string_view& text, std::string_view start)
{
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

/// The digits of a whole number without the commas between its thousands; nothing where they stand
/// elsewhere, or where a nought leads: then it is a code.
std::optional<std::string> wholeDigits(std::string_view text, bool& isGrouped)
{
    std::string digits;
    std::string_view rest = text;
    for (std::size_t group = 0;; ++group) {
        const auto comma = rest.find(',');
        const std::string_view part = rest.substr(0, comma);
        const bool isRightLength =
            group == 0 ? comma == std::string_view::npos || part.size() <= 3 : part.size() == 3;
        if (!isDigits(part) || !isRightLength)
            return std::nullopt;
        digits += part;
        if (comma == std::string_view::npos)
            break;
        isGrouped = true;
        rest.remove_prefix(comma + 1);
    }
    if (digits.size() > 1 && digits.front() == '0')
        return std::nullopt;
    return digits;
}

std::optional<SheetNumber> readNumber(std::string_view text)
{
    SheetNumber number;
    constexpr std::array<std::string_view, 2> units{"%", " pp"};
    for (const std::string_view unit : units)
        if (takeEnding(text, unit)) {
            number.unit = unit;
            break;
        }
    number.isSigned = takeStart(text, "+");
    const bool isNegative =
        !number.isSigned && (takeStart(text, "-") || takeStart(text, minusSign));
    const auto point = text.find('.');
    const auto digits = wholeDigits(text.substr(0, point), number.isGrouped);
    if (!digits)
        return std::nullopt;
    std::string plain = (isNegative ? "-" : "") + *digits;
    if (point != std::string_view::npos) {
        const std::string_view fraction = text.substr(point + 1);
        if (!isDigits(fraction))
            return std::nullopt;
        number.decimals = static_cast<int>(fraction.size());
        plain += "." + std::string(fraction);
    }
    const auto value = Decimal::tryParse(plain);
    if (!value)
        return std::nullopt;
    number.value = *value;
    return number;
}

} // namespace

SheetCell sheetCell(std::string_view text)
{
    return {.text = std::string(text), .number = readNumber(text)};
}

std::string sheetCsv(const Sheet& sheet)
{
    const auto row = [](const auto& cells, const auto& text) {
        std::vector<std::string> line;
        line.reserve(cells.size());
        for (const auto& cell : cells)
            line.push_back(text(cell));
        return csvRow(line);
    };
    std::string csv =
        row(sheet.headings, [](const std::string& heading) { return csvText(heading); });
    for (const auto& cells : sheet.rows)
        csv += row(cells, [](const SheetCell& cell) {
            // A figure is no formula for its sign, and stays one that can be added up.
            return cell.number && cell.number->unit.empty() && !cell.number->isGrouped
                ? cell.number->value.text(cell.number->decimals)
                : csvText(cell.text);
        });
    return csv;
}

} // namespace outturn::report
