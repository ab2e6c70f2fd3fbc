#include <report/markdown_writer.h>
#include <report/report.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::report;

namespace {

Document with(Block block)
{
    return {
        .title = "T", .subject = {}, .author = {}, .date = {}, .footer = "F", .blocks = {block}};
}

/// What the writer makes of one block between the title and the footer.
std::string bodyOf(Block block)
{
    const auto text = markdownText(with(std::move(block)));
    const std::string head = "# T\n\n";
    const std::string foot = "\n---\n\nF\n";
    REQUIRE(text.substr(0, head.size()) == head);
    REQUIRE(text.substr(text.size() - foot.size()) == foot);
    return text.substr(head.size(), text.size() - head.size() - foot.size());
}

} // namespace

TEST_CASE("A table in Markdown keeps its columns apart whatever its cells hold")
{
    const Table table{
        .caption = "Caption",
        .columns = {{"A|B", Alignment::Left, 1}, {"C", Alignment::Right, 1}},
        .rows = {
            {{"x|y", {}}, {"+1", {}}}, {{"one\ntwo", {}}, {.text = {}, .rag = RagStatus::Red}}}};
    CHECK(
        bodyOf(table) ==
        "**Table 1: Caption**\n\n"
        "| A\\|B | C |\n"
        "| --- | ---: |\n"
        "| x\\|y | +1 |\n"
        "| one, two | \u25A0 Red |\n");
}

TEST_CASE("Text at the start of a line opens nothing in Markdown")
{
    CHECK(bodyOf(Paragraph{"# not a heading"}) == "\\# not a heading\n");
    CHECK(bodyOf(Paragraph{"- not a list"}) == "\\- not a list\n");
    CHECK(bodyOf(Paragraph{"+1.0"}) == "\\+1.0\n");
    CHECK(bodyOf(Paragraph{"12. not a list"}) == "12\\. not a list\n");
    CHECK(bodyOf(Paragraph{"3) not a list"}) == "3\\) not a list\n");
    CHECK(bodyOf(Paragraph{"63.1% of pupils"}) == "63.1% of pupils\n");
    CHECK(bodyOf(Paragraph{"===="}) == "\\====\n");
    CHECK(bodyOf(Paragraph{"    not code"}) == "not code\n");
    CHECK(bodyOf(Paragraph{"> not a quotation"}) == "\\> not a quotation\n");
    CHECK(bodyOf(BulletList{{"# x", "1. y"}}) == "- \\# x\n- 1\\. y\n");
}

TEST_CASE("Text cannot become a link, an image, HTML or emphasis in Markdown")
{
    CHECK(escapedForMarkdown("![x](file:///etc/passwd)") == "!\\[x\\](file\\:///etc/passwd)");
    CHECK(escapedForMarkdown("<img src=x>") == "\\<img src=x\\>");
    CHECK(escapedForMarkdown("https://example.org") == "https\\://example.org");
    CHECK(escapedForMarkdown("www.example.org") == "www\\.example.org");
    CHECK(escapedForMarkdown("a@example.org") == "a\\@example.org");
    CHECK(
        escapedForMarkdown("**a** _b_ `c` ~d~ &amp; \\e") ==
        "\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~d\\~ \\&amp; \\\\e");
    CHECK(escapedForMarkdown("A* to C, 76.0%, (2012/13)") == "A\\* to C, 76.0%, (2012/13)");
}

TEST_CASE("A line feed or a control character cannot leave its line in Markdown")
{
    CHECK(bodyOf(Paragraph{"one\n\n# two"}) == "one, # two\n");
    CHECK(bodyOf(Paragraph{"one.\n# two\x01\r"}) == "one. # two\n");
    CHECK(bodyOf(Paragraph{std::string("a\tb\0c", 5)}) == "a bc\n");
}

TEST_CASE("Sections and their numbered paragraphs are counted in Markdown as in Word")
{
    auto document = with(Heading{1, "First"});
    const Paragraph numbered{.text = "p", .lead = {}, .isNumbered = true};
    document.blocks.insert(
        document.blocks.end(),
        {numbered, numbered, Heading{2, "Sub"}, Heading{1, "Second"}, numbered});
    CHECK(
        markdownText(document) ==
        "# T\n\n## 1. First\n\n1.1 p\n\n1.2 p\n\n### Sub\n\n## 2. Second\n\n2.1 p\n\n---\n\nF\n");
}

TEST_CASE("What members are asked is numbered in roman numerals, each list from the start")
{
    auto document = with(RomanList{{"a", "b", "c", "d"}});
    document.blocks.emplace_back(RomanList{{"e"}});
    CHECK(
        markdownText(document) ==
        "# T\n\n(i) a\n\n(ii) b\n\n(iii) c\n\n(iv) d\n\n(i) e\n\n---\n\nF\n");
}
