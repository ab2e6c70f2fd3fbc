#include <report/outturns_csv.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace outturn::report {

namespace {

constexpr std::string_view header =
    "indicator,year,value,term,stage,scope,measure,numerator,denominator,comment,source\r\n";

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

/// A text with apostrophes of its own before such a character gets one more, so that taking one off
/// always gives back what was there.
std::string textCell(std::string_view text)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const auto first = text.find_first_not_of('\'');
    const bool couldBeFormula = first != std::string_view::npos &&
        formulaStarts.find(text[first]) != std::string_view::npos;
    return quoted(couldBeFormula ? "'" + std::string(text) : std::string(text));
}

std::string valueCell(const OutturnValue& value)
{
    const auto* number = std::get_if<Decimal>(&value);
    return number ? number->text() : "SUPP";
}

std::string numeratorCell(const std::optional<Cohort>& cohort)
{
    return cohort && cohort->numerator() ? std::to_string(*cohort->numerator()) : std::string();
}

std::string row(const Outturn& outturn)
{
    const std::vector<std::string> cells{
        textCell(outturn.indicator.text()),
        std::to_string(outturn.year.endYear()),
        valueCell(outturn.value),
        outturn.term ? std::string(toCode(*outturn.term)) : std::string(),
        std::string(toCode(outturn.stage)),
        textCell(outturn.scope.text()),
        outturn.measure ? textCell(outturn.measure->text()) : std::string(),
        numeratorCell(outturn.cohort),
        outturn.cohort ? std::to_string(outturn.cohort->denominator()) : std::string(),
        textCell(outturn.comment),
        textCell(outturn.source),
    };
    std::string line;
    for (const auto& cell : cells)
        line += (line.empty() ? "" : ",") + cell;
    return line + "\r\n";
}

} // namespace

std::string outturnsCsv(const PlanRecord& record)
{
    std::vector<const Outturn*> inOrder;
    for (const auto& outturn : record.outturns)
        inOrder.push_back(&outturn);
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Outturn* a, const Outturn* b) {
        return a->sequence < b->sequence;
    });
    std::string csv(header);
    for (const auto* outturn : inOrder)
        csv += row(*outturn);
    return csv;
}

} // namespace outturn::report
