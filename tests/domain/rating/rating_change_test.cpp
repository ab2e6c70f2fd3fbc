#include "fixture/builders.h"
#include "fixture/printing.h"

#include <domain/rating/rating_change.h>

using namespace outturn;
using fixture::number;

namespace {

const ReviewPoint in2013{.year = AcademicYear(2013), .scope = {}, .asAt = {}};
const ReviewPoint in2014{.year = AcademicYear(2014), .scope = {}, .asAt = {}};

PlanRecord twoYears()
{
    PlanRecord record = fixture::emptyRecord();
    for (const std::string_view code : {"A", "B", "C"}) {
        Indicator indicator = fixture::indicatorWithTarget(code, "80");
        indicator.targets.emplace(AcademicYear(2014), NumberTarget{number("82")});
        record.plan.indicators.push_back(indicator);
    }
    record.outturns = {
        fixture::outturn("A", 2013, "81"),
        fixture::outturn("A", 2014, "81"),
        fixture::outturn("B", 2013, "80"),
        fixture::outturn("B", 2014, "82"),
        fixture::outturn("C", 2014, "83")};
    return record;
}

} // namespace

TEST_CASE("what changed is set beside each indicator's own rating of then")
{
    const PlanRecord record = twoYears();
    const auto changes = changesSince(ratingsAt(record, in2013), assess(record, in2014));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0] == RatingChange{0, RagStatus::Green, RagStatus::Red});
    CHECK(changes[1] == RatingChange{2, RagStatus::NoData, RagStatus::Green});
}

TEST_CASE("ratings of then count what a scorecard of then counts")
{
    PlanRecord record = twoYears();
    record.plan.indicators[2].activity = ExpectedRange{};
    const RatingsThen then = ratingsAt(record, in2013);
    CHECK(then.counts == assess(record, in2013).counts);
    CHECK(then.statuses.size() == 2);
    CHECK(then.isRated());
}

TEST_CASE("a year in which nothing had a colour is nothing to compare with")
{
    const PlanRecord record = twoYears();
    CHECK_FALSE(ratingsAt(record, {.year = AcademicYear(2012), .scope = {}, .asAt = {}}).isRated());
}

TEST_CASE("an indicator that is new to the plan has not changed")
{
    PlanRecord record = twoYears();
    const RatingsThen then = ratingsAt(record, in2013);
    record.plan.indicators.push_back(fixture::indicatorWithTarget("NEW", "80"));
    CHECK(changesSince(then, assess(record, in2014)).size() == 2);
}
