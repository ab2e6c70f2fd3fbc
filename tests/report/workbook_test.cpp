#include "kent_record.h"
#include "opened_docx.h"
#include "sample_record.h"

#include <catch2/catch.hpp>

#include <set>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;
using testing::nodes;
using testing::OpenedDocx; // any package of parts

namespace {

std::string kentWorkbook()
{
    const testing::SampleReport kent(testing::kentRecord());
    return reportBytes(kent.request(), Format::Xlsx);
}

/// The folder and name of the part that @p relationships speak for: "xl/", "workbook.xml".
std::string folderOf(const std::string& relationships)
{
    return relationships.substr(0, relationships.find("_rels/"));
}

/// @p target relative to @p folder, without "..".
std::string resolved(std::string folder, std::string target)
{
    if (target.starts_with('/'))
        return target.substr(1);
    while (target.starts_with("../")) {
        target.erase(0, 3);
        folder.erase(folder.find_last_of('/', folder.size() - 2) + 1);
    }
    return folder + target;
}

} // namespace

TEST_CASE("Every part of a package is well-formed, typed and led to: Word and Excel alike")
{
    const testing::SampleReport kent(testing::kentRecord());
    const auto format = GENERATE(Format::Docx, Format::Xlsx);
    const OpenedDocx package(reportBytes(kent.request(), format));
    pugi::xml_document types;
    package.parse("[Content_Types].xml", types);
    std::set<std::string> led{"[Content_Types].xml"};
    for (const auto& [name, bytes] : package.parts()) {
        INFO(name);
        const auto ending = name.substr(name.rfind('.') + 1);
        if (ending == "xml" || ending == "rels") {
            pugi::xml_document xml;
            package.parse(name, xml);
            CHECK(xml.document_element());
        }
        const auto isTyped =
            !nodes(types, ("//Override[@PartName='/" + name + "']").c_str()).empty() ||
            !nodes(types, ("//Default[@Extension='" + ending + "']").c_str()).empty();
        CHECK((isTyped || name == "[Content_Types].xml"));
        if (ending != "rels")
            continue;
        led.insert(name);
        pugi::xml_document relationships;
        package.parse(name, relationships);
        std::set<std::string> ids;
        for (const auto& each : nodes(relationships, "//Relationship")) {
            const auto target = resolved(folderOf(name), each.attribute("Target").value());
            CHECK(package.parts().count(target) == 1);
            CHECK(ids.insert(each.attribute("Id").value()).second);
            led.insert(target);
        }
    }
    for (const auto& [name, bytes] : package.parts()) {
        INFO(name);
        CHECK(led.count(name) == 1);
    }
    for (const auto& type : nodes(types, "//Override"))
        CHECK(
            package.parts().count(std::string(type.attribute("PartName").value()).substr(1)) == 1);
}

TEST_CASE("The workbook has figures as numbers, ratings as words, and a chart for each indicator")
{
    const OpenedDocx workbook(kentWorkbook());
    pugi::xml_document sheet;
    workbook.parse("xl/worksheets/sheet1.xml", sheet);
    // Key stage 1 reading, the first indicator: outturn 79, target 77, minimum 73.
    const auto cell = [&](const char* place) {
        return nodes(sheet, ("//c[@r='" + std::string(place) + "']").c_str()).at(0);
    };
    CHECK(cell("E6").attribute("t").empty());
    CHECK(std::string(cell("E6").child_value("v")) == "79");
    CHECK(std::string(cell("G6").child_value("v")) == "77");
    CHECK(std::string(cell("H6").child_value("v")) == "73");
    CHECK(std::string(cell("N6").attribute("t").value()) == "s");
    CHECK(nodes(sheet, "//f").empty());
    CHECK(nodes(sheet, "//sheetView/pane[@state='frozen']").size() == 1);
    CHECK(nodes(sheet, "//conditionalFormatting/cfRule[@type='cellIs']").size() == 3);
    for (const auto& rule : nodes(sheet, "//cfRule/formula"))
        CHECK(std::string(rule.child_value()).starts_with("\""));
    pugi::xml_document book;
    workbook.parse("xl/workbook.xml", book);
    CHECK(nodes(book, "//definedName[@name='_xlnm.Print_Titles']").size() == 3);

    int charts = 0;
    for (const auto& [name, bytes] : workbook.parts())
        charts += name.starts_with("xl/charts/chart") ? 1 : 0;
    CHECK(charts == 22);
    pugi::xml_document drawing;
    workbook.parse("xl/drawings/drawing1.xml", drawing);
    const auto said = nodes(drawing, "//xdr:cNvPr");
    REQUIRE(said.size() == 22);
    for (const auto& each : said)
        CHECK_THAT(each.attribute("descr").value(), Contains("2012/13: "));
}

TEST_CASE("Text that would be a formula stays text in the workbook")
{
    testing::SampleReport sample(testing::sampleRecord());
    sample.scorecard.indicators.front().indicator.name = "=HYPERLINK(\"http://x\",\"y\")";
    sample.scorecard.indicators.front().rating.reason = std::string(40'000, 'x');
    const OpenedDocx workbook(reportBytes(sample.request(), Format::Xlsx));
    for (const auto& [name, bytes] : workbook.parts())
        if (name.starts_with("xl/worksheets/sheet")) {
            pugi::xml_document sheet;
            workbook.parse(name, sheet);
            CHECK(nodes(sheet, "//sheetData//f").empty());
        }
    CHECK_THAT(workbook.parts().at("xl/sharedStrings.xml"), Contains("=HYPERLINK("));
}

TEST_CASE("The same figures give the same workbook, byte for byte")
{
    CHECK(kentWorkbook() == kentWorkbook());
}
