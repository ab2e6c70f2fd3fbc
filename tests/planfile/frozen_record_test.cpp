#include "arbitrary_plan.h"
#include "sample_plan.h"

#include <domain/error.h>
#include <planfile/frozen_record.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace outturn;
using outturn::planfile::freezeRecord;
using outturn::planfile::thawRecord;
using outturn::test::arbitraryPlan;
using outturn::test::referencePlan;

namespace {

/// As the store gives a record: every figure numbered, with who entered it and when.
PlanRecord entered(PlanRecord record)
{
    std::int64_t number = 0;
    const auto enter = [&](auto& figures) {
        for (auto& figure : figures) {
            figure.sequence = ++number;
            figure.enteredBy = "a.two";
            figure.enteredAt = "2013-10-04T09:15:00Z";
        }
    };
    enter(record.outturns);
    enter(record.benchmarks);
    return record;
}

} // namespace

TEST_CASE("A frozen record comes back equal, with who entered each figure and when")
{
    const PlanRecord record = entered(referencePlan());
    REQUIRE_FALSE(record.outturns.empty());
    CHECK(thawRecord(freezeRecord(record)) == record);
    CHECK(freezeRecord(thawRecord(freezeRecord(record))) == freezeRecord(record));
}

TEST_CASE("A frozen record keeps measures that nothing leads to and takes none besides")
{
    PlanRecord record = entered(referencePlan());
    record.plan.indicators.clear();
    CHECK(thawRecord(freezeRecord(record)).measures == record.measures);
    record.measures.clear();
    CHECK(thawRecord(freezeRecord(record)).measures.empty());
}

TEST_CASE("Any record is frozen and thawed unchanged")
{
    CHECK(rc::check([] {
        const PlanRecord record = entered(*arbitraryPlan());
        RC_ASSERT(thawRecord(freezeRecord(record)) == record);
    }));
}

TEST_CASE("What was not frozen is not thawed")
{
    CHECK_THROWS_AS(thawRecord("{}"), Error);
    CHECK_THROWS_AS(thawRecord("not a document"), Error);
    std::string document = freezeRecord(entered(referencePlan()));
    const auto entries = document.find("\"number\":\"1\"");
    REQUIRE(entries != std::string::npos);
    document.replace(entries, 12, "\"number\":\"x\"");
    CHECK_THROWS_AS(thawRecord(document), Error);
}
