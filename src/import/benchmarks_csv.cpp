#include <domain/outturn/figure_key.h>
#include <import/benchmark_text.h>
#include <import/benchmarks_csv.h>
#include <import/figure_rows.h>

#include <utility>

namespace outturn::imports {

BenchmarksFile
readBenchmarksCsv(std::string_view text, const PlanRecord& record, const std::string& fileName)
{
    using enum BenchmarkField;
    FigureRows<BenchmarkField, Benchmark, BenchmarkKey> rows(
        text,
        fileName,
        {Indicator, Kind, Year, Value},
        {Indicator, Source, Comment},
        "kind and stage");
    while (const auto row = rows.next()) {
        const BenchmarkReading reading = readBenchmark(row->texts, record);
        rows.remark(row->line, reading.remarks);
        if (reading.benchmark)
            rows.take(*reading.benchmark, benchmarkKey(*reading.benchmark), row->line);
    }
    return {std::move(rows.rows()), std::move(rows.figures())};
}

} // namespace outturn::imports
