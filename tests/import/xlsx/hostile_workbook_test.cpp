#include "built_workbook.h"

#include <domain/error.h>
#include <import/xlsx/workbook.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::imports;
using namespace outturn::imports::test;
using Catch::Contains;

namespace {

std::string refusalOf(const std::string& bytes, SheetLimits limits = {})
{
    try {
        (void)readWorkbook(bytes, "book.xlsx", limits);
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Input);
        CHECK_THAT(error.place(), Contains("book.xlsx"));
        return error.message();
    }
    return "not refused";
}

std::string packageRefusal(const std::string& bytes, PackageLimits limits)
{
    try {
        const Package package(bytes, "book.xlsx", limits);
    } catch (const Error& error) {
        return error.message();
    }
    return "not refused";
}

Parts with(Parts parts, const std::string& name, const std::string& bytes)
{
    for (auto& part : parts)
        if (part.first == name) {
            part.second = bytes;
            return parts;
        }
    parts.emplace_back(name, bytes);
    return parts;
}

const std::string sound = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";

} // namespace

TEST_CASE("What is no workbook is told by what it is")
{
    CHECK_THAT(refusalOf(""), Contains("no Excel workbook"));
    CHECK_THAT(refusalOf("indicator,year,value\n"), Contains("no Excel workbook"));
    CHECK_THAT(
        refusalOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more"), Contains("save it as .xlsx"));
    CHECK_THAT(
        refusalOf(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})),
        Contains("no document"));
    CHECK_THAT(
        refusalOf(zipped(with(workbookParts(sound), "xl/workbook.xml", "<document/>"))),
        Contains("another kind of document"));
}

TEST_CASE("A part that unpacks to a hundred times its size is refused before it is unpacked")
{
    const std::string bomb(std::size_t{4} * 1024 * 1024, ' ');
    CHECK_THAT(
        refusalOf(zipped(with(workbookParts(sound), "xl/media/image.png", bomb))),
        Contains("100 times"));
}

TEST_CASE("The limits of a package hold")
{
    const std::string bytes = workbook(sound);
    CHECK(packageRefusal(bytes, {}) == "not refused");
    CHECK_THAT(packageRefusal(bytes, {.bytes = 100}), Contains("at most"));
    CHECK_THAT(packageRefusal(bytes, {.parts = 5}), Contains("6 parts"));
    CHECK_THAT(packageRefusal(bytes, {.partBytes = 100}), Contains("a part of the workbook"));
    CHECK_THAT(packageRefusal(bytes, {.allBytes = 500}), Contains("unpacks to more"));
}

TEST_CASE("Names that lead out of the package, or come twice, are refused")
{
    for (const char* name : {"../outside.xml", "/etc/passwd", "xl/../../x", "C:\\x", "xl\\x.xml"})
        CHECK_THAT(refusalOf(zipped(with(workbookParts(sound), name, "x"))), Contains("leads out"));
    CHECK_THAT(
        refusalOf(zipped(with(workbookParts(sound), "XL/Workbook.xml", "x"))),
        Contains("two parts of one name"));
}

TEST_CASE("A document type is refused, with whatever entities it declares")
{
    const std::string sheet = R"(<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
        <worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>)";
    CHECK_THAT(
        refusalOf(zipped(with(workbookParts(sound), "xl/worksheets/sheet1.xml", sheet))),
        Contains("document type"));
}

TEST_CASE("Damage is told, never read around")
{
    const std::string bytes = workbook(sound);
    CHECK_THAT(refusalOf(bytes.substr(0, bytes.size() / 2)), Contains("damaged"));
    CHECK_THAT(
        refusalOf(zipped(with(workbookParts(sound), "xl/worksheets/sheet1.xml", "<worksheet>"))),
        Contains("not well-formed"));
    CHECK_THAT(
        refusalOf(workbook(R"(<row r="1"><c r="A1" t="s"><v>99</v></c></row>)")),
        Contains("text is missing"));
    CHECK_THAT(
        refusalOf(workbook(R"(<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>)")),
        Contains("out of order"));
    CHECK_THAT(
        refusalOf(workbook(R"(<row r="1"><c r="1"><v>1</v></c></row>)")), Contains("no place"));
}

TEST_CASE("The limits of a sheet hold, and the place is named")
{
    const std::string rows = R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>
        <row r="2"><c r="A2" t="str"><v>words</v></c></row>)";
    CHECK(refusalOf(workbook(rows)) == "not refused");
    CHECK_THAT(refusalOf(workbook(rows), {.rows = 1}), Contains("more than 1 rows"));
    CHECK_THAT(refusalOf(workbook(rows), {.columns = 1}), Contains("more than 1 columns"));
    CHECK_THAT(refusalOf(workbook(rows), {.cellBytes = 4}), Contains("longer than 4 bytes"));
    CHECK_THAT(
        refusalOf(workbook(R"(<row r="1"><c r="ZZZZZZZZZZZZZZZZ1"><v>1</v></c></row>)")),
        Contains("columns"));
}

TEST_CASE("Any cut or flipped byte ends in a sentence or in rows, never in a crash")
{
    const std::string bytes = workbook(sound);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x5A);
        try {
            (void)readWorkbook(damaged, "book.xlsx");
        } catch (const Error& error) {
            CHECK_FALSE(error.message().empty());
        }
    }
}
