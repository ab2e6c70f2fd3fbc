#include "fixture/printing.h"

#include <domain/error.h>
#include <domain/period/academic_year.h>

using namespace outturn;

TEST_CASE("an academic year is known by the calendar year it ends in")
{
    CHECK(AcademicYear(2013).label() == "2012/13");
    CHECK(AcademicYear(2000).label() == "1999/00");
    CHECK(AcademicYear(2013).previous() == AcademicYear(2012));
    CHECK(AcademicYear(2013).next() == AcademicYear(2014));
    CHECK(AcademicYear(2012) < AcademicYear(2013));
}

TEST_CASE("an academic year is read in each of the three ways people write it")
{
    CHECK(AcademicYear::parse("2013") == AcademicYear(2013));
    CHECK(AcademicYear::parse("2012/13") == AcademicYear(2013));
    CHECK(AcademicYear::parse("2012-13") == AcademicYear(2013));
    CHECK(AcademicYear::parse("1999/00") == AcademicYear(2000));
}

TEST_CASE("what is not an academic year is refused")
{
    const auto text = GENERATE(
        "",
        "13",
        "1989",
        "2101",
        "2012/14",
        "2013/13",
        "2012/2013",
        "2012 13",
        " 2013",
        "20x3",
        "-2013",
        "2099/01",
        "9999/00");
    CAPTURE(text);
    CHECK_THROWS_WITH(
        AcademicYear::parse(text), Catch::Contains(text) && Catch::Contains("expected"));
}

TEST_CASE("the first and last academic years have no neighbour beyond")
{
    CHECK_NOTHROW(AcademicYear(1990));
    CHECK_NOTHROW(AcademicYear(2100));
    CHECK_THROWS_AS(AcademicYear(1990).previous(), Error);
    CHECK_THROWS_AS(AcademicYear(2100).next(), Error);
}
