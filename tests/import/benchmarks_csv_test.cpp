#include "sample_record.h"

#include <domain/error.h>
#include <import/benchmarks_csv.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::imports;
using Catch::Contains;

namespace {

BenchmarksFile readBenchmarks(std::string_view text)
{
    return readBenchmarksCsv(text, sampleRecord(), "benchmarks.csv");
}

/// The only refusal of a file with the row @p row below all columns.
RowRemark refusalOfBenchmark(const std::string& row)
{
    const auto file =
        readBenchmarks("indicator,kind,year,value,stage,source,comment\n" + row + "\n");
    CHECK(file.benchmarks.empty());
    REQUIRE(file.refused.size() == 1);
    return file.refused.front();
}

} // namespace

TEST_CASE("A file of benchmarks is read in its order, columns in any order")
{
    const auto file =
        readBenchmarks("value,Kind,indicator,year,stage,comment\r\n"
                       "76,national,KS1-R2B,2012/13,,\r\n"
                       "31.5%,statistical-neighbours,GAP-FSM-KS4,2013,provisional,'=early\r\n");
    CHECK(file.rowsRead == 2);
    CHECK(file.refused.empty());
    CHECK(
        file.benchmarks ==
        std::vector<Benchmark>{
            {.indicator = IndicatorCode("KS1-R2B"),
             .kind = BenchmarkKind::National,
             .year = AcademicYear(2013),
             .value = Decimal::whole(76),
             .source = "benchmarks.csv, line 2"},
            {.indicator = IndicatorCode("GAP-FSM-KS4"),
             .kind = BenchmarkKind::StatisticalNeighbours,
             .year = AcademicYear(2013),
             .value = Decimal::parse("31.5"),
             .stage = Stage::Provisional,
             .comment = "=early",
             .source = "benchmarks.csv, line 3"}});
}

TEST_CASE("A benchmark is validated unless it says another stage, and keeps its source")
{
    const auto file =
        readBenchmarks("indicator,kind,year,value,source\nKS1-R2B,region,2013,77,a publication\n");
    REQUIRE(file.benchmarks.size() == 1);
    CHECK(file.benchmarks.front().stage == Stage::Validated);
    CHECK(file.benchmarks.front().source == "a publication");
}

TEST_CASE("Each wrong part of a benchmark is named by its column")
{
    const auto check = [](const std::string& row, const char* column, const char* words) {
        CAPTURE(row);
        const RowRemark refusal = refusalOfBenchmark(row);
        CHECK(refusal.line == 2);
        CHECK(refusal.column == column);
        CHECK_THAT(refusal.message, Contains(words));
    };
    check("KS1-R2,national,2013,76,,,", "indicator", "did you mean 'KS1-R2B'?");
    check("KS1-R2B,nation,2013,76,,,", "kind", "expected national, region");
    check("KS1-R2B,,2013,76,,,", "kind", "the kind is missing; expected national, region");
    check("KS1-R2B,national,1989,76,,,", "year", "1989");
    check("KS1-R2B,national,2101,76,,,", "year", "2101");
    check("KS1-R2B,national,2013,many,,,", "value", "'many'");
    check("KS1-R2B,national,2013,SUPP,,,", "value", "expected a number such as 76.5");
    check("KS1-R2B,national,2013,,,,", "value", "the value is missing");
    check("KS1-R2B,national,2013,100.1,,,", "value", "from 0 to 100");
    check("GAP-FSM-KS4,national,2013,-101,,,", "value", "from -100 to 100");
    check("OFS-CATEGORY,national,2013,-1,,,", "value", "from 0");
    check("KS1-R2B,national,2013,76,final,,", "stage", "forecast, provisional or validated");
}

TEST_CASE("Every bad row of a file of benchmarks is listed, and the good ones beside them")
{
    const auto file = readBenchmarks("indicator,kind,year,value\n"
                                     "KS1-R2B,national,2013,76\n"
                                     "KS1-X2B,national,2013,76\n"
                                     "KS1-R2B,national,2014\n"
                                     "KS1-R2B,nowhere,13,abc\n"
                                     ",,,\n");
    CHECK(file.rowsRead == 4);
    CHECK(file.benchmarks.size() == 1);
    REQUIRE(file.refused.size() == 5); // line 5 is wrong three times
    CHECK(file.refused[0].line == 3);
    CHECK(file.refused[1].line == 4);
    CHECK_THAT(file.refused[1].message, Contains("3 fields") && Contains("expected 4"));
    CHECK(file.refused[2].column == "kind");
    CHECK(file.refused[3].column == "year");
    CHECK(file.refused[4].column == "value");
}

TEST_CASE("A second row for the same comparator, year and stage is refused naming both lines")
{
    const auto file = readBenchmarks("indicator,kind,year,value,stage\n"
                                     "KS1-R2B,national,2013,76,provisional\n"
                                     "KS1-R2B,national,2013,77,validated\n"
                                     "KS1-R2B,region,2013,78,provisional\n"
                                     "KS1-R2B,national,2013,79,provisional\n");
    REQUIRE(file.refused.size() == 1);
    CHECK(file.refused.front().line == 5);
    CHECK_THAT(
        file.refused.front().message, Contains("lines 2 and 5") && Contains("same kind and stage"));
}

TEST_CASE("A benchmark of a year in which the measure was not published is taken with a warning")
{
    const auto file = readBenchmarks("indicator,kind,year,value\nKS1-R2B,national,2017,76\n");
    CHECK(file.benchmarks.size() == 1);
    REQUIRE(file.warnings.size() == 1);
    CHECK(file.warnings.front().column == "value");
}

TEST_CASE("An average of councils may have a fraction of a school, which is remarked on")
{
    const auto file = readBenchmarks("indicator,kind,year,value\nOFS-CATEGORY,region,2013,3.4\n");
    CHECK(file.benchmarks.size() == 1);
    REQUIRE(file.warnings.size() == 1);
    CHECK_THAT(file.warnings.front().message, Contains("3.4 is finer"));
}

TEST_CASE("A table of benchmarks with the wrong columns is refused by their names")
{
    const auto [text, words] = GENERATE(table<std::string, std::string>({
        {"", "indicator, kind, year and value"},
        {"indicator,year,value\n", "there is no column 'kind'"},
        {"indicator,kind,year,value,scope\n", "column 5 is headed 'scope', which is unknown"},
        {"indicator,kind,year,value,Kind\n", "a second column 'kind'"},
    }));
    CAPTURE(text);
    try {
        (void)readBenchmarks(text);
        FAIL_CHECK("the table was taken");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Input);
        CHECK_THAT(error.message(), Contains(words));
        CHECK_THAT(error.place(), Catch::StartsWith("benchmarks.csv"));
    }
}
