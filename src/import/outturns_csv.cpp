#include <domain/error.h>
#include <domain/outturn/figure_key.h>
#include <import/entry_text.h>
#include <import/figure_rows.h>
#include <import/outturns_csv.h>
#include <import/xlsx/sheet_rows.h>

#include <algorithm>
#include <array>
#include <utility>

namespace outturn::imports {
namespace {

using OutturnRows = FigureRows<EntryField, Outturn, FigureKey>;

ColumnNames columnsOfOutturns()
{
    using enum EntryField;
    ColumnNames names = OutturnRows::columnNames({Indicator, Year, Value});
    names.besides = {"name", "unit", "last year", "target"};
    return names;
}

/// True for a row in which nothing stands that a person fills in.
bool isLeftEmpty(const EntryText& text)
{
    using enum EntryField;
    constexpr std::array filledIn{Value, Numerator, Denominator, Cohort, Comment};
    return std::ranges::all_of(filledIn, [&](EntryField field) { return text[field].empty(); });
}

OutturnsFile readOutturns(OutturnRows rows, bool isForm, const PlanRecord& record)
{
    EarlierFigures earlier(record.outturns);
    while (const auto row = rows.next()) {
        if (isForm && isLeftEmpty(row->texts)) {
            ++rows.rows().leftEmpty;
            continue;
        }
        const EntryReading reading = readEntry(row->texts, record, earlier);
        rows.remark(row->line, reading.remarks);
        if (reading.outturn && rows.take(*reading.outturn, figureKey(*reading.outturn), row->line))
            earlier.add(*reading.outturn);
    }
    return {std::move(rows.rows()), std::move(rows.figures())};
}

OutturnsFile readOutturns(
    CsvTable table,
    std::vector<EntryField> markedColumns,
    const PlanRecord& record,
    const std::string& fileName)
{
    const bool isForm = table.hasColumnsBesides();
    return readOutturns(
        OutturnRows(
            std::move(table), fileName, std::move(markedColumns), "term, stage, scope and measure"),
        isForm,
        record);
}

} // namespace

OutturnsFile
readOutturnsCsv(std::string_view text, const PlanRecord& record, const std::string& fileName)
{
    using enum EntryField;
    return readOutturns(
        CsvTable(text, fileName, columnsOfOutturns()),
        {Indicator, Scope, Measure, Comment, Source},
        record,
        fileName);
}

OutturnsFile
readOutturnsFile(std::string_view bytes, const PlanRecord& record, const std::string& fileName)
{
    if (!isWorkbookName(fileName))
        return readOutturnsCsv(bytes, record, fileName);
    return readOutturns(
        CsvTable(
            rowsOfSheet(firstSheet(readWorkbook(bytes, fileName), fileName)),
            fileName,
            columnsOfOutturns()),
        {},
        record,
        fileName);
}

} // namespace outturn::imports
