#include <domain/error.h>
#include <import/csv_reader.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::imports;
using Catch::Contains;

namespace {

using Fields = std::vector<std::string>;

std::vector<CsvRow> rowsOf(std::string_view text, CsvLimits limits = {})
{
    CsvReader reader(text, "figures.csv", limits);
    std::vector<CsvRow> rows;
    while (auto row = reader.next())
        rows.push_back(std::move(*row));
    return rows;
}

std::string refusalOf(std::string_view text, CsvLimits limits = {})
{
    try {
        (void)rowsOf(text, limits);
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Input);
        return error.what();
    }
    return "not refused";
}

} // namespace

TEST_CASE("Lines may end with LF, CR LF or CR, and the last needs no end")
{
    const std::string text = GENERATE(
        as<std::string>(),
        "a,b\nc,d\n",
        "a,b\nc,d",
        "a,b\r\nc,d\r\n",
        "a,b\rc,d\r",
        "a,b\r\nc,d\r");
    const auto rows = rowsOf(text);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].fields == Fields{"a", "b"});
    CHECK(rows[0].line == 1);
    CHECK(rows[1].fields == Fields{"c", "d"});
    CHECK(rows[1].line == 2);
}

TEST_CASE("A byte order mark is skipped")
{
    const auto rows = rowsOf("\xEF\xBB\xBFindicator,year\n");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].fields.front() == "indicator");
}

TEST_CASE("A quoted field may hold commas, doubled quotes and line ends")
{
    const auto rows = rowsOf("\"a,b\",\"say \"\"yes\"\"\",\"two\r\nlines\",\"\"\nnext\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].fields == Fields{"a,b", "say \"yes\"", "two\r\nlines", ""});
    CHECK_FALSE(rows[0].fault);
}

TEST_CASE("Line numbers count the lines inside quoted fields")
{
    const auto rows = rowsOf("head\n\"one\ntwo\r\nthree\rfour\"\nlast\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].line == 2);
    CHECK(rows[2].line == 6);
}

TEST_CASE("Empty lines are skipped but counted")
{
    const auto rows = rowsOf("\n\r\nhead\n\n\nlast");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].line == 3);
    CHECK(rows[1].line == 6);
}

TEST_CASE("Empty fields are fields")
{
    const auto rows = rowsOf(",\na,,c,");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].fields == Fields{"", ""});
    CHECK(rows[1].fields == Fields{"a", "", "c", ""});
}

TEST_CASE("An empty text has no rows")
{
    CHECK(rowsOf("").empty());
    CHECK(rowsOf("\xEF\xBB\xBF").empty());
    CHECK(rowsOf("\n\n").empty());
}

TEST_CASE("A quotation mark out of place spoils its row and no other")
{
    const auto rows = rowsOf("a,b\n5\" pipe,b\n\"x\"y,b\nc,d\n");
    REQUIRE(rows.size() == 4);
    CHECK_FALSE(rows[0].fault);
    REQUIRE(rows[1].fault);
    CHECK_THAT(*rows[1].fault, Contains("not quoted"));
    REQUIRE(rows[2].fault);
    CHECK_THAT(*rows[2].fault, Contains("after the closing quotation mark"));
    CHECK_FALSE(rows[3].fault);
    CHECK(rows[3].fields == Fields{"c", "d"});
    CHECK(rows[3].line == 4);
}

TEST_CASE("A quotation mark that is never closed is named with the line it opened in")
{
    const auto rows = rowsOf("a\nb,\"open\nand on\n");
    REQUIRE(rows.size() == 2);
    REQUIRE(rows[1].fault);
    CHECK_THAT(*rows[1].fault, Contains("line 2"));
}

TEST_CASE("A NUL byte is refused with its line")
{
    using namespace std::string_view_literals;
    CHECK_THAT(refusalOf("a\nb\0c\n"sv), Contains("figures.csv, line 2") && Contains("NUL"));
    CHECK_THAT(refusalOf("a\n\"b\n\0c\"\n"sv), Contains("figures.csv, line 3"));
}

TEST_CASE("Text that is not UTF-8 is refused with its line, wherever it stands")
{
    CHECK_THAT(refusalOf("a\nb\n\xA3 5\n"), Contains("line 3") && Contains("UTF-8"));
    CHECK_THAT(refusalOf("a\n\"\xED\xA0\x80\"\n"), Contains("line 2") && Contains("UTF-8"));
    // Also in the part of a spoilt row that is skipped.
    CHECK_THAT(refusalOf("a\nx\"y\xFF\n"), Contains("line 2") && Contains("UTF-8"));
}

TEST_CASE("A file beyond a limit is refused with the limit")
{
    const CsvLimits small{.bytes = 40, .rows = 3, .columns = 4, .fieldBytes = 10};
    CHECK(rowsOf("a,b,c,d\n1234567890\nx", small).size() == 3);
    CHECK_THAT(refusalOf(std::string(41, 'a'), small), Contains("41 bytes") && Contains("40"));
    CHECK_THAT(refusalOf("a\nb\nc\nd\n", small), Contains("line 4") && Contains("3 rows"));
    CHECK_THAT(refusalOf("a\n1,2,3,4,5\n", small), Contains("line 2") && Contains("4 columns"));
    CHECK_THAT(refusalOf("a\n12345678901\n", small), Contains("line 2") && Contains("10 bytes"));
    CHECK_THAT(refusalOf("a\n\"12345678901\"\n", small), Contains("10 bytes"));
    CHECK_THAT(refusalOf("a\n\"" + std::string(30, '"') + "\"\n", small), Contains("10 bytes"));
}
