#include "opened_docx.h"
#include "sample_record.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace outturn;
using testing::nodes;
using testing::OpenedDocx;
using testing::textOf;

namespace {

std::string sampleBytes()
{
    const testing::SampleReport sample(testing::sampleRecord());
    return report::render(report::buildReport(sample.request()), report::Format::Docx);
}

/// The folder that the targets of a relationships part are relative to.
std::string baseOf(const std::string& relationships)
{
    return relationships.substr(0, relationships.find("_rels/"));
}

} // namespace

TEST_CASE("Every part of the Word document is well-formed XML")
{
    const OpenedDocx docx(sampleBytes());
    // Ten of text, and two files for the chart of each red or amber indicator.
    CHECK(docx.parts().size() == 16);
    for (const auto& [name, bytes] : docx.parts()) {
        if (name.ends_with(".png"))
            continue;
        pugi::xml_document xml;
        docx.parse(name, xml);
        CHECK(xml.document_element());
    }
}

TEST_CASE("The types of the parts come first in the package, as strict readers want them")
{
    const auto bytes = sampleBytes();
    CHECK(bytes.substr(0, 2) == "PK");
    CHECK(bytes.find("[Content_Types].xml") < bytes.find("_rels/.rels"));
}

TEST_CASE("Every relationship leads to a part, and every part has a type")
{
    const OpenedDocx docx(sampleBytes());
    for (const auto* name : {"_rels/.rels", "word/_rels/document.xml.rels"}) {
        pugi::xml_document xml;
        docx.parse(name, xml);
        for (const auto& relationship : nodes(xml, "//Relationship")) {
            INFO(relationship.attribute("Target").value());
            CHECK(docx.parts().count(baseOf(name) + relationship.attribute("Target").value()) == 1);
            CHECK(relationship.attribute("TargetMode").empty());
        }
    }
    pugi::xml_document types;
    docx.parse("[Content_Types].xml", types);
    std::set<std::string> typed;
    for (const auto& type : nodes(types, "//Override"))
        typed.insert(type.attribute("PartName").value());
    for (const auto& [name, bytes] : docx.parts()) {
        const bool isPlumbing = name.find(".rels") != std::string::npos || name.front() == '[';
        const bool isPicture = name.ends_with(".png") || name.ends_with(".svg"); // by its ending
        INFO(name);
        CHECK((isPlumbing || isPicture || typed.count("/" + name) == 1));
        typed.erase("/" + name);
    }
    CHECK(typed.empty());
}

TEST_CASE("Every relationship that the text refers to exists")
{
    const OpenedDocx docx(sampleBytes());
    pugi::xml_document document;
    pugi::xml_document relationships;
    docx.parse("word/document.xml", document);
    docx.parse("word/_rels/document.xml.rels", relationships);
    const auto references = document.select_nodes("//@r:id");
    CHECK(references.size() == 1);
    for (const auto& reference : references) {
        const std::string id = reference.attribute().value();
        CHECK(nodes(relationships, ("//Relationship[@Id='" + id + "']").c_str()).size() == 1);
    }
}

TEST_CASE("Every style and numbering that the text uses is defined")
{
    const OpenedDocx docx(sampleBytes());
    pugi::xml_document document;
    pugi::xml_document styles;
    pugi::xml_document numbering;
    docx.parse("word/document.xml", document);
    docx.parse("word/styles.xml", styles);
    docx.parse("word/numbering.xml", numbering);
    for (const auto& use : nodes(document, "//w:pStyle | //w:tblStyle")) {
        const std::string id = use.attribute("w:val").value();
        INFO(id);
        CHECK(nodes(styles, ("//w:style[@w:styleId='" + id + "']").c_str()).size() == 1);
    }
    CHECK(nodes(document, "//w:numId").size() > 0);
    for (const auto& use : nodes(document, "//w:numId")) {
        const std::string id = use.attribute("w:val").value();
        CHECK(nodes(numbering, ("//w:num[@w:numId='" + id + "']").c_str()).size() == 1);
    }
}

TEST_CASE("Every table has one header row that is marked and repeats, and no merged cells")
{
    const OpenedDocx docx(sampleBytes());
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    const auto tables = nodes(document, "//w:tbl");
    CHECK(tables.size() == 10);
    for (const auto& table : tables) {
        CHECK(nodes(table, "w:tr/w:trPr/w:tblHeader").size() == 1);
        CHECK(table.child("w:tr").child("w:trPr").child("w:tblHeader"));
        CHECK(nodes(table, "w:tr[not(w:trPr/w:cantSplit)]").empty());
        CHECK(nodes(table, ".//w:gridSpan | .//w:vMerge").empty());
        const auto columns = nodes(table, "w:tblGrid/w:gridCol").size();
        for (const auto& row : nodes(table, "w:tr"))
            CHECK(nodes(row, "w:tc").size() == columns);
    }
}

TEST_CASE("The widths of a table's columns add up to the table's width, which the page can hold")
{
    const OpenedDocx docx(sampleBytes());
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    for (const auto& table : nodes(document, "//w:tbl")) {
        int sum = 0;
        for (const auto& column : nodes(table, "w:tblGrid/w:gridCol"))
            sum += column.attribute("w:w").as_int();
        CHECK(sum == table.child("w:tblPr").child("w:tblW").attribute("w:w").as_int());
        CHECK(sum <= 9866);
    }
}

TEST_CASE("Every caption is numbered by Word and kept with its table")
{
    const OpenedDocx docx(sampleBytes());
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    const auto captions = nodes(document, "//w:p[w:pPr/w:pStyle/@w:val='Caption']");
    REQUIRE(captions.size() == nodes(document, "//w:tbl").size());
    int number = 0;
    for (const auto& caption : captions) {
        const auto field = caption.child("w:fldSimple");
        CHECK(std::string(field.attribute("w:instr").value()).find("SEQ Table") == 1);
        CHECK(textOf(field) == std::to_string(++number));
        CHECK(std::string(caption.next_sibling().name()) == "w:tbl");
    }
    pugi::xml_document styles;
    docx.parse("word/styles.xml", styles);
    for (const auto* style : {"Title", "Heading1", "Heading2", "Heading3", "Caption"})
        CHECK(
            nodes(
                styles,
                ("//w:style[@w:styleId='" + std::string(style) + "']/w:pPr/w:keepNext").c_str())
                .size() == 1);
}

TEST_CASE(
    "What introduces a list or a table stays on its page, and a commentary is not tied to a table")
{
    report::Document content;
    content.blocks = {
        report::Heading{1, "Headlines"},
        report::Paragraph{.text = "The red indicators are:", .lead = {}, .isNumbered = true},
        report::BulletList{{"one"}},
        report::Paragraph{.text = "Said twice.", .lead = "Comment:"},
        report::Paragraph{.text = "Somebody.", .lead = "Accountable:"},
        report::Table{.caption = "A", .columns = {{"B"}}, .rows = {{{"C", {}}}}}};
    const OpenedDocx docx(report::render(content, report::Format::Docx));
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    const auto isKept = [&](const std::string& text) {
        for (const auto& node : nodes(document, "//w:body/w:p"))
            if (textOf(node).find(text) != std::string::npos)
                return !node.child("w:pPr").child("w:keepNext").empty();
        FAIL("no paragraph with " << text);
        return false;
    };
    CHECK(isKept("The red indicators are:"));
    CHECK(isKept("Said twice."));
    CHECK_FALSE(isKept("Somebody."));
}

TEST_CASE("A long table leaves no row by itself at either end of a page")
{
    report::Table table{.caption = "Long", .columns = {{"Number"}}, .rows = {}};
    for (int row = 1; row <= 20; ++row)
        table.rows.push_back({{std::to_string(row), {}}});
    report::Document content;
    content.blocks = {table};
    const OpenedDocx docx(report::render(content, report::Format::Docx));
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    std::string kept;
    for (const auto& node : nodes(document, "//w:tc//w:p[w:pPr/w:keepNext]"))
        kept += textOf(node) + ' ';
    CHECK(kept == "1 19 ");
}

TEST_CASE("A short table, a form to fill in and a list of requests are each kept whole")
{
    report::Table table{.caption = "Short", .columns = {{"Number"}}, .rows = {}};
    for (int row = 1; row <= 12; ++row)
        table.rows.push_back({{std::to_string(row), {}}});
    report::Document content;
    content.blocks = {
        report::Particulars{{{"One", "1"}, {"Two", "2"}, {"Three", "3"}}},
        report::Heading{1, "Requests"},
        report::RomanList{{"note;", "agree; and", "ask."}},
        table};
    const OpenedDocx docx(report::render(content, report::Format::Docx));
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    CHECK(nodes(document, "//w:tc//w:p[w:pPr/w:keepNext]").size() == 11);
    CHECK(
        nodes(document, "//w:p[w:pPr/w:pStyle/@w:val='Particulars' and w:pPr/w:keepNext]").size() ==
        2);
    CHECK(
        nodes(document, "//w:p[w:pPr/w:pStyle/@w:val='ListNumber' and w:pPr/w:keepNext]").size() ==
        2);
}

TEST_CASE("A request is indented as the text that introduces it")
{
    report::Document content;
    content.blocks = {
        report::Particulars{{{"Recommendations", "Members are asked to:"}}},
        report::RomanList{{"note;"}},
        report::Heading{1, "Requests"},
        report::Paragraph{.text = "Members are asked to:", .lead = {}, .isNumbered = true},
        report::RomanList{{"agree."}}};
    const OpenedDocx docx(report::render(content, report::Format::Docx));
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    const auto lists = nodes(document, "//w:p[w:pPr/w:pStyle/@w:val='ListNumber']/w:pPr/w:ind");
    REQUIRE(lists.size() == 2);
    const auto textLeft = [](const pugi::xml_node& indent) {
        return indent.attribute("w:left").as_int() - indent.attribute("w:hanging").as_int();
    };
    CHECK(textLeft(lists[0]) == 2268); // as the style's column of terms
    CHECK(textLeft(lists[1]) == 624);  // as numbered paragraphs
}

TEST_CASE("A term that is wider than its column gets a wider one")
{
    report::Document content;
    content.blocks = {report::Particulars{
        {{"Audit head of its figures", std::string(64, 'a')}, {"Digest", "b"}}}};
    const OpenedDocx docx(report::render(content, report::Format::Docx));
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    const auto indents = nodes(document, "//w:p[w:pPr/w:pStyle/@w:val='Particulars']/w:pPr/w:ind");
    REQUIRE(indents.size() == 2);
    for (const auto& indent : indents)
        CHECK(indent.attribute("w:left").as_int() > 2700);
    // The digest is smaller, so that it stands beside its term on one line.
    CHECK(nodes(document, "//w:r[w:rPr/w:sz]").size() == 1);
}

TEST_CASE("The document is in British English throughout")
{
    const OpenedDocx docx(sampleBytes());
    pugi::xml_document styles;
    docx.parse("word/styles.xml", styles);
    const auto language = nodes(styles, "//w:docDefaults//w:lang");
    REQUIRE(language.size() == 1);
    CHECK(std::string(language.front().attribute("w:val").value()) == "en-GB");
    pugi::xml_document core;
    docx.parse("docProps/core.xml", core);
    CHECK(nodes(core, "//dc:language").front().text().get() == std::string("en-GB"));
}

TEST_CASE("The document has one title, and its headings leave out no level")
{
    const OpenedDocx docx(sampleBytes());
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    CHECK(nodes(document, "//w:pStyle[@w:val='Title']").size() == 1);
    int last = 0;
    int headings = 0;
    for (const auto& style : nodes(document, "//w:pStyle[starts-with(@w:val,'Heading')]")) {
        const int level = style.attribute("w:val").value()[7] - '0';
        CHECK(level <= last + 1);
        last = level;
        ++headings;
    }
    CHECK(headings > 10);
}

TEST_CASE("No paragraph is empty")
{
    const OpenedDocx docx(sampleBytes());
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    const auto paragraphs = nodes(document, "//w:p");
    CHECK(paragraphs.size() > 100);
    for (const auto& paragraph : paragraphs)
        CHECK((!textOf(paragraph).empty() || !nodes(paragraph, ".//w:drawing").empty()));
}

TEST_CASE("A rating is a shape, a word and a shade together")
{
    const OpenedDocx docx(sampleBytes());
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    const auto reds = nodes(document, "//w:tc[w:tcPr/w:shd/@w:fill='D4351C']");
    REQUIRE_FALSE(reds.empty());
    for (const auto& cell : reds) {
        CHECK(textOf(cell) == "\u25A0\u00A0Red");
        CHECK(nodes(cell, ".//w:color[@w:val='FFFFFF']").size() == 3);
    }
    for (const auto& cell : nodes(document, "//w:tc[w:tcPr/w:shd/@w:fill='FFDD00']"))
        CHECK(textOf(cell) == "\u25C6\u00A0Amber");
    for (const auto& cell : nodes(document, "//w:tc[w:tcPr/w:shd/@w:fill='5DBB75']"))
        CHECK(textOf(cell) == "\u25CF\u00A0Green");
}

TEST_CASE("The foot of each page has the plan, its classification and page x of y")
{
    const OpenedDocx docx(sampleBytes());
    pugi::xml_document footer;
    docx.parse("word/footer1.xml", footer);
    CHECK(textOf(footer) == "School improvement plan 2013-14 | Unrestricted\tPage 1 of 1");
    CHECK(nodes(footer, "//w:fldSimple[@w:instr=' PAGE ']").size() == 1);
    CHECK(nodes(footer, "//w:fldSimple[@w:instr=' NUMPAGES ']").size() == 1);
}

TEST_CASE("Every entry of the package carries the first day that a zip can, never today")
{
    const auto bytes = sampleBytes();
    const std::string localHeader("PK\x03\x04", 4);
    int entries = 0;
    for (auto at = bytes.find(localHeader); at != std::string::npos;
         at = bytes.find(localHeader, at + 1)) {
        CHECK(bytes.substr(at + 10, 4) == std::string("\0\0\x21\0", 4));
        ++entries;
    }
    CHECK(entries == 16);
}

TEST_CASE("The same request gives the same bytes, whatever the time zone")
{
    const auto first = sampleBytes();
    setenv("TZ", "Asia/Tokyo", 1);
    tzset();
    CHECK(sampleBytes() == first);
    unsetenv("TZ");
    tzset();
}

TEST_CASE("The list of contents leads to the headings it names and has a page for each")
{
    const OpenedDocx docx(sampleBytes());
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    const auto entries = nodes(document, "//w:hyperlink");
    const auto headings = nodes(
        document, "//w:p[w:pPr/w:pStyle/@w:val='Heading1' or w:pPr/w:pStyle/@w:val='Heading2']");
    REQUIRE(entries.size() == headings.size());
    CHECK(entries.size() > 10);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto bookmark = headings[i].child("w:bookmarkStart");
        CHECK(
            std::string(bookmark.attribute("w:name").value()) ==
            entries[i].attribute("w:anchor").value());
        CHECK(textOf(entries[i]).find(textOf(headings[i])) != std::string::npos);
        const auto page = entries[i].select_node(".//w:instrText").node().text().get();
        CHECK(
            page == " PAGEREF " + std::string(entries[i].attribute("w:anchor").value()) + " \\h ");
        CHECK(nodes(entries[i], ".//w:fldChar[@w:dirty='true']").size() == 1);
        CHECK(nodes(entries[i], ".//w:fldChar[@w:fldCharType='end']").size() == 1);
    }
}

TEST_CASE("A list of contents that would be long has the sections alone")
{
    report::Document content;
    for (int section = 1; section <= 10; ++section) {
        content.blocks.emplace_back(report::Heading{1, "Section"});
        content.blocks.emplace_back(report::Heading{2, "Below"});
        content.blocks.emplace_back(report::Heading{2, "Below as well"});
    }
    const OpenedDocx docx(report::render(content, report::Format::Docx));
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    CHECK(nodes(document, "//w:hyperlink").size() == 10);
    CHECK(nodes(document, "//w:bookmarkStart").size() == 10);
}

TEST_CASE("Codes and years stay whole at the end of a line, other words may part at a hyphen")
{
    report::Document content;
    content.title = "Plan 2013-14";
    content.blocks = {
        report::Paragraph{"OFS-PRI-GOOD at mid-year"},
        report::Table{
            .caption = "Cells",
            .columns = {{"Code"}, {"When"}},
            .rows = {{{"KS2-2LP-ENG"}, {"offer in 2008-09"}}}}};
    const OpenedDocx docx(report::render(content, report::Format::Docx));
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    CHECK(nodes(document, "//w:noBreakHyphen").size() == 4); // of a cell, the year's alone
    CHECK(textOf(document).find("OFS-PRI-GOOD at mid-year") != std::string::npos);
}

TEST_CASE("A document whose lines stand close has smaller text and less between paragraphs")
{
    report::Document content;
    content.density = report::Density::Close;
    const OpenedDocx docx(report::render(content, report::Format::Docx));
    pugi::xml_document styles;
    docx.parse("word/styles.xml", styles);
    CHECK(nodes(styles, "//w:docDefaults//w:sz[@w:val='19']").size() == 1);
    CHECK(nodes(styles, "//w:docDefaults//w:spacing[@w:after='72']").size() == 1);
}

TEST_CASE("A paper of few parts has no list of contents")
{
    report::Document content;
    content.title = "Short";
    content.blocks = {report::Heading{1, "One"}, report::Paragraph{"Text."}};
    const OpenedDocx docx(report::render(content, report::Format::Docx));
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    CHECK(nodes(document, "//w:hyperlink").empty());
    CHECK(nodes(document, "//w:bookmarkStart").empty());
}
