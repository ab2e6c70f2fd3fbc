#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/rating/accountability.h>

using namespace outturn;
using fixture::number;

namespace {

Indicator ledBy(std::string_view code, std::string_view post)
{
    Indicator indicator = fixture::indicatorWithTarget(code, "80");
    indicator.minimum = number("70");
    if (!post.empty())
        indicator.lead = PostCode(post);
    return indicator;
}

/// Posts "first" and "second" and three indicators, one of them nobody's own.
PlanRecord threeIndicators()
{
    PlanRecord record = fixture::emptyRecord();
    for (const std::string_view code : {"first", "second"})
        record.plan.posts.push_back({.code = PostCode(code)});
    record.plan.indicators = {ledBy("A", "first"), ledBy("B", "second"), ledBy("C", "")};
    return record;
}

std::vector<PostStanding> standings(const PlanRecord& record)
{
    return standingByPost(
        record.plan, assess(record, {.year = AcademicYear(2013), .scope = {}, .asAt = {}}));
}

} // namespace

TEST_CASE("whoever answers for most red comes first, then most amber")
{
    PlanRecord record = threeIndicators();
    record.outturns = {fixture::outturn("A", 2013, "75"), fixture::outturn("B", 2013, "60")};
    const auto found = standings(record);
    REQUIRE(found.size() == 3);
    CHECK(found[0].post == PostCode("second"));
    CHECK(found[0].counts.of(RagStatus::Red) == 1);
    CHECK(found[1].post == PostCode("first"));
    CHECK(found[1].counts.of(RagStatus::Amber) == 1);
    CHECK_FALSE(found[2].post);
    CHECK(found[2].counts.of(RagStatus::NoData) == 1);
}

TEST_CASE("the plan's director answers for what names nobody")
{
    PlanRecord record = threeIndicators();
    record.plan.identity.director = PostCode("first");
    const auto found = standings(record);
    REQUIRE(found.size() == 2);
    CHECK(found[0].post == PostCode("first"));
    CHECK(found[0].indicators == std::vector<std::size_t>{0, 2});
}

TEST_CASE("among posts with the same colours the one whose figures got worse comes first")
{
    PlanRecord record = threeIndicators();
    record.outturns = {
        fixture::outturn("A", 2012, "74"),
        fixture::outturn("A", 2013, "75"),
        fixture::outturn("B", 2012, "76"),
        fixture::outturn("B", 2013, "75")};
    const auto found = standings(record);
    CHECK(found[0].post == PostCode("second"));
    CHECK(found[0].gotWorse == 1);
    CHECK(found[1].gotWorse == 0);
}

TEST_CASE("equal posts keep the plan's order of posts, and activity is nobody's rating")
{
    PlanRecord record = threeIndicators();
    std::swap(record.plan.indicators[0], record.plan.indicators[1]);
    record.plan.indicators[2].activity = ExpectedRange{};
    const auto found = standings(record);
    REQUIRE(found.size() == 2);
    CHECK(found[0].post == PostCode("first"));
    CHECK(found[1].post == PostCode("second"));
}

TEST_CASE("a plan without indicators has nobody to answer for them")
{
    CHECK(standings(fixture::emptyRecord()).empty());
}
