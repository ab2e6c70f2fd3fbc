#include <app/look/text_table.h>

#include <catch2/catch.hpp>

using namespace outturn::app;

TEST_CASE("Cells copied from a spreadsheet are read row by row")
{
    CHECK(readTable(QStringLiteral("1\t2\r\n3\t\r\n")) == TextTable{{"1", "2"}, {"3", ""}});
    CHECK(readTable(QStringLiteral("1\n2")) == TextTable{{"1"}, {"2"}});
    CHECK(readTable(QString()).empty());
}

TEST_CASE("Quoted cells may hold tabs, line breaks and quotation marks")
{
    CHECK(
        readTable(QStringLiteral("\"a\tb\"\t\"say \"\"so\"\"\"\n\"two\nlines\"\n")) ==
        TextTable{{"a\tb", "say \"so\""}, {"two\nlines"}});
}

TEST_CASE("A quotation mark that opens nothing is text like any other")
{
    CHECK(readTable(QStringLiteral("\"abc\t1\n")) == TextTable{{"\"abc", "1"}});
    CHECK(readTable(QStringLiteral("\"6\" pipe\t1")) == TextTable{{"\"6\" pipe", "1"}});
}

TEST_CASE("Text that looks like a formula is marked when written, numbers are not")
{
    CHECK(writeTable({{"=1+1", "-1.5", "+2", "@x"}}) == QStringLiteral("'=1+1\t-1.5\t+2\t'@x\n"));
}

TEST_CASE("What is written reads back as it was")
{
    const TextTable table{
        {"a", "", "-1.0"}, {"=SUM(A1)", "say \"so\"", "two\nlines"}, {"'quoted'", "a\tb", "\""}};
    CHECK(readTable(writeTable(table)) == table);
}
