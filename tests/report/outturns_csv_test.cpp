#include "sample_record.h"

#include <report/outturns_csv.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

const std::string header =
    "indicator,year,value,term,stage,scope,measure,numerator,denominator,comment,source\r\n";

Outturn plain()
{
    auto outturn = testing::sampleRecord().outturns.front();
    outturn.comment.clear();
    outturn.source.clear();
    return outturn;
}

/// The one row that an outturn becomes, without its line end.
std::string rowOf(const Outturn& outturn)
{
    auto record = testing::emptyRecord();
    record.outturns = {outturn};
    const auto csv = report::outturnsCsv(record);
    REQUIRE(csv.substr(0, header.size()) == header);
    REQUIRE(csv.substr(csv.size() - 2) == "\r\n");
    return csv.substr(header.size(), csv.size() - header.size() - 2);
}

std::string rowWithComment(const std::string& comment)
{
    auto outturn = plain();
    outturn.comment = comment;
    return rowOf(outturn);
}

} // namespace

TEST_CASE("An outturn is exported with everything that an import needs")
{
    auto outturn = plain();
    CHECK(rowOf(outturn) == "READ,2012,74,,validated,council,,,,,");
    outturn.term = Term::Summer;
    outturn.stage = Stage::Provisional;
    outturn.scope = Scope::district("Swale");
    outturn.measure = MeasureCode("READ-2");
    outturn.value = Decimal::parse("65.2");
    outturn.cohort = Cohort::make(288, 442);
    outturn.source = "bulletin";
    CHECK(
        rowOf(outturn) ==
        "READ,2012,65.2,summer,provisional,district:Swale,READ-2,288,442,,bulletin");
}

TEST_CASE("A cohort alone is exported as a denominator, and a suppressed figure as SUPP")
{
    auto outturn = plain();
    outturn.cohort = Cohort::make(std::nullopt, 9);
    outturn.value = Suppressed{};
    CHECK(rowOf(outturn) == "READ,2012,SUPP,,validated,council,,,9,,");
}

TEST_CASE("A negative number stays a number in the export")
{
    auto outturn = plain();
    outturn.value = Decimal::parse("-3.5");
    CHECK(rowOf(outturn) == "READ,2012,-3.5,,validated,council,,,,,");
}

TEST_CASE("Text that a spreadsheet would calculate gets an apostrophe, and only such text")
{
    const std::string before = "READ,2012,74,,validated,council,,,,";
    CHECK(rowWithComment("=1+1") == before + "'=1+1,");
    CHECK(rowWithComment("+1") == before + "'+1,");
    CHECK(rowWithComment("-1") == before + "'-1,");
    CHECK(rowWithComment("@SUM(A1)") == before + "'@SUM(A1),");
    CHECK(rowWithComment("\tx") == before + "'\tx,");
    CHECK(rowWithComment("\rx") == before + "\"'\rx\",");
    CHECK(rowWithComment("1+1=2") == before + "1+1=2,");
    CHECK(rowWithComment("'quoted'") == before + "'quoted',");
    CHECK(rowWithComment("'=kept as it is") == before + "''=kept as it is,");
}

TEST_CASE("Commas, quotes and line ends are quoted as RFC 4180 asks")
{
    const std::string before = "READ,2012,74,,validated,council,,,,";
    CHECK(rowWithComment("a, b") == before + "\"a, b\",");
    CHECK(rowWithComment("say \"yes\"") == before + "\"say \"\"yes\"\"\",");
    CHECK(rowWithComment("one\ntwo") == before + "\"one\ntwo\",");
}

TEST_CASE("Outturns are exported in the order in which they were entered")
{
    auto record = testing::emptyRecord();
    auto first = plain();
    auto second = plain();
    first.sequence = 2;
    first.value = Decimal::whole(2);
    second.sequence = 1;
    second.value = Decimal::whole(1);
    record.outturns = {first, second};
    const auto csv = report::outturnsCsv(record);
    CHECK(csv.find("READ,2012,1,") < csv.find("READ,2012,2,"));
}

TEST_CASE("A plan without outturns exports the header alone")
{
    CHECK(report::outturnsCsv(testing::emptyRecord()) == header);
}
