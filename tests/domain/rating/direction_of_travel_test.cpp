#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/rating/direction_of_travel.h>

#include <vector>

using namespace outturn;
using fixture::number;

namespace {

std::vector<YearValue> series(const std::vector<std::pair<int, std::string_view>>& figures)
{
    std::vector<YearValue> values;
    for (const auto& [year, text] : figures)
        values.push_back({AcademicYear(year), number(text)});
    return values;
}

} // namespace

TEST_CASE("a gap that narrows has improved although its figure fell")
{
    const auto direction = directionOfTravel(number("44.2"), number("46.2"), Polarity::Lower, 1);
    CHECK(direction.travel == Travel::Improved);
    CHECK(direction.change == number("-2"));
    CHECK(direction.previous == number("46.2"));
}

TEST_CASE("a share that falls has declined")
{
    CHECK(
        directionOfTravel(number("75"), number("76"), Polarity::Higher, 1).travel ==
        Travel::Declined);
    CHECK(
        directionOfTravel(number("77"), number("76"), Polarity::Higher, 1).travel ==
        Travel::Improved);
}

TEST_CASE("a change inside the published precision is no change")
{
    const auto direction = directionOfTravel(number("76.04"), number("75.96"), Polarity::Higher, 1);
    CHECK(direction.travel == Travel::Unchanged);
    CHECK(direction.change == Decimal{});
    CHECK(
        directionOfTravel(number("76.05"), number("76"), Polarity::Higher, 1).travel ==
        Travel::Improved);
}

TEST_CASE("without both figures there is no direction")
{
    CHECK(directionOfTravel({}, number("76"), Polarity::Higher, 1).travel == Travel::None);
    CHECK(directionOfTravel(number("76"), {}, Polarity::Higher, 1).travel == Travel::None);
    CHECK_FALSE(directionOfTravel(number("76"), {}, Polarity::Higher, 1).change);
}

TEST_CASE("closest to target needs the target, and nearer is better from either side")
{
    CHECK(
        directionOfTravel(number("51"), number("47"), Polarity::Closest, 1).travel == Travel::None);
    CHECK(
        directionOfTravel(number("51"), number("47"), Polarity::Closest, 1, number("50")).travel ==
        Travel::Improved);
    CHECK(
        directionOfTravel(number("53"), number("48"), Polarity::Closest, 1, number("50")).travel ==
        Travel::Declined);
    CHECK(
        directionOfTravel(number("52"), number("48"), Polarity::Closest, 1, number("50")).travel ==
        Travel::Unchanged);
}

TEST_CASE("a trend takes at least four periods")
{
    const auto three = series({{2012, "62"}, {2013, "67"}, {2014, "70"}});
    CHECK_FALSE(trend(three, Polarity::Higher, 1));
    const auto four = series({{2012, "62"}, {2013, "67"}, {2014, "70"}, {2015, "74"}});
    const auto line = trend(four, Polarity::Higher, 1);
    REQUIRE(line);
    // Worked by hand: sum of (x - 1.5)(y - 68.25) is 19.5, over 5.
    CHECK(line->perYear == number("3.9"));
    CHECK(line->travel == Travel::Improved);
    CHECK(line->periods == 4);
}

TEST_CASE("a trend counts years, not rows: a year without a figure leaves its distance")
{
    const auto gap = series({{2010, "60"}, {2011, "61"}, {2014, "64"}, {2016, "66"}});
    CHECK(trend(gap, Polarity::Higher, 1)->perYear == number("1"));
}

TEST_CASE("a falling gap has an improving trend, and a flat one none")
{
    const auto falling = series({{2012, "46.2"}, {2013, "44.2"}, {2014, "43"}, {2015, "42"}});
    CHECK(trend(falling, Polarity::Lower, 1)->travel == Travel::Improved);
    CHECK(trend(falling, Polarity::Higher, 1)->travel == Travel::Declined);
    CHECK(trend(falling, Polarity::Lower, 1)->perYear.isNegative());
    const auto flat = series({{2012, "50"}, {2013, "51"}, {2014, "51"}, {2015, "50"}});
    CHECK(trend(flat, Polarity::Higher, 1)->travel == Travel::Unchanged);
    CHECK_FALSE(trend(falling, Polarity::Closest, 1));
}

TEST_CASE("a slope is given one place finer than the figures, rounded once")
{
    const auto values = series({{2012, "1"}, {2013, "1"}, {2014, "1"}, {2015, "2"}});
    CHECK(trend(values, Polarity::Higher, 0)->perYear == number("0.3"));
    CHECK(trend(values, Polarity::Higher, 2)->perYear == number("0.3"));
    const auto thirds = series({{2012, "0"}, {2013, "0"}, {2014, "0"}, {2015, "1"}, {2016, "1"}});
    // 3 / 10 exactly; over the years below it is 5/35 = 0.142857...
    CHECK(trend(thirds, Polarity::Higher, 3)->perYear == number("0.3"));
    const auto seventh =
        series({{2010, "0"}, {2011, "0"}, {2012, "0"}, {2013, "0"}, {2014, "0"}, {2015, "1"}});
    CHECK(trend(seventh, Polarity::Higher, 3)->perYear == number("0.1429"));
}

TEST_CASE("figures that all belong to one year have no trend")
{
    const auto same = series({{2012, "1"}, {2012, "2"}, {2012, "3"}, {2012, "4"}});
    CHECK_FALSE(trend(same, Polarity::Higher, 1));
}
