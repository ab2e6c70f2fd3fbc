#include <domain/error.h>
#include <domain/identifier.h>

#include <catch2/catch.hpp>

#include <string>

using namespace outturn;

TEST_CASE("a code is what people write in plans")
{
    for (const auto* text : {"KS2-EM4", "SSI 1", "7", "a/b", "s.rogers", "snake_case"})
        CHECK(IndicatorCode(text).text() == text);
    CHECK(IndicatorCode(std::string(40, 'X')).text().size() == 40);
}

TEST_CASE("a code that could be mistaken or misused is refused")
{
    const std::string text = GENERATE(
        std::string(),
        " KS2",
        "KS2 ",
        "KS2  EM4",
        "KS2\nEM4",
        "KS2;DROP",
        "K\xC3\xA9",
        "<b>",
        "=1+1",
        std::string("KS2\0EM4", 7),
        std::string(41, 'X'));
    CAPTURE(text);
    CHECK_THROWS_AS(IndicatorCode(text), Error);
}

TEST_CASE("a refused code is named with the kind it should have been")
{
    CHECK_THROWS_WITH(
        IndicatorCode("a*b"), Catch::Contains("'a*b'") && Catch::Contains("indicator code"));
    CHECK_THROWS_WITH(OfficerCode("a*b"), Catch::Contains("officer code"));
}

TEST_CASE("a priority is numbered from 1 to 99")
{
    CHECK(PriorityNumber(1).value() == 1);
    CHECK(PriorityNumber(99).value() == 99);
    CHECK_THROWS_AS(PriorityNumber(0), Error);
    CHECK_THROWS_AS(PriorityNumber(100), Error);
    CHECK_THROWS_AS(PriorityNumber(-1), Error);
}

TEST_CASE("a school is known by six digits")
{
    CHECK(Urn::parse("118258").value() == 118258);
    CHECK(Urn(999999).text() == "999999");
    for (const auto* text :
         {"", "11825", "1182580", "099999", "-18258", "+18258", "11 258", "a18258"})
        CHECK_THROWS_AS(Urn::parse(text), Error);
    CHECK_THROWS_AS(Urn(99999), Error);
    CHECK_THROWS_AS(Urn(1000000), Error);
}

TEST_CASE("an error carries its place in front of its sentence")
{
    const Error error(ErrorKind::Input, "'x' is not a number", "/plan/policy");
    CHECK(error.what() == std::string("/plan/policy: 'x' is not a number"));
    CHECK(error.message() == "'x' is not a number");
    CHECK(error.place() == "/plan/policy");
    CHECK(Error(ErrorKind::Store, "locked").what() == std::string("locked"));
}
