#include <import/xlsx/number_formats.h>

#include <catch2/catch.hpp>

using namespace outturn::imports;

TEST_CASE("A format code tells percentages and days from plain numbers")
{
    CHECK(kindOfFormat("0.0%") == NumberKind::Percentage);
    CHECK(kindOfFormat("[Red]-0%") == NumberKind::Percentage);
    CHECK(kindOfFormat("0.0\"%\"") == NumberKind::Plain); // the sign is only words
    CHECK(kindOfFormat("0.0\\%") == NumberKind::Plain);
    CHECK(kindOfFormat("dd/mm/yyyy") == NumberKind::Day);
    CHECK(kindOfFormat("[$-809]dd mmmm yyyy;@") == NumberKind::Day);
    CHECK(kindOfFormat("General") == NumberKind::Plain);
    CHECK(kindOfFormat("#,##0.00") == NumberKind::Plain);
    CHECK(kindOfFormat("0.0 \"days\"") == NumberKind::Plain);
}

TEST_CASE("Numbers are written in plain digits at fifteen figures")
{
    const auto plain = [](const char* text) {
        return numberText(text, NumberKind::Plain, false);
    };
    CHECK(plain("0.1") == "0.1");
    CHECK(plain("0.30000000000000004") == "0.3");
    CHECK(plain("1E-7") == "0.0000001");
    CHECK(plain("123456789012345") == "123456789012345");
    CHECK(plain("-0.0") == "0");
    CHECK(plain("100") == "100");
    CHECK(plain("12,5") == "12,5"); // no number, and left for its reader to refuse
    CHECK(plain("nan") == "nan");
}

TEST_CASE("Days are counted from either first day, and what is no day stays a number")
{
    CHECK(numberText("41551", NumberKind::Day, false) == "2013-10-04");
    CHECK(numberText("41551.75", NumberKind::Day, false) == "2013-10-04");
    CHECK(numberText("40089", NumberKind::Day, true) == "2013-10-04");
    CHECK(numberText("0.25", NumberKind::Day, false) == "0.25");
    CHECK(numberText("9e9", NumberKind::Day, false) == "9e9");
}
