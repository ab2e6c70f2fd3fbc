#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/error.h>
#include <domain/outturn/outturn.h>

using namespace outturn;
using fixture::number;

TEST_CASE("a figure is read as people type it")
{
    CHECK(std::get<Decimal>(parseOutturnValue("76", Unit::Percent)) == number("76"));
    CHECK(std::get<Decimal>(parseOutturnValue(" 76.5 ", Unit::Percent)) == number("76.5"));
    CHECK(std::get<Decimal>(parseOutturnValue("76.5%", Unit::Percent)) == number("76.5"));
    CHECK(std::get<Decimal>(parseOutturnValue("76.5 %", Unit::PercentOfSchools)) == number("76.5"));
    CHECK(std::holds_alternative<Suppressed>(parseOutturnValue("SUPP", Unit::Percent)));
}

TEST_CASE("a per cent sign is refused where the figure is no percentage")
{
    for (const Unit unit : {Unit::Schools, Unit::Pupils, Unit::Count, Unit::Score})
        CHECK_THROWS_AS(parseOutturnValue("19%", unit), Error);
}

TEST_CASE("text that is no figure is refused with the text and an example")
{
    const auto text = GENERATE("", " ", "%", "7,5", "n/a", "seventy", "76%%", "76.5.1", "=76");
    CAPTURE(text);
    CHECK_THROWS_WITH(
        parseOutturnValue(text, Unit::Percent), Catch::Contains("expected a number such as 76.5"));
}

TEST_CASE("counts make sense or are refused")
{
    CHECK(Cohort::make(5, 7).numerator() == 5);
    CHECK(Cohort::make(std::nullopt, 7).denominator() == 7);
    CHECK_NOTHROW(Cohort::make(0, 1));
    CHECK_NOTHROW(Cohort::make(100'000'000, 100'000'000));
    CHECK_THROWS_AS(Cohort::make(8, 7), Error);
    CHECK_THROWS_AS(Cohort::make(-1, 7), Error);
    CHECK_THROWS_AS(Cohort::make(0, 0), Error);
    CHECK_THROWS_AS(Cohort::make(std::nullopt, -7), Error);
    CHECK_THROWS_AS(Cohort::make(1, 100'000'001), Error);
}

TEST_CASE("a published share comes straight from its counts")
{
    // 10,537 of 16,698 pupils reached the measure in 2013 (SFR05/2014).
    const Outturn share = fixture::outturnOf("KS4-5ACEM", 2013, 10537, 16698);
    CHECK(publishedValue(share, Unit::Percent, 1) == number("63.1"));
    CHECK(publishedValue(share, Unit::Percent, 3) == number("63.103"));
}

TEST_CASE("a published figure that is no share is the value rounded, whatever its cohort")
{
    Outturn gap = fixture::outturn("GAP", 2013, "34.45");
    gap.cohort = Cohort::make(std::nullopt, 2017);
    CHECK(publishedValue(gap, Unit::PercentagePoints, 1) == number("34.5"));
}

TEST_CASE("a suppressed figure publishes nothing, even where its counts are known")
{
    Outturn hidden = fixture::outturnOf("KS4", 2013, 2, 4);
    hidden.value = Suppressed{};
    CHECK_FALSE(publishedValue(hidden, Unit::Percent, 1));
}
