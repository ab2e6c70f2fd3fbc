#include "built_workbook.h"

#include <import/xlsx/workbook.h>

#include <catch2/catch.hpp>

using namespace outturn::imports;
using namespace outturn::imports::test;

namespace {

std::vector<SheetRow> rowsOf(const std::string& sheetData)
{
    const auto sheets = readWorkbook(workbook(sheetData), "book.xlsx");
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.front().name == "Figures");
    CHECK_FALSE(sheets.front().isHidden);
    return sheets.front().rows;
}

} // namespace

TEST_CASE("A workbook is read as text, each cell in its column and row")
{
    const auto rows =
        rowsOf(R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
        <row r="3"/>
        <row r="5"><c r="B5" t="inlineStr"><is><t xml:space="preserve"> in line </t></is></c></row>)");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == SheetRow{2, {"S0", "", "S1"}});
    CHECK(rows[1] == SheetRow{5, {"", " in line "}});
}

TEST_CASE("A number is what the spreadsheet shows, not its binary fraction")
{
    const auto rows = rowsOf(R"(<row r="1"><c r="A1"><v>78.299999999999997</v></c>
        <c r="B1" s="1"><v>0.78300000000000003</v></c><c r="C1"><v>2013</v></c>
        <c r="D1"><v>-4.5E-2</v></c><c r="E1" s="2"><v>41551</v></c><c r="F1"><v>0</v></c>
        <c r="G1" s="1"><v>1</v></c></row>)");
    REQUIRE(rows.size() == 1);
    CHECK(
        rows[0].cells ==
        std::vector<std::string>{"78.3", "78.3%", "2013", "-0.045", "2013-10-04", "0", "100%"});
}

TEST_CASE("A formula gives its last result and is never worked out")
{
    const auto rows = rowsOf(R"(<row r="1"><c r="A1"><f>1+1</f><v>2</v></c>
        <c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
        <c r="D1"><f>1+1</f></c><c r="E1" t="b"><v>1</v></c></row>)");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells == std::vector<std::string>{"2", "ab", "#DIV/0!", "", "TRUE"});
}

TEST_CASE("Rows and cells that name no place follow one another")
{
    const auto rows = rowsOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == SheetRow{1, {"1", "2"}});
    CHECK(rows[1] == SheetRow{2, {"3"}});
}

TEST_CASE("A prefix before the names of elements makes no difference, and hidden sheets are known")
{
    auto parts = workbookParts("");
    parts[1].second =
        R"(<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <x:workbookPr date1904="1"/>
            <x:sheets><x:sheet name="Was" state="veryHidden" sheetId="1" q:id="r0"/></x:sheets></x:workbook>)";
    parts.back().second =
        R"(<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
            <x:row r="1"><x:c r="A1" s="2"><x:v>40089</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
    const auto sheets = readWorkbook(zipped(parts), "book.xlsx");
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.front().isHidden);
    CHECK(sheets.front().rows == std::vector<SheetRow>{{1, {"2013-10-04"}}});
}

TEST_CASE("A workbook is known by its name's end")
{
    CHECK(isWorkbookName("Return.XLSX"));
    CHECK(isWorkbookName("a.xlsm"));
    CHECK_FALSE(isWorkbookName("figures.csv"));
    CHECK_FALSE(isWorkbookName("xlsx"));
}
