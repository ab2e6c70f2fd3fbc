#include "fixture/builders.h"

#include <domain/measure/figure.h>

#include <catch2/catch.hpp>

using namespace outturn;
using fixture::number;

TEST_CASE("a figure is written in its unit at its precision")
{
    CHECK(figureText(number("76"), Unit::Percent, 1) == "76.0%");
    CHECK(figureText(number("85.75"), Unit::PercentOfSchools, 1) == "85.8%");
    CHECK(figureText(number("31.7"), Unit::PercentagePoints, 1) == "31.7 percentage points");
    CHECK(figureText(number("19"), Unit::Schools, 0) == "19 schools");
    CHECK(figureText(number("1704"), Unit::Pupils, 0) == "1,704 pupils");
    CHECK(figureText(number("55"), Unit::Count, 0) == "55");
    CHECK(figureText(number("-0.5"), Unit::Score, 2) == "\u22120.50");
}

TEST_CASE("a number of thousands has commas, and no other has")
{
    CHECK(numberText(number("999.5"), 1) == "999.5");
    CHECK(numberText(number("999.5"), 0) == "1,000");
    CHECK(numberText(number("38.1"), 1) == "38.1");
    CHECK(numberText(number("16755.1"), 1) == "16,755.1");
    CHECK(numberText(number("-123456"), 0) == "\u2212123,456");
    CHECK(numberText(number("-1234567.25"), 2) == "\u22121,234,567.25");
    CHECK(differenceText(number("-1704"), Unit::Pupils, 0) == "1,704 pupils");
    CHECK(signedText(number("-1704"), 0) == "\u22121,704");
}

TEST_CASE("one school and one percentage point are singular, also where a figure rounds to one")
{
    CHECK(figureText(number("1"), Unit::Schools, 0) == "1 school");
    CHECK(figureText(number("0"), Unit::Schools, 0) == "0 schools");
    CHECK(differenceText(number("1"), Unit::Percent, 1) == "1.0 percentage point");
    CHECK(differenceText(number("1.04"), Unit::Percent, 1) == "1.0 percentage point");
    CHECK(differenceText(number("1.05"), Unit::Percent, 1) == "1.1 percentage points");
}

TEST_CASE("a difference between percentages is percentage points and never per cent")
{
    for (const Unit unit : {Unit::Percent, Unit::PercentOfSchools, Unit::PercentagePoints}) {
        const std::string text = differenceText(number("-6.7"), unit, 1);
        CHECK(text == "6.7 percentage points");
    }
    CHECK(differenceText(number("9"), Unit::Schools, 0) == "9 schools");
    CHECK(differenceText(number("-0.5"), Unit::Score, 1) == "0.5 points");
}

TEST_CASE("a signed figure has a true minus and no sign on nothing")
{
    CHECK(signedText(number("1"), 1) == "+1.0");
    CHECK(signedText(number("-1"), 1) == "\u22121.0");
    CHECK(signedText(number("0.04"), 1) == "0.0");
    CHECK(signedText(number("-0.04"), 1) == "0.0");
    CHECK(signedText(number("-0.05"), 1) == "\u22120.1");
}

TEST_CASE("a column heading says points for a gap")
{
    CHECK(unitHeading(Unit::PercentagePoints) == "pp");
    CHECK(unitHeading(Unit::Percent) == "%");
    CHECK(unitHeading(Unit::PercentOfSchools) == "% of schools");
    CHECK(unitHeading(Unit::Schools) == "schools");
}
