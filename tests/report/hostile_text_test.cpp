#include "opened_docx.h"

#include <report/report.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::report;
using testing::nodes;
using testing::OpenedDocx;
using testing::textOf;

namespace {

/// The text as a heading, a paragraph, a list item, a term, a caption and a cell.
Document everywhere(const std::string& text)
{
    return {
        .issuer = text,
        .title = text,
        .subject = text,
        .author = text,
        .date = "2014-03-31",
        .footer = text,
        .blocks = {
            Heading{1, text},
            Paragraph{.text = text, .lead = text},
            BulletList{{text}},
            RomanList{{text}},
            Particulars{{{text, text}}},
            Table{.caption = text, .columns = {{text, Alignment::Left, 1}}, .rows = {{{text, {}}}}},
            Paragraph{text}}};
}

void checkStandsAs(const std::string& text, const std::string& shown)
{
    INFO(text);
    const OpenedDocx docx(render(everywhere(text), Format::Docx));
    pugi::xml_document document;
    docx.parse("word/document.xml", document);
    CHECK(textOf(nodes(document, "//w:p[w:pPr/w:pStyle/@w:val='Title']").front()) == shown);
    CHECK(textOf(nodes(document, "//w:p[w:pPr/w:pStyle/@w:val='ListBullet2']").front()) == shown);
    CHECK(textOf(nodes(document, "//w:p[w:pPr/w:pStyle/@w:val='TableText']").front()) == shown);
    CHECK(nodes(document, "//w:body/*").size() == 11);
    CHECK(nodes(document, "//w:drawing | //w:hyperlink | //w:pict").empty());
    pugi::xml_document footer;
    docx.parse("word/footer1.xml", footer);
    pugi::xml_document core;
    docx.parse("docProps/core.xml", core);
    pugi::xml_document relationships;
    docx.parse("word/_rels/document.xml.rels", relationships);
    CHECK(nodes(relationships, "//Relationship").size() == 4);
}

} // namespace

TEST_CASE("Text that looks like markup stays text in Word")
{
    for (const std::string text :
         {"<w:p><w:r><w:t>x</w:t></w:r></w:p>",
          "]]> & &amp; \"quoted\" 'single'",
          "<img src=\"file:///etc/passwd\">",
          "file:///etc/passwd",
          "{ INCLUDEPICTURE \"http://example.org/x.png\" }",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
          "=cmd|' /C calc'!A0"})
        checkStandsAs(text, text);
}

TEST_CASE("Characters that XML cannot carry are dropped and broken UTF-8 is replaced")
{
    checkStandsAs(std::string("a\0b\x01\x1F\x7F", 6) + "c", "abc");
    checkStandsAs("a\tb", "a b");
    checkStandsAs(
        "a\xEF\xBF\xBF"
        "b",
        "ab");
    checkStandsAs(
        "a\xFF"
        "b",
        "a\uFFFDb");
    checkStandsAs(
        "a\xC0\xAF"
        "b",
        "a\uFFFD\uFFFDb");
    checkStandsAs(
        "a\xED\xA0\x80"
        "b",
        "a\uFFFD\uFFFD\uFFFDb");
    checkStandsAs("a\xE2\x82", "a\uFFFD\uFFFD");
    checkStandsAs("a\r\nb", "a\nb");
}

TEST_CASE("Letters of every script and all their marks pass unchanged")
{
    checkStandsAs(
        "Ysgol Tŷ Gwyn – naïve £5 → 5½ 学校 🙂",
        "Ysgol Tŷ Gwyn – naïve £5 → 5½ 学校 🙂");
}
