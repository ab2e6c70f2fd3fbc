#include "opened_docx.h"
#include "outside_tool.h"
#include "sample_record.h"

#include <domain/error.h>
#include <report/chart/png.h>
#include <report/docx/package.h>
#include <report/prepared_report.h>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;
using testing::nodes;
using testing::OpenedDocx;

// A council's own Word document and crest: what a paper takes from them.

namespace {

constexpr auto wordSpace = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";

std::string relationship(const char* id, const char* type, const char* target)
{
    return std::string("<Relationship Id=\"") + id +
        "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
        "\" Target=\"" + target + "\"/>";
}

std::string relationships(const std::string& inside)
{
    return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
        inside + "</Relationships>";
}

std::string picture()
{
    return chart::pngBytes(
        {.size = {40, 60},
         .fontSize = 10,
         .shapes = {chart::BoxShape{{5, 5, 30, 50}, {.red = 160, .green = 20, .blue = 30}}}},
        144);
}

/// A letterhead as a council would have it: green headings under other ids than ours, a header with
/// a picture, a first page without a footer, a footer with the page's number, wide margins, and
/// text and numbering of its own.
std::vector<docx::Part> letterhead()
{
    const std::string space(wordSpace);
    const std::string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    const auto type = [&](const char* part, const char* kind) {
        return "<Override PartName=\"/word/" + std::string(part) + "\" ContentType=\"" + word +
            kind + "+xml\"/>";
    };
    return {
        {"[Content_Types].xml",
         R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
         R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
         R"(<Default Extension="png" ContentType="image/png"/>)" +
             type("document.xml", "document.main") + type("styles.xml", "styles") +
             type("header1.xml", "header") + type("footer1.xml", "footer") + "</Types>"},
        {"_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml"))},
        {"word/_rels/document.xml.rels",
         relationships(
             relationship("rId1", "styles", "styles.xml") +
             relationship("rId7", "header", "header1.xml") +
             relationship("rId8", "footer", "/word/footer1.xml"))},
        {"word/document.xml",
         "<w:document " + space +
             "><w:body><w:p><w:r><w:t>Dear member</w:t></w:r></w:p><w:sectPr>"
             R"(<w:headerReference w:type="default" r:id="rId7"/>)"
             R"(<w:footerReference w:type="default" r:id="rId8"/>)"
             R"(<w:pgSz w:w="11906" w:h="16838"/>)"
             R"(<w:pgMar w:top="2000" w:right="1700" w:bottom="1700" w:left="1700" w:header="700" w:footer="700" w:gutter="0"/>)"
             "<w:titlePg/></w:sectPr></w:body></w:document>"},
        {"word/styles.xml",
         "<w:styles " + space +
             R"(><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>)"
             R"(<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>)"
             R"(<w:pPr><w:keepNext/><w:numPr><w:numId w:val="9"/></w:numPr><w:spacing w:before="99"/></w:pPr>)"
             R"(<w:rPr><w:color w:val="006633"/></w:rPr></w:style>)"
             R"(<w:style w:type="paragraph" w:styleId="Particulars"><w:name w:val="Council particulars"/></w:style>)"
             "</w:styles>"},
        {"word/header1.xml",
         "<w:hdr " + space +
             R"(><w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Anytown Council</w:t></w:r></w:p></w:hdr>)"},
        {"word/_rels/header1.xml.rels",
         relationships(relationship("rId1", "image", "media/arms.png"))},
        {"word/media/arms.png", picture()},
        {"word/footer1.xml",
         "<w:ftr " + space +
             R"(><w:p><w:r><w:t>Town Hall</w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>)"}};
}

Document paperOn(const std::vector<docx::Part>& base)
{
    const testing::SampleReport sample(testing::sampleRecord());
    Document document = buildReport(sample.request());
    document.footer = "Draft | Plan";
    document.wordBase = docx::zipped(base);
    return document;
}

const docx::Part& partOf(const std::vector<docx::Part>& parts, const std::string& name)
{
    return *std::ranges::find(parts, name, &docx::Part::name);
}

} // namespace

TEST_CASE("A paper has the styles of the council's own document, and its own numbering")
{
    const OpenedDocx paper(render(paperOn(letterhead()), Format::Docx));
    pugi::xml_document styles;
    paper.parse("word/styles.xml", styles);
    const auto style = [&](const char* id) {
        return styles.child("w:styles").find_child_by_attribute("w:style", "w:styleId", id);
    };
    const auto heading = style("Heading1");
    REQUIRE(heading);
    CHECK(
        std::string(heading.child("w:rPr").child("w:color").attribute("w:val").value()) ==
        "006633");
    CHECK(std::string(heading.child("w:basedOn").attribute("w:val").value()) == "Normal");
    const auto numbering = heading.child("w:pPr").child("w:numPr");
    CHECK(numbering.child("w:numId").attribute("w:val").as_int() == 1);
    CHECK(std::string(numbering.next_sibling().name()) == "w:spacing");
    CHECK(style("NumberedParagraph")); // what the council's document lacks is ours
    CHECK(
        std::string(style("Particulars").child("w:name").attribute("w:val").value()) ==
        "Particulars");
    CHECK(
        std::string(style("ParticularsOfBase").child("w:name").attribute("w:val").value()) ==
        "Council particulars");
    pugi::xml_document text;
    paper.parse("word/document.xml", text);
    CHECK_THAT(testing::textOf(text), !Contains("Dear member"));
    // Every style that the paper refers to is there, once.
    for (const auto& used : nodes(text, "//w:pStyle | //w:tblStyle")) {
        INFO(used.attribute("w:val").value());
        const auto path =
            "//w:style[@w:styleId='" + std::string(used.attribute("w:val").value()) + "']";
        CHECK(nodes(styles, path.c_str()).size() == 1);
    }
}

TEST_CASE(
    "A paper has the headers and footers of the council's document, and says that it is a draft")
{
    const OpenedDocx paper(render(paperOn(letterhead()), Format::Docx));
    pugi::xml_document header;
    paper.parse("word/header1.xml", header);
    CHECK_THAT(testing::textOf(header), Contains("Anytown Council"));
    CHECK(nodes(header, "//w:pStyle[@w:val='Heading1']").size() == 1);
    CHECK(paper.parts().at("word/media/arms.png") == picture());
    pugi::xml_document footer;
    paper.parse("word/footer1.xml", footer);
    CHECK_THAT(testing::textOf(footer), Contains("Town Hall") && Contains("Draft | Plan"));
    CHECK(nodes(footer, "//w:fldSimple").size() == 1); // it numbers the pages already
    // The first page has no footer there, so it has ours.
    pugi::xml_document own;
    paper.parse("word/report-footer.xml", own);
    CHECK_THAT(testing::textOf(own), Contains("Draft | Plan"));
    pugi::xml_document text;
    paper.parse("word/document.xml", text);
    const auto section = text.child("w:document").child("w:body").child("w:sectPr");
    CHECK(section.child("w:pgMar").attribute("w:left").as_int() == 1700);
    CHECK(section.child("w:titlePg"));
    CHECK(nodes(section, "w:footerReference[@w:type='first']").size() == 1);
    // Tables stay within its margins.
    for (const auto& width : nodes(text, "//w:tblW"))
        CHECK(width.attribute("w:w").as_int() <= 11906 - 3400);
}

TEST_CASE(
    "Every part of a paper on a council's document is told of, and every relation leads to one")
{
    const OpenedDocx paper(render(paperOn(letterhead()), Format::Docx));
    pugi::xml_document types;
    paper.parse("[Content_Types].xml", types);
    for (const auto& type : nodes(types, "//Override")) {
        INFO(type.attribute("PartName").value());
        CHECK(paper.parts().contains(std::string(type.attribute("PartName").value()).substr(1)));
    }
    pugi::xml_document links;
    paper.parse("word/_rels/document.xml.rels", links);
    pugi::xml_document text;
    paper.parse("word/document.xml", text);
    for (const auto& link : nodes(links, "//Relationship")) {
        std::string target = link.attribute("Target").value();
        INFO(target);
        CHECK(paper.parts().contains(target.front() == '/' ? target.substr(1) : "word/" + target));
    }
    for (const auto& reference : nodes(text, "//w:headerReference | //w:footerReference")) {
        const auto path =
            "//Relationship[@Id='" + std::string(reference.attribute("r:id").value()) + "']";
        CHECK(nodes(links, path.c_str()).size() == 1);
    }
}

TEST_CASE("A council's document that is none, or shows what lies outside it, is refused")
{
    Document document = paperOn(letterhead());
    document.wordBase = "no document";
    CHECK_THROWS_AS(render(document, Format::Docx), Error);
    auto parts = letterhead();
    std::ranges::find(parts, "word/_rels/header1.xml.rels", &docx::Part::name)
        ->bytes = relationships(
        R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>)");
    CHECK_THROWS_AS(render(paperOn(parts), Format::Docx), Error);
    auto torn = letterhead();
    std::ranges::find(torn, "word/styles.xml", &docx::Part::name)->bytes = "<w:styles>";
    CHECK_THROWS_AS(render(paperOn(torn), Format::Docx), Error);
    CHECK_FALSE(partOf(letterhead(), "word/styles.xml").bytes.empty());
}

TEST_CASE("LibreOffice prints a paper on the council's own document", "[office]")
{
    if (!testing::areInstalled({"soffice", "pdftotext"}))
        return;
    const testing::TemporaryFolder folder;
    writeReport(paperOn(letterhead()), Format::Docx, folder / "paper.docx");
    testing::convertWithOffice(folder, "paper.docx", "pdf");
    const auto text =
        testing::outputOf("pdftotext -raw '" + (folder / "paper.pdf").string() + "' -", folder);
    CHECK_THAT(
        text, Contains("Anytown Council") && Contains("Town Hall") && Contains("Draft | Plan"));
    CHECK_THAT(text, Contains("Headlines") && !Contains("Dear member"));
}

TEST_CASE("A crest stands at the head of every paper, with its words for those who cannot see it")
{
    const testing::SampleReport sample(testing::sampleRecord());
    auto form = planfile::builtInTemplate(ReportKind::Scorecard);
    form.crest = Crest{.file = "arms.png", .description = "Arms of Westmark", .picture = picture()};
    ReportRequest request{
        .form = form,
        .record = sample.record,
        .scorecard = sample.scorecard,
        .date = Date(2014, 3, 31),
        .front = {},
        .auditHead = {}};
    const Document document = buildReport(request);

    const OpenedDocx word(render(document, Format::Docx));
    CHECK(word.parts().at("word/media/emblem.png") == picture());
    pugi::xml_document text;
    word.parse("word/document.xml", text);
    const auto properties = nodes(text, "//wp:docPr");
    REQUIRE(properties.size() == 1);
    CHECK(std::string(properties.front().attribute("descr").value()) == "Arms of Westmark");
    const auto extent = nodes(text, "//wp:extent").front();
    CHECK(
        extent.attribute("cy").as_double() / extent.attribute("cx").as_double() ==
        Approx(1.5).margin(0.01)); // in its own proportions

    const auto page = render(document, Format::Html);
    CHECK_THAT(page, Contains("alt=\"Arms of Westmark\"") && Contains("img-src data:"));
    CHECK_THAT(page, Contains("src=\"data:image/png;base64,iVBORw0KGgo"));
    request.front.subject = "Without";
    form.crest.reset();
    CHECK_THAT(render(buildReport(request), Format::Html), !Contains("img-src"));

    form.crest = Crest{.file = "arms.png", .description = "Arms", .picture = "\x89PNG no picture"};
    CHECK_THROWS_AS(render(buildReport(request), Format::Html), Error);
}

TEST_CASE("A PDF shows the crest with its words", "[pdf]")
{
    if (!testing::areInstalled({"pdfimages", "pdfinfo"}))
        return;
    Document document;
    document.title = "Paper";
    document.emblem = Emblem{picture(), "Arms of Westmark"};
    const testing::TemporaryFolder folder;
    writeReport(document, Format::Pdf, folder / "paper.pdf");
    const auto file = "'" + (folder / "paper.pdf").string() + "'";
    CHECK_THAT(
        testing::outputOf("pdfimages -list " + file, folder), Contains("80") && Contains("120"));
    CHECK_THAT(testing::outputOf("pdfinfo -struct-text " + file, folder), Contains("Figure"));
}
