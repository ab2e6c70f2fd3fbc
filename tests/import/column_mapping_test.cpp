// Tables in any layout, read as outturns through a mapping of their columns.
#include "sample_record.h"

#include <domain/error.h>
#include <import/mapping/mapped_outturns.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace outturn;
using namespace outturn::imports;
using Catch::Contains;

namespace {

ColumnMapping mappingOf(const std::string& lines)
{
    return ColumnMapping::parse("part,column,cell,becomes,indicator\n" + lines, "mapping.csv");
}

OutturnsFile readMapped(std::string_view table, const std::string& lines)
{
    return readMappedOutturns(table, mappingOf(lines), sampleRecord(), "results.csv");
}

template <class Work>
std::string refusalOfMapping(const Work& work)
{
    try {
        work();
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Input);
        return error.place() + ": " + error.message();
    }
    return "not refused";
}

} // namespace

TEST_CASE("columns of any name become the parts of outturns, and what is the same in every row")
{
    const OutturnsFile file = readMapped(
        "Results of the summer,KPI ,District name\nx,KS1-R2B,Swale\n\"79,5\",KS1-R2B,Thanet\n"
        "78.4,KS1-R2B,Dover\n",
        "value,results of the summer,x,SUPP,\nvalue,Results of the summer,,,\nindicator,KPI,,,\n"
        "scope,District name,,district:*,\nyear,,,2013,\n");
    REQUIRE(file.outturns.size() == 2);
    CHECK(std::holds_alternative<Suppressed>(file.outturns[0].value));
    CHECK(file.outturns[0].scope == Scope::district("Swale"));
    CHECK(file.outturns[1].value == OutturnValue(Decimal::parse("78.4")));
    CHECK(file.outturns[1].scope == Scope::district("Dover"));
    CHECK(file.outturns[1].year == AcademicYear(2013));
    CHECK(file.outturns[1].source == "results.csv, line 4");
    REQUIRE(file.refused.size() == 1);
    CHECK(file.refused[0].line == 3);
    CHECK(file.refused[0].value == "79,5");
}

TEST_CASE("a cell in other words names its indicator, and a row that has none is left out and told")
{
    const OutturnsFile file = readMapped(
        "Measure,Year,Result\nReading level 2B+,2013,79\nTOTAL ,2013,55\nGap at KS4,2013,34.5\n",
        "indicator,Measure,reading level 2b+,KS1-R2B,\nindicator,Measure,gap at ks4,GAP-FSM-KS4,\n"
        "indicator,Measure,Total,,\nyear,Year,,,\nvalue,Result,,,\n");
    REQUIRE(file.outturns.size() == 2);
    CHECK(file.outturns[0].indicator == IndicatorCode("KS1-R2B"));
    CHECK(file.outturns[1].indicator == IndicatorCode("GAP-FSM-KS4"));
    CHECK(file.refused.empty());
    REQUIRE(file.warnings.size() == 1);
    CHECK(file.warnings[0].value == "1");
}

TEST_CASE("a column for each indicator gives a figure for each that is not blank")
{
    const OutturnsFile file = readMapped(
        "Area,Reading,Gap\nSwale,79,34.5\nThanet,,30\n",
        "scope,Area,,district:*,\nyear,,,2013,\nvalue,Reading,,,KS1-R2B\n"
        "value,Gap,,,GAP-FSM-KS4\nstage,,,provisional,GAP-FSM-KS4\n");
    REQUIRE(file.refused.empty());
    REQUIRE(file.outturns.size() == 3);
    CHECK(file.outturns[0].indicator == IndicatorCode("KS1-R2B"));
    CHECK(file.outturns[0].stage == Stage::Validated);
    CHECK(file.outturns[1].indicator == IndicatorCode("GAP-FSM-KS4"));
    CHECK(file.outturns[1].stage == Stage::Provisional);
    CHECK(file.outturns[2].scope == Scope::district("Thanet"));
}

TEST_CASE("a Windows-1252 table is read too, and a row that is short is refused with its line")
{
    const OutturnsFile file = readMapped(
        "Indicator,Value,Note\nKS1-R2B,79,caf\xE9\nKS1-R2B,80\n",
        "indicator,Indicator,,,\nyear,,,2013,\nvalue,Value,,,\ncomment,Note,,,\n");
    REQUIRE(file.outturns.size() == 1);
    CHECK(file.outturns[0].comment == "café");
    REQUIRE(file.refused.size() == 1);
    CHECK(file.refused[0].line == 3);
    CHECK_THAT(file.refused[0].message, Contains("the row has 2 fields; expected 3"));
}

TEST_CASE("a mapping that makes no figure, and one that the table does not have, are refused")
{
    const auto parse = [](const std::string& lines) {
        return refusalOfMapping([&] { static_cast<void>(mappingOf(lines)); });
    };
    CHECK_THAT(parse("year,,,2013,\nindicator,A,,,\n"), Contains("where the value"));
    CHECK_THAT(parse("value,A,,,\nindicator,B,,,\n"), Contains("where the year"));
    CHECK_THAT(parse("value,A,,,\nyear,B,,,\n"), Contains("which indicator"));
    CHECK_THAT(
        parse("value,A,,,KS1-R2B\nindicator,B,,,\nyear,C,,,\n"), Contains("which indicator"));
    CHECK_THAT(
        parse("value,A,,,\nindicator,B,,,\nyear,,,,\n"), Contains("neither a column nor words"));
    CHECK_THAT(parse("colour,A,,,\n"), Contains("mapping.csv, line 2: 'colour' is no part"));
    CHECK_THAT(
        refusalOfMapping([] {
            static_cast<void>(
                readMapped("A,B\n1,2\n", "value,A,,,\nyear,Year,,,\nindicator,B,,,\n"));
        }),
        Contains("results.csv, line 1: there is no column 'Year'"));
}

TEST_CASE("a mapping is read back from its text as it was, whatever its columns are called")
{
    const auto printable = [](const std::string& text) {
        std::string kept;
        for (const char c : text)
            kept += c >= ' ' && c <= '~' ? c : '"';
        return kept;
    };
    const bool holds = rc::check([&](const std::string& column, const std::string& words) {
        const ColumnMapping mapping(
            {{EntryField::Value, "=" + printable(column), {}, "'=" + printable(words), {}},
             {EntryField::Year, {}, {}, "2013", {}},
             {EntryField::Indicator, "KPI", "@total", {}, {}},
             {EntryField::Indicator, "KPI", {}, {}, {}}});
        RC_ASSERT(ColumnMapping::parse(mapping.text(), "mapping.csv") == mapping);
    });
    CHECK(holds);
}
