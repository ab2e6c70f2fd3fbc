#include <report/apostrophes.h>
#include <report/report.h>

#include <catch2/catch.hpp>

using namespace outturn::report;

TEST_CASE("An apostrophe within a word or after a plural is that of print")
{
    CHECK(withApostrophes("the plan's rule") == "the plan\u2019s rule");
    CHECK(withApostrophes("schools' own, and O'Brien") == "schools\u2019 own, and O\u2019Brien");
    CHECK(withApostrophes("the 2010's") == "the 2010\u2019s");
    CHECK(withApostrophes("") == "");
}

TEST_CASE("Single quotes around words, feet and what is set already stay as they are")
{
    CHECK(withApostrophes("called 'our schools' here") == "called 'our schools' here");
    CHECK(withApostrophes("6' tall") == "6' tall");
    CHECK(withApostrophes("it\u2019s “so”") == "it\u2019s “so”");
}

TEST_CASE("A paper has one kind of apostrophe, whoever wrote the words")
{
    Document document;
    document.title = "Kim's paper";
    document.blocks = {
        Paragraph{.text = "The plan's text.", .lead = "Adviser's comment:"},
        Table{.caption = "Year's end", .columns = {{"Term's"}}, .rows = {{{"Cell's", {}}}}}};
    const auto text = render(document, Format::Markdown);
    CHECK(text.find('\'') == std::string::npos);
}
