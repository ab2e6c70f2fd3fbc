#include <report/csv_cells.h>
#include <report/outturns_csv.h>

#include <string_view>
#include <vector>

namespace outturn::report {

namespace {

constexpr std::string_view outturnsHeader =
    "indicator,year,value,term,stage,scope,measure,numerator,denominator,comment,source\r\n";

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
        csvText(outturn.indicator.text()),
        std::to_string(outturn.year.endYear()),
        valueCell(outturn.value),
        outturn.term ? std::string(toCode(*outturn.term)) : std::string(),
        std::string(toCode(outturn.stage)),
        csvText(outturn.scope.text()),
        outturn.measure ? csvText(outturn.measure->text()) : std::string(),
        numeratorCell(outturn.cohort),
        outturn.cohort ? std::to_string(outturn.cohort->denominator()) : std::string(),
        csvText(outturn.comment),
        csvText(outturn.source),
    };
    return csvRow(cells);
}

} // namespace

std::string outturnsCsv(const PlanRecord& record)
{
    std::string csv(outturnsHeader);
    for (const Outturn* outturn : inOrderOfEntry(record.outturns))
        csv += row(*outturn);
    return csv;
}

} // namespace outturn::report
