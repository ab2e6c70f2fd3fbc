#include "opened_docx.h"

#include <report/sheet/sheet.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::report;
using testing::nodes;
using testing::OpenedDocx; // any package of parts

TEST_CASE("A cell's text is a figure only where it reads as one")
{
    CHECK(sheetCell("76.0").number->decimals == 1);
    CHECK(sheetCell("76.0%").number->unit == "%");
    CHECK(sheetCell("-2.5 pp").number->value == Decimal::parse("-2.5"));
    CHECK(sheetCell("\u22122.5 pp").number->value == Decimal::parse("-2.5"));
    CHECK(sheetCell("+1.0").number->isSigned);
    CHECK(sheetCell("1,204").number->value == Decimal::whole(1204));
    for (const char* text : {"007", "2012/13", "(p) 76.0", "", "1,20", "12,34,567", "=1", "-", "%"})
        CHECK_FALSE(sheetCell(text).number.has_value());
}

TEST_CASE("No text of an exported table can become a formula, and its figures stay figures")
{
    const Sheet sheet{
        .title = "Indicators",
        .headings = {"=Name", "Change"},
        .rows = {
            {sheetCell("@SUM(A1)"), sheetCell("-2.5")},
            {sheetCell("-cmd|' /C calc'!A0"), sheetCell("+1.0")}}};
    CHECK(sheetCsv(sheet) == "'=Name,Change\r\n'@SUM(A1),-2.5\r\n'-cmd|' /C calc'!A0,1.0\r\n");

    const OpenedDocx workbook(sheetXlsx(sheet));
    pugi::xml_document cells;
    workbook.parse("xl/worksheets/sheet1.xml", cells);
    CHECK(nodes(cells, "//f").empty());
    CHECK(std::string(nodes(cells, "//c[@r='A2']").front().attribute("t").value()) == "s");
    CHECK(nodes(cells, "//c[@r='B2']").front().attribute("t").empty());
    CHECK(nodes(cells, "//c[@r='B2']/v").front().text().as_double() == -2.5);
}

TEST_CASE("Figures look in Excel as they do on the page")
{
    const Sheet sheet{
        .title = "A name: with [what] Excel / does not take, and longer than it takes",
        .headings = {"Year", "Figure", "Change", "Pupils"},
        .rows = {
            {sheetCell("2014"), sheetCell("76.0%"), sheetCell("+1.0 pp"), sheetCell("1,204")}}};
    const OpenedDocx workbook(sheetXlsx(sheet));
    pugi::xml_document styles;
    workbook.parse("xl/styles.xml", styles);
    std::vector<std::string> patterns;
    for (const auto& pattern : nodes(styles, "//numFmt"))
        patterns.emplace_back(pattern.attribute("formatCode").value());
    CHECK_THAT(
        patterns,
        Catch::Matchers::VectorContains<std::string>("0.0\"%\"") &&
            Catch::Matchers::VectorContains<std::string>("+0.0\" pp\";-0.0\" pp\";0.0\" pp\""));
    pugi::xml_document book;
    workbook.parse("xl/workbook.xml", book);
    const std::string name = nodes(book, "//sheet").front().attribute("name").value();
    CHECK(name == "A name  with  what  Excel   doe");
}
