#include "sample_record.h"

#include <domain/error.h>
#include <import/outturns_csv.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::imports;
using Catch::Contains;

namespace {

OutturnsFile readOutturns(std::string_view text)
{
    return readOutturnsCsv(text, sampleRecord(), "outturns.csv");
}

std::string refusalOfOutturns(std::string_view text)
{
    try {
        (void)readOutturns(text);
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Input);
        return error.what();
    }
    return "not refused";
}

} // namespace

TEST_CASE("A file of outturns is read in its order, columns in any order")
{
    const auto file = readOutturns("value,indicator,stage,year\r\n79,KS1-R2B,provisional,2013\r\n"
                                   "34.5,GAP-FSM-KS4,,2012/13\r\n31,OFS-CATEGORY,,2014\r\n");
    CHECK(file.rowsRead == 3);
    CHECK(file.refused.empty());
    REQUIRE(file.outturns.size() == 3);
    CHECK(file.outturns[0].stage == Stage::Provisional);
    CHECK(file.outturns[1].indicator == IndicatorCode("GAP-FSM-KS4"));
    CHECK(file.outturns[1].value == OutturnValue(Decimal::parse("34.5")));
    CHECK(file.outturns[2].year == AcademicYear(2014));
}

TEST_CASE("Headings are recognised in either case and with spaces around them")
{
    CHECK(readOutturns("Indicator, Year ,VALUE\nKS1-R2B,2013,79\n").outturns.size() == 1);
}

TEST_CASE("A row without a source gets the file and its line")
{
    const auto file = readOutturns("indicator,year,value,comment,source\n"
                                   "KS1-R2B,2013,79,\"two\nlines\",\n"
                                   "KS1-R2B,2014,82,,a publication\n"
                                   "KS1-R2B,2015,84,,\n");
    REQUIRE(file.outturns.size() == 3);
    CHECK(file.outturns[0].source == "outturns.csv, line 2");
    CHECK(file.outturns[1].source == "a publication");
    CHECK(file.outturns[2].source == "outturns.csv, line 5");
}

TEST_CASE("Every bad row is named with its line, column and value")
{
    const auto file = readOutturns("indicator,year,value\n"
                                   "KS1-R2B,2013,79\n"
                                   "KS1-W2B,2013,67\n"
                                   "KS1-R2B,13,79\n"
                                   "OFS-CATEGORY,2014,3.5\n"
                                   "KS1-R2B,2014\n"
                                   "KS1-R2B,2014,82,extra\n"
                                   "KS1-R2B,2014,8\"2\n");
    CHECK(file.rowsRead == 7);
    REQUIRE(file.refused.size() == 6);
    CHECK(file.refused[0].line == 3);
    CHECK(file.refused[0].column == "indicator");
    CHECK(file.refused[0].value == "KS1-W2B");
    CHECK(file.refused[1].line == 4);
    CHECK(file.refused[1].column == "year");
    CHECK(file.refused[1].value == "13");
    CHECK(file.refused[2].line == 5);
    CHECK(file.refused[2].column == "value");
    CHECK(file.refused[2].value == "3.5");
    CHECK_THAT(file.refused[3].message, Contains("2 fields") && Contains("expected 3"));
    CHECK_THAT(file.refused[4].message, Contains("4 fields") && Contains("expected 3"));
    CHECK(file.refused[5].line == 8);
    CHECK_THAT(file.refused[5].message, Contains("quotation mark"));
}

TEST_CASE("A second row for the same figure is refused naming both lines")
{
    const auto file = readOutturns("indicator,year,value,term\n"
                                   "KS1-R2B,2013,79,summer\n"
                                   "KS1-R2B,2013,78,spring\n"
                                   "KS1-R2B,2012/13,80,summer\n");
    REQUIRE(file.refused.size() == 1);
    CHECK(file.refused[0].line == 4);
    CHECK_THAT(file.refused[0].message, Contains("lines 2 and 4"));
}

TEST_CASE("The indicator's own measure and none are the same figure, another measure is not")
{
    CHECK(
        readOutturns("indicator,year,value,measure\nKS1-R2B,2013,79,KS1-R2B\nKS1-R2B,2013,79,\n")
            .refused.size() == 1);
    CHECK(readOutturns("indicator,year,value,measure\nKS1-R2B,2013,79,KS2-RWM4\nKS1-R2B,2013,79,\n")
              .refused.empty());
}

TEST_CASE("A leap is seen against the year before in the same file")
{
    const auto file =
        readOutturns("indicator,year,value\nGAP-FSM-KS4,2013,10\nGAP-FSM-KS4,2014,40\n");
    CHECK(file.outturns.size() == 2);
    REQUIRE(file.warnings.size() == 1);
    CHECK(file.warnings[0].line == 3);
    CHECK(file.warnings[0].column == "value");
}

TEST_CASE("Rows of commas alone are left out")
{
    const auto file = readOutturns("indicator,year,value\nKS1-R2B,2013,79\n,,\n,,,,\n");
    CHECK(file.rowsRead == 1);
    CHECK(file.refused.empty());
}

TEST_CASE("A header alone is a file without rows")
{
    const auto file = readOutturns("indicator,year,value\n");
    CHECK(file.rowsRead == 0);
    CHECK(file.outturns.empty());
}

TEST_CASE("A table with the wrong columns is refused by their names")
{
    CHECK_THAT(refusalOfOutturns(""), Contains("outturns.csv") && Contains("empty"));
    CHECK_THAT(
        refusalOfOutturns("indicator,year,value,colour\n"),
        Contains("outturns.csv, line 1") && Contains("'colour'") && Contains("column 4"));
    CHECK_THAT(refusalOfOutturns("indicator,year\n"), Contains("'value'"));
    CHECK_THAT(refusalOfOutturns("indicator,year,value,Year\n"), Contains("second column 'year'"));
    CHECK_THAT(refusalOfOutturns("indicator,year,value,\n"), Contains("column 4 has no heading"));
    CHECK_THAT(refusalOfOutturns("indicator;year;value\n"), Contains("'indicator;year;value'"));
    CHECK_THAT(refusalOfOutturns("indi\"cator,year,value\n"), Contains("quotation mark"));
}

TEST_CASE("The apostrophe of our own export is taken away, and no other")
{
    const auto [cell, comment] = GENERATE(table<std::string, std::string>({
        {"'=1+1", "=1+1"},
        {"'+44", "+44"},
        {"'-3 points", "-3 points"},
        {"'@SUM(A1)", "@SUM(A1)"},
        {"'\ttab", "\ttab"},
        {"\"'\rreturn\"", "\rreturn"},
        {"''=1", "'=1"},
        {"'tis the comment", "'tis the comment"},
        {"'", "'"},
        {"''", "''"},
        {"=1+1", "=1+1"},
        {"it's", "it's"},
    }));
    const auto file = readOutturns("indicator,year,value,comment\nKS1-R2B,2013,79," + cell + "\n");
    REQUIRE(file.outturns.size() == 1);
    CHECK(file.outturns[0].comment == comment);
}

TEST_CASE("A number with an apostrophe is not a number")
{
    CHECK(readOutturns("indicator,year,value\nGAP-FSM-KS4,2013,'-1.2\n").refused.size() == 1);
    CHECK(readOutturns("indicator,year,value\nGAP-FSM-KS4,2013,-1.2\n").refused.empty());
}

TEST_CASE("A file that cannot be trusted as text is refused as a whole")
{
    using namespace std::string_view_literals;
    CHECK_THAT(refusalOfOutturns("indicator,year,value\nKS1-R2B,2013,7\0\n"sv), Contains("line 2"));
    CHECK_THAT(refusalOfOutturns("indicator,year,value\nKS1-R2B,2013,\xA3\n"), Contains("line 2"));
}
