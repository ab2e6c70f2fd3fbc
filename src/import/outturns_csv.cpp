#include <domain/outturn/figure_key.h>
#include <import/entry_text.h>
#include <import/figure_rows.h>
#include <import/outturns_csv.h>

#include <utility>

namespace outturn::imports {

OutturnsFile
readOutturnsCsv(std::string_view text, const PlanRecord& record, const std::string& fileName)
{
    using enum EntryField;
    FigureRows<EntryField, Outturn, FigureKey> rows(
        text,
        fileName,
        {Indicator, Year, Value},
        {Indicator, Scope, Measure, Comment, Source},
        "term, stage, scope and measure");
    EarlierFigures earlier(record.outturns);
    while (const auto row = rows.next()) {
        const EntryReading reading = readEntry(row->texts, record, earlier);
        rows.remark(row->line, reading.remarks);
        if (reading.outturn && rows.take(*reading.outturn, figureKey(*reading.outturn), row->line))
            earlier.add(*reading.outturn);
    }
    return {std::move(rows.rows()), std::move(rows.figures())};
}

} // namespace outturn::imports
