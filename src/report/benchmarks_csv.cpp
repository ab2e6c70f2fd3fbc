#include <report/benchmarks_csv.h>
#include <report/csv_cells.h>

#include <string_view>

namespace outturn::report {

namespace {

constexpr std::string_view benchmarksHeader = "indicator,kind,year,value,stage,source,comment\r\n";

std::string row(const Benchmark& benchmark)
{
    return csvRow(
        {csvText(benchmark.indicator.text()),
         std::string(toCode(benchmark.kind)),
         std::to_string(benchmark.year.endYear()),
         benchmark.value.text(),
         std::string(toCode(benchmark.stage)),
         csvText(benchmark.source),
         csvText(benchmark.comment)});
}

} // namespace

std::string benchmarksCsv(const PlanRecord& record)
{
    std::string csv(benchmarksHeader);
    for (const Benchmark* benchmark : inOrderOfEntry(record.benchmarks))
        csv += row(*benchmark);
    return csv;
}

} // namespace outturn::report
