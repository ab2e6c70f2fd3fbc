#include <domain/error.h>
#include <domain/period/calendar.h>

#include <catch2/catch.hpp>

using namespace outturn;

TEST_CASE("a month is written for machines and for people")
{
    CHECK(Month(2014, 3).text() == "2014-03");
    CHECK(Month(2014, 3).label() == "March 2014");
    CHECK(Month::parse("2013-12") == Month(2013, 12));
    CHECK(Month(2013, 12) < Month(2014, 1));
}

TEST_CASE("what is not a month is refused")
{
    const auto text =
        GENERATE("", "2014-13", "2014-00", "2014-3", "2014/03", "March 2014", "1989-12", "2101-01");
    CAPTURE(text);
    CHECK_THROWS_AS(Month::parse(text), Error);
}

TEST_CASE("a date is written for machines and for people")
{
    CHECK(Date(2013, 4, 1).text() == "2013-04-01");
    CHECK(Date(2013, 4, 1).label() == "1 April 2013");
    CHECK(Date::parse("2012-02-29") == Date(2012, 2, 29));
    CHECK(Date(2013, 4, 1).inMonth() == Month(2013, 4));
    CHECK(Date(2013, 3, 31) < Date(2013, 4, 1));
}

TEST_CASE("a day that the calendar does not have is refused")
{
    const auto text = GENERATE(
        "2013-02-29",
        "2013-04-31",
        "2013-13-01",
        "2013-00-10",
        "2013-01-00",
        "1899-12-31",
        "2101-01-01",
        "01/04/2013",
        "2013-4-1",
        "");
    CAPTURE(text);
    CHECK_THROWS_AS(Date::parse(text), Error);
}
