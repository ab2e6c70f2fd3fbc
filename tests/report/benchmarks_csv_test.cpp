#include "sample_record.h"

#include <import/benchmarks_csv.h>
#include <report/benchmarks_csv.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

Benchmark benchmark(int year, const char* value, std::int64_t sequence)
{
    return {
        .indicator = testing::sampleRecord().plan.indicators.front().code,
        .kind = BenchmarkKind::StatisticalNeighbours,
        .year = AcademicYear(year),
        .value = Decimal::parse(value),
        .stage = Stage::Provisional,
        .comment = "=1+1, \"early\"",
        .source = "'tis\nhere",
        .enteredBy = {},
        .enteredAt = {},
        .sequence = sequence};
}

} // namespace

TEST_CASE("Benchmarks are exported in order of entry with everything that an import needs")
{
    PlanRecord record = testing::sampleRecord();
    record.benchmarks = {benchmark(2014, "-3.5", 2), benchmark(2013, "76", 1)};
    const std::string code = record.benchmarks.front().indicator.text();
    const std::string words = ",provisional,\"'tis\nhere\",\"'=1+1, \"\"early\"\"\"\r\n";
    CHECK(
        report::benchmarksCsv(record) ==
        "indicator,kind,year,value,stage,source,comment\r\n" + code +
            ",statistical-neighbours,2013,76" + words + code + ",statistical-neighbours,2014,-3.5" +
            words);
}

TEST_CASE("Exported benchmarks read back the same")
{
    PlanRecord record = testing::sampleRecord();
    record.benchmarks = {benchmark(2013, "76", 0), benchmark(2014, "77.5", 0)};
    const auto file =
        imports::readBenchmarksCsv(report::benchmarksCsv(record), record, "export.csv");
    CHECK(file.refused.empty());
    CHECK(file.benchmarks == record.benchmarks);
}
