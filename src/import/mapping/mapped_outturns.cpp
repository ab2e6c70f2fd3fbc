#include <domain/outturn/figure_key.h>
#include <import/dataset/text_encoding.h>
#include <import/entry_text.h>
#include <import/figure_rows.h>
#include <import/mapping/mapped_outturns.h>
#include <import/mapping/mapped_rows.h>
#include <import/xlsx/sheet_rows.h>

#include <utility>

namespace outturn::imports {

namespace {

using OutturnRows = FigureRows<EntryField, Outturn, FigureKey>;

constexpr CsvLimits mappedLimits{.rows = 100'001, .columns = 1'000};

/// The rows of a file, whichever kind it is; @p utf8 is where a CSV's text is kept meanwhile.
TableRows rowsOf(std::string_view bytes, const std::string& fileName, std::string& utf8)
{
    if (isWorkbookName(fileName))
        return rowsOfSheet(firstSheet(readWorkbook(bytes, fileName), fileName));
    const EncodedText text = readEncoding(bytes, fileName);
    utf8 = toUtf8(text.bytes, text.encoding);
    return [reader = CsvReader(utf8, fileName, mappedLimits)]() mutable {
        return reader.next();
    };
}

} // namespace

OutturnsFile readMappedOutturns(
    std::string_view bytes,
    const ColumnMapping& mapping,
    const PlanRecord& record,
    const std::string& fileName)
{
    using enum EntryField;
    std::string utf8;
    int leftOut = 0;
    OutturnRows rows(
        CsvTable(
            mappedRows(rowsOf(bytes, fileName, utf8), mapping, fileName, leftOut),
            fileName,
            OutturnRows::columnNames({Indicator, Year, Value})),
        fileName,
        {},
        "term, stage, scope and measure");
    EarlierFigures earlier(record.outturns);
    while (const auto row = rows.next()) {
        const EntryReading reading = readEntry(row->texts, record, earlier);
        rows.remark(row->line, reading.remarks);
        if (reading.outturn && rows.take(*reading.outturn, figureKey(*reading.outturn), row->line))
            earlier.add(*reading.outturn);
    }
    if (leftOut > 0)
        rows.rows().warnings.push_back(
            {1,
             {},
             std::to_string(leftOut),
             "rows were left out, as the mapping says: " + std::to_string(leftOut)});
    return {std::move(rows.rows()), std::move(rows.figures())};
}

} // namespace outturn::imports
