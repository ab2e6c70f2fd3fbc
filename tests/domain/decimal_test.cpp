#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/decimal.h>
#include <domain/error.h>

#include <limits>

using namespace outturn;
using fixture::number;

namespace {

constexpr auto largest = Decimal::millionths(std::numeric_limits<std::int64_t>::max());

} // namespace

TEST_CASE("the largest numbers are written like any other, and every number has a negative")
{
    CHECK(largest.text() == "9223372036854.775807");
    CHECK(largest.text(0) == "9223372036855");
    CHECK((-largest).text() == "-9223372036854.775807");
    CHECK(Decimal::parse((-largest).text()) == -largest);
    CHECK_THROWS_AS(Decimal::millionths(std::numeric_limits<std::int64_t>::min()), Error);
}

TEST_CASE("a decimal holds a figure exactly where a binary float would not")
{
    CHECK(number("32.9") == Decimal::millionths(32'900'000));
    CHECK(number("0.1") + number("0.2") == number("0.3"));
    CHECK(number("46.2") - number("44") == number("2.2"));
}

TEST_CASE("a decimal reads digits with a sign and up to six places")
{
    CHECK(number("77").inMillionths() == 77'000'000);
    CHECK(number("-3.5").inMillionths() == -3'500'000);
    CHECK(number("+0.25").inMillionths() == 250'000);
    CHECK(number("000.000001").inMillionths() == 1);
    CHECK(number("-0") == Decimal{});
}

TEST_CASE("a decimal refuses whatever is not plainly a number")
{
    const auto text = GENERATE(
        "",
        "+",
        "-",
        ".",
        "5.",
        ".5",
        "1e3",
        "1,000",
        "7 7",
        " 77",
        "77 ",
        "0x1A",
        "--1",
        "+-1",
        "1.2.3",
        "1.0000001",
        "77%",
        "nan",
        "inf",
        "\xEF\xBC\x97");
    CAPTURE(text);
    CHECK_FALSE(Decimal::tryParse(text));
    CHECK_THROWS_AS(Decimal::parse(text), Error);
}

TEST_CASE("a refusal names the text and what was expected")
{
    try {
        (void)Decimal::parse("7,5");
        FAIL("7,5 was taken");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Input);
        CHECK_THAT(error.message(), Catch::Contains("'7,5'") && Catch::Contains("expected"));
    }
}

TEST_CASE("a decimal goes to the end of its range and not beyond")
{
    CHECK(number("9223372036854.775807") == largest);
    CHECK(number("-9223372036854.775807") == -largest);
    CHECK_FALSE(Decimal::tryParse("9223372036854.775808"));
    CHECK_FALSE(Decimal::tryParse("99999999999999999999999999999999999999999999999999"));
    CHECK_THROWS_AS(largest + Decimal::millionths(1), Error);
    CHECK_THROWS_AS(-largest - Decimal::millionths(1), Error);
    CHECK_THROWS_AS(largest * Decimal::whole(2), Error);
    CHECK_THROWS_AS(largest.rounded(0), Error);
    CHECK_THROWS_AS(Decimal::whole(9'223'372'036'855), Error);
    CHECK_NOTHROW(Decimal::whole(-9'223'372'036'854));
}

TEST_CASE("rounding goes half away from zero")
{
    CHECK(number("0.05").rounded(1) == number("0.1"));
    CHECK(number("-0.05").rounded(1) == number("-0.1"));
    CHECK(number("0.049999").rounded(1) == Decimal{});
    CHECK(number("2.5").rounded(0) == number("3"));
    CHECK(number("-2.5").rounded(0) == number("-3"));
    CHECK(number("80.25").rounded(1) == number("80.3"));
}

TEST_CASE("a decimal is written with the places asked for")
{
    CHECK(number("77").text(1) == "77.0");
    CHECK(number("60.65").text(1) == "60.7");
    CHECK(number("0.000001").text(6) == "0.000001");
    CHECK(number("1.05").text(2) == "1.05");
    CHECK(number("-1.5").text(0) == "-2");
    CHECK(number("99.99").text(1) == "100.0");
}

TEST_CASE("a figure that rounds to nothing has no minus sign")
{
    CHECK(number("-0.04").text(1) == "0.0");
    CHECK(number("-0.4").text(0) == "0");
}

TEST_CASE("a decimal written in full has no trailing zeros")
{
    CHECK(number("77.0").text() == "77");
    CHECK(number("31.70").text() == "31.7");
    CHECK(number("100").decimalsNeeded() == 0);
    CHECK(number("-0.000010").decimalsNeeded() == 5);
    CHECK(Decimal{}.decimalsNeeded() == 0);
}

TEST_CASE("a percentage is rounded once from its counts")
{
    CHECK(Decimal::percentage(288, 442, 1) == number("65.2"));
    CHECK(Decimal::percentage(5, 7, 1) == number("71.4"));
    CHECK(Decimal::percentage(10537, 16698, 1) == number("63.1"));
    // 64.449...% would reach 64.5 and then 65 if it were rounded twice.
    CHECK(Decimal::percentage(64'449, 100'000, 0) == number("64"));
    CHECK(Decimal::percentage(1, 3, 6) == number("33.333333"));
    CHECK(Decimal::percentage(0, 5, 1) == Decimal{});
    CHECK_THROWS_AS(Decimal::percentage(1, 0, 1), Error);
    CHECK_THROWS_AS(Decimal::percentage(1, -5, 1), Error);
}

TEST_CASE("a product is rounded to six places, half away from zero")
{
    CHECK(number("9.5") * number("10") == number("95"));
    CHECK(number("0.001") * number("0.0005") == number("0.000001"));
    CHECK(number("-0.001") * number("0.0005") == number("-0.000001"));
    CHECK(Decimal::ratio(2, 3) == number("0.666667"));
}
