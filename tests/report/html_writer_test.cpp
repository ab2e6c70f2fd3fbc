#include "sample_record.h"

#include <report/rag_mark.h>
#include <report/report.h>

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <sstream>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;

namespace {

std::string sampleHtml()
{
    const testing::SampleReport sample(testing::sampleRecord());
    return render(buildReport(sample.request()), Format::Html);
}

/// The page read as XML, which an HTML page of ours also is.
class Page
{
public:
    explicit Page(const std::string& html)
    {
        const auto result = m_xml.load_buffer(
            html.data(),
            html.size(),
            pugi::parse_full | pugi::parse_ws_pcdata,
            pugi::encoding_utf8);
        INFO(result.description() << " at " << result.offset);
        REQUIRE(result);
    }

    [[nodiscard]] std::vector<pugi::xml_node> all(const char* path) const
    {
        std::vector<pugi::xml_node> found;
        for (const auto& node : m_xml.select_nodes(path))
            found.push_back(node.node());
        return found;
    }

    [[nodiscard]] pugi::xml_node one(const char* path) const
    {
        const auto found = all(path);
        INFO(path);
        REQUIRE(found.size() == 1);
        return found.front();
    }

private:
    pugi::xml_document m_xml;
};

/// All text below @p node; a line break as a line feed, and nothing of the line ends between tags.
std::string wordsOf(pugi::xml_node node)
{
    std::string text;
    for (const auto& child : node.children()) {
        if (child.type() == pugi::node_pcdata)
            text += child.value() == std::string("\n") ? "" : child.value();
        else
            text += child.name() == std::string("br") ? "\n" : wordsOf(child);
    }
    return text;
}

std::string attribute(pugi::xml_node node, const char* name)
{
    return node.attribute(name).value();
}

/// The relative luminance of RRGGBB as WCAG 2 defines it.
double luminance(std::string_view colour)
{
    const auto channel = [&](std::size_t at) {
        const double part = std::stoi(std::string(colour.substr(at, 2)), nullptr, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

double contrast(std::string_view one, std::string_view other)
{
    const auto first = luminance(one);
    const auto second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// The text in every place that a document has for text.
Document inEveryPlace(const std::string& text)
{
    return {
        .issuer = text,
        .title = text,
        .subject = text,
        .author = text,
        .date = text,
        .footer = text,
        .blocks = {
            Heading{1, text},
            Heading{2, text},
            Paragraph{.text = text, .lead = text},
            BulletList{{text}},
            RomanList{{text}},
            Particulars{{{text, text}}},
            Table{
                .caption = text,
                .columns = {{text, Alignment::Left, 1}, {text, Alignment::Right, 1}},
                .rows = {{{text, {}}, {text, RagStatus::Red}}}}}};
}

} // namespace

TEST_CASE("A page in HTML is well-formed, in British English, with a title and the report's own")
{
    const auto html = sampleHtml();
    CHECK(html.starts_with("<!DOCTYPE html>\n<html "));
    const Page page(html);
    CHECK(attribute(page.one("/html"), "lang") == "en-GB");
    CHECK_THAT(wordsOf(page.one("/html/head/title")), Contains("Year-end progress report"));
    CHECK_THAT(wordsOf(page.one("//h1")), Contains("Year-end progress report"));
    CHECK(
        page.all("//header").size() + page.all("//main").size() + page.all("//footer").size() == 3);
}

TEST_CASE("No element in HTML closes itself that an HTML reader would leave open")
{
    auto content = inEveryPlace("");
    content.blocks.push_back(Table{.caption = {}, .columns = {{""}}, .rows = {{{"", {}}}}});
    const auto html = render(content, Format::Html);
    for (auto at = html.find("/>"); at != std::string::npos; at = html.find("/>", at + 1)) {
        const auto name = html.substr(html.rfind('<', at) + 1, 5);
        INFO(name);
        CHECK((name.starts_with("meta ") || name.starts_with("br ") || name.starts_with("col ")));
    }
}

TEST_CASE("No element in HTML has an attribute twice")
{
    const Page page(sampleHtml());
    for (const auto& element : page.all("//*")) {
        std::set<std::string> names;
        for (const auto& attribute : element.attributes()) {
            INFO(element.name() << " " << attribute.name());
            CHECK(names.insert(attribute.name()).second);
        }
    }
}

TEST_CASE("A page in HTML needs no other file and runs nothing")
{
    const Page page(sampleHtml());
    CHECK(page.all("//script | //link | //img | //iframe | //object | //@src | //@srcset").empty());
    for (const auto& link : page.all("//a"))
        CHECK(attribute(link, "href").starts_with('#'));
    const auto style = wordsOf(page.one("//style"));
    CHECK_THAT(style, Contains("@media print"));
    CHECK_THAT(style, !Contains("url(") && !Contains("@import") && !Contains(">"));
    CHECK_THAT(
        attribute(page.one("//meta[@http-equiv]"), "content"), Contains("default-src 'none'"));
}

TEST_CASE("Every link of a page leads to one place in it, and the first skips to the report")
{
    const Page page(sampleHtml());
    std::set<std::string> anchors;
    for (const auto& node : page.all("//*[@id]")) {
        INFO(attribute(node, "id"));
        CHECK(anchors.insert(attribute(node, "id")).second);
    }
    for (const auto& link : page.all("//a"))
        CHECK(anchors.count(attribute(link, "href").substr(1)) == 1);
    for (const auto& node : page.all("//*[@aria-labelledby]")) {
        std::istringstream labels(attribute(node, "aria-labelledby"));
        for (std::string label; labels >> label;)
            CHECK(anchors.count(label) == 1);
    }
    CHECK(attribute(page.all("//body/*").front(), "href") == "#report");
    CHECK(attribute(page.one("//main"), "id") == "report");
}

TEST_CASE("The contents list every heading of the first two levels in order, under its number")
{
    const Page page(sampleHtml());
    std::vector<std::string> listed;
    for (const auto& link : page.all("//nav//a"))
        listed.push_back(attribute(link, "href") + ' ' + wordsOf(link));
    std::vector<std::string> headings;
    // Of the provenance the section alone: the links of the tables lead to its entries.
    for (const auto& heading :
         page.all("//section/*[self::h2 or self::h3[not(ancestor::section[@class='traces'])]]"))
        headings.push_back('#' + attribute(heading, "id") + ' ' + wordsOf(heading));
    CHECK(listed == headings);
    CHECK(listed.size() > 10);
    CHECK(listed.front() == "#section-1 1. Introduction");
}

TEST_CASE("The headings of a page leave out no level")
{
    const Page page(sampleHtml());
    int last = 0;
    for (const auto& heading : page.all("//h1 | //h2 | //h3 | //h4")) {
        const int level = heading.name()[1] - '0';
        INFO(wordsOf(heading));
        CHECK(level <= last + 1);
        last = level;
    }
}

TEST_CASE("Every table in HTML has its caption, and headings for its columns and rows")
{
    const Page page(sampleHtml());
    const auto tables = page.all("//table");
    CHECK(tables.size() == 10);
    int number = 0;
    for (const auto& table : tables) {
        const auto start = "Table " + std::to_string(++number) + ": ";
        CHECK(wordsOf(table.child("caption")).starts_with(start));
        const auto columns = table.select_nodes("thead/tr/th[@scope='col']").size();
        CHECK(columns == table.select_nodes("thead/tr/*").size());
        CHECK(columns == table.select_nodes("colgroup/col").size());
        for (const auto& row : table.select_nodes("tbody/tr")) {
            CHECK(row.node().select_nodes("*").size() == columns);
            CHECK(attribute(row.node().child("th"), "scope") == "row");
            CHECK(row.node().select_nodes("th").size() == 1);
        }
    }
}

TEST_CASE("A rating in HTML is a shape, a word and a colour that stands off from its ground")
{
    const auto html = sampleHtml();
    const Page page(html);
    const auto reds = page.all("//*[@class='rag red']");
    REQUIRE_FALSE(reds.empty());
    for (const auto& cell : reds) {
        CHECK_THAT(wordsOf(cell), Contains("\u25A0\u00A0Red"));
        CHECK(attribute(cell.child("span"), "aria-hidden") == "true");
    }
    for (const auto& [status, code] : EnumCodes<RagStatus>::table) {
        const auto mark = ragMark(status);
        INFO(code);
        CHECK(contrast(mark.ink, mark.fill) >= 4.5);
        CHECK_THAT(
            html,
            Contains(
                ".rag." + std::string(code) + " { background: #" + std::string(mark.fill) +
                "; color: #" + std::string(mark.ink) + "; }"));
    }
}

TEST_CASE("The grounds of the ratings are told apart in grey")
{
    const auto fill = [](RagStatus status) {
        return ragMark(status).fill;
    };
    CHECK(contrast(fill(RagStatus::Green), fill(RagStatus::Red)) >= 1.5);
    CHECK(contrast(fill(RagStatus::Amber), fill(RagStatus::Green)) >= 1.5);
    CHECK(contrast(fill(RagStatus::Amber), fill(RagStatus::Red)) >= 1.5);
}

TEST_CASE("Every ink of the style sheet stands off from every ground that it can lie on")
{
    const auto html = sampleHtml();
    for (const std::string ink : {"1B1F24", "1F3A5F", "404A54"}) {
        CHECK_THAT(html, Contains("color: #" + ink));
        CHECK(contrast(ink, "FFFFFF") >= 4.5);
    }
    CHECK(contrast("1B1F24", "E4EAF1") >= 4.5);
    CHECK(contrast("1F3A5F", "F4F6F9") >= 4.5);
    CHECK(contrast("000000", "FFFFFF") == Approx(21.0));
}

TEST_CASE("Text that looks like markup stays text in HTML, wherever it stands")
{
    for (const std::string text :
         {"<script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "</title><img src=x onerror=alert(1)>",
          "a & b &amp; c &#60;",
          "\" onmouseover=\"alert(1)\" x=\"'",
          "]]> <!-- comment --> <![CDATA[x]]>",
          "javascript:alert(1)"}) {
        INFO(text);
        const auto html = render(inEveryPlace(text), Format::Html);
        CHECK_THAT(html, !Contains("<script") && !Contains("<img") && !Contains("<!--"));
        const Page page(html);
        CHECK(
            page.all("//body//*").size() ==
            Page(render(inEveryPlace("x"), Format::Html)).all("//body//*").size());
        CHECK(wordsOf(page.one("//h1")) == text);
        CHECK(wordsOf(page.one("//title")) == text + " - " + text);
        CHECK(wordsOf(page.one("//section/ul/li")) == text);
        CHECK(wordsOf(page.one("//tbody/tr/th")) == text);
        CHECK(wordsOf(page.one("//tbody/tr/td")) == "\u25A0\u00A0Red\n" + text);
        CHECK(attribute(page.one("//meta[@name='author']"), "content") == text);
        CHECK(page.all("//@*[starts-with(name(), 'on')]").empty());
    }
}

TEST_CASE("Characters that HTML cannot carry are dropped, and lines stay lines")
{
    const auto page = Page(render(
        inEveryPlace("a\x01\x1F"
                     "b\xFF\nc"),
        Format::Html));
    CHECK(wordsOf(page.one("//h1")) == "ab\uFFFD\nc");
}

TEST_CASE("What stands in a paragraph of the report can be cited by its number")
{
    const Page page(sampleHtml());
    const auto paragraph = page.one("//p[@id='paragraph-2-1']");
    CHECK(wordsOf(paragraph.child("span")) == "2.1");
    CHECK_THAT(wordsOf(paragraph), Contains("2.1 Of 7 indicators"));
}
