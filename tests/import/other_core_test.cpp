#include <import/dataset/other_core.h>

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace outturn::imports;

TEST_CASE("another core does one piece of work after the other")
{
    OtherCore other;
    int done = 0;
    for (int i = 1; i <= 100; ++i) {
        REQUIRE(other.begin([&done] { ++done; }));
        other.finish();
        CHECK(done == i);
    }
}

TEST_CASE("what goes wrong on another core is told where its end is waited for, and it goes on")
{
    OtherCore other;
    REQUIRE(other.begin([] { throw std::runtime_error("no room"); }));
    CHECK_THROWS_WITH(other.finish(), "no room");
    bool isDone = false;
    REQUIRE(other.begin([&isDone] { isDone = true; }));
    other.finish();
    CHECK(isDone);
}

TEST_CASE("another core that was never asked ends without a word")
{
    const OtherCore other;
    SUCCEED();
}
