#include <report/csv_cells.h>

namespace outturn::report {

namespace {

/// A cell with quotes where its content needs them.
std::string quoted(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string cell = "\"";
    for (const char character : text) {
        if (character == '"')
            cell += '"';
        cell += character;
    }
    return cell + '"';
}

} // namespace

std::string csvText(std::string_view text)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const auto first = text.find_first_not_of('\'');
    const bool couldBeFormula = first != std::string_view::npos &&
        formulaStarts.find(text[first]) != std::string_view::npos;
    return quoted(couldBeFormula ? "'" + std::string(text) : std::string(text));
}

std::string csvRow(const std::vector<std::string>& cells)
{
    std::string line;
    for (const auto& cell : cells)
        line += (line.empty() ? "" : ",") + cell;
    return line + "\r\n";
}

} // namespace outturn::report
