#include <domain/rating/required_path.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <vector>

using namespace outturn;

namespace {

TrajectoryPoint point(int year, const char* outturn, const char* target)
{
    TrajectoryPoint result{.year = AcademicYear(year)};
    if (outturn != nullptr)
        result.outturn = Decimal::parse(outturn);
    if (target != nullptr)
        result.target = Decimal::parse(target);
    return result;
}

} // namespace

TEST_CASE("The required path leads from the latest outturn to the last target")
{
    const std::vector points{
        point(2012, "62", nullptr),
        point(2013, "67", "67"),
        point(2014, nullptr, "72"),
        point(2015, nullptr, "77"),
        point(2016, nullptr, "82")};
    const auto path = requiredPath(points, Polarity::Higher);
    REQUIRE(path);
    CHECK(path->from == AcademicYear(2013));
    CHECK(path->to == AcademicYear(2016));
    CHECK(path->years() == 3);
    CHECK(path->perYear(1) == Decimal::parse("5"));
    CHECK(path->at(AcademicYear(2013), 1) == Decimal::parse("67"));
    CHECK(path->at(AcademicYear(2015), 1) == Decimal::parse("77"));
    CHECK(path->at(AcademicYear(2016), 1) == Decimal::parse("82"));
}

TEST_CASE("A gap has to fall, and each step is rounded once, half away from zero")
{
    const std::vector points{point(2013, "34.5", nullptr), point(2016, nullptr, "31.7")};
    const auto path = requiredPath(points, Polarity::Lower);
    REQUIRE(path);
    CHECK(path->perYear(1).text() == "-0.9");
    CHECK(path->at(AcademicYear(2014), 1).text() == "33.6");
    CHECK(path->at(AcademicYear(2015), 1).text() == "32.6");
}

TEST_CASE("There is no required path where there is nothing to say")
{
    const auto path = [](std::vector<TrajectoryPoint> points) {
        return requiredPath(points, Polarity::Higher);
    };
    CHECK_FALSE(path({}));
    CHECK_FALSE(path({point(2013, nullptr, "67"), point(2014, nullptr, "70")}));
    CHECK_FALSE(path({point(2013, "67", nullptr)}));
    SECTION("the last target is met already")
    {
        CHECK_FALSE(path({point(2013, "82", "67"), point(2016, nullptr, "82")}));
        CHECK_FALSE(path({point(2013, "90", "67"), point(2016, nullptr, "82")}));
    }
    SECTION("the last target's year is over")
    {
        CHECK_FALSE(path({point(2015, nullptr, "82"), point(2016, "79", "82")}));
    }
}

TEST_CASE("The path leads to a target that the measure ends before")
{
    std::vector points{
        point(2013, "67", "67"), point(2014, nullptr, "72"), point(2016, nullptr, "82")};
    points[2].breakBefore = "no longer published";
    const auto path = requiredPath(points, Polarity::Higher);
    REQUIRE(path);
    CHECK(path->to == AcademicYear(2016));
}

TEST_CASE("A forecast is not where the indicator stands, and another measure's figure says nothing")
{
    std::vector points{
        point(2013, "67", "67"), point(2014, "70", "72"), point(2015, nullptr, "77")};
    SECTION("a forecast")
    {
        points[1].stage = Stage::Forecast;
        const auto path = requiredPath(points, Polarity::Higher);
        REQUIRE(path);
        CHECK(path->from == AcademicYear(2013));
    }
    SECTION("a figure of another measure")
    {
        points[1].isComparable = false;
        CHECK_FALSE(requiredPath(points, Polarity::Higher));
    }
}

TEST_CASE("A required path begins at the figure, ends at the target and never turns back")
{
    CHECK(rc::check("for any figure, target and number of years", [] {
        const auto figure = Decimal::millionths(*rc::gen::inRange<std::int64_t>(0, 100'000'000));
        const auto target = Decimal::millionths(*rc::gen::inRange<std::int64_t>(0, 100'000'000));
        const int years = *rc::gen::inRange(1, 12);
        const int decimals = *rc::gen::inRange(0, 3);
        const RequiredPath path{AcademicYear(2012), figure, AcademicYear(2012 + years), target};
        RC_ASSERT(path.at(path.from, decimals) == figure.rounded(decimals));
        RC_ASSERT(path.at(path.to, decimals) == target.rounded(decimals));
        for (AcademicYear year = path.from; year < path.to; year = year.next()) {
            const Decimal now = path.at(year, decimals);
            const Decimal then = path.at(year.next(), decimals);
            RC_ASSERT((target >= figure ? now <= then : now >= then));
        }
    }));
}
