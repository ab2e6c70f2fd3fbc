#include "authors.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <domain/rating/lookup.h>
#include <store/plan_store.h>

#include <catch2/catch.hpp>

#include <array>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace {

PlanStore planOfDecember(const TemporaryFolder& folder)
{
    return PlanStore::create(folder / "plan.outturn", sampleRecord(), adviser, [] {
        return std::string("2013-12-12T09:30:00Z");
    });
}

/// The sample's national figure for 2012, which is provisional, as it is now.
Benchmark national(const char* value, Stage stage)
{
    Benchmark benchmark = sampleRecord().benchmarks[0];
    benchmark.value = Decimal::parse(value);
    benchmark.stage = stage;
    return benchmark;
}

Decimal effective(const PlanStore& store)
{
    const PlanRecord record = store.load().record;
    const Benchmark* found =
        findBenchmark(record, IndicatorCode("KS1-R"), BenchmarkKind::National, AcademicYear(2012));
    REQUIRE(found != nullptr);
    return found->value;
}

} // namespace

TEST_CASE("a benchmark that is entered gets its number, author and time, and destroys none")
{
    const TemporaryFolder folder;
    PlanStore store = planOfDecember(folder);
    const std::array revised{national("77", Stage::Validated), national("77.25", Stage::Validated)};
    const std::vector<StoredBenchmark> entered = store.enterBenchmarks(revised);

    REQUIRE(entered.size() == 2);
    CHECK(entered[1].id == 4);
    CHECK(entered[1].revision == 1);
    CHECK(entered[1].benchmark.sequence == 4);
    CHECK(entered[1].benchmark.enteredBy == "a.two");
    CHECK(entered[1].benchmark.enteredAt == "2013-12-12T09:30:00Z");
    CHECK(entered[1].benchmark.comment == "first release");

    const Snapshot snapshot = store.load();
    CHECK(snapshot.benchmarks.size() == 4);
    CHECK(snapshot.record.benchmarks.size() == 4);
    CHECK(snapshot.record.benchmarks.front() == numbered(sampleRecord()).benchmarks.front());
    CHECK(effective(store) == Decimal::parse("77.25"));

    const std::vector<AuditEntry> trail = store.auditTrail();
    REQUIRE(trail.size() == 3);
    CHECK(trail[2].what == "benchmark entered");
    CHECK(trail[2].subject == "KS1-R 2011/12 national");
    CHECK(trail[2].oldValue.empty());
    CHECK_THAT(trail[2].newValue, Contains("\"value\":\"77.25\""));
    CHECK(store.verify().empty());
}

TEST_CASE("of benchmarks the furthest stage counts, then the latest entered")
{
    const TemporaryFolder folder;
    PlanStore store = planOfDecember(folder);
    store.enterBenchmarks(std::array{national("77", Stage::Validated)});
    store.enterBenchmarks(std::array{national("60", Stage::Provisional)});
    CHECK(effective(store) == Decimal::whole(77));
    store.enterBenchmarks(std::array{national("78", Stage::Validated)});
    CHECK(effective(store) == Decimal::whole(78));
}

TEST_CASE("benchmarks are undone together and brought back, and the trail tells both")
{
    const TemporaryFolder folder;
    PlanStore store = planOfDecember(folder);
    const std::vector<StoredBenchmark> entered = store.enterBenchmarks(
        std::array{national("77", Stage::Validated), national("78", Stage::Validated)});

    std::vector<StoredBenchmark> undone = store.setWithdrawn(entered, true);
    REQUIRE(undone.size() == 2);
    CHECK(undone[0].isWithdrawn);
    CHECK(undone[0].revision == 2);
    CHECK(effective(store) == Decimal::parse("76.5"));
    CHECK(store.load().benchmarks.size() == 4);
    CHECK(store.load().record == numbered(sampleRecord()));

    const std::vector<StoredBenchmark> redone = store.setWithdrawn(undone, false);
    CHECK(redone[1].benchmark == entered[1].benchmark);
    CHECK(effective(store) == Decimal::whole(78));
    const std::vector<AuditEntry> trail = store.auditTrail();
    REQUIRE(trail.size() == 7);
    CHECK(trail[3].what == "benchmark withdrawn");
    CHECK_THAT(trail[3].newValue, Contains("\"withdrawn\":true"));
    CHECK(trail[6].what == "benchmark brought back");

    undone[0].revision = 3;
    CHECK_THROWS_WITH(store.setWithdrawn(undone, true), Contains("changed this first"));
    CHECK(store.load().record.benchmarks.size() == 4);
    CHECK(store.verify().empty());
}

TEST_CASE("benchmarks are entered all or none")
{
    const TemporaryFolder folder;
    PlanStore store = planOfDecember(folder);
    Benchmark unknown = national("77", Stage::Validated);
    unknown.indicator = IndicatorCode("KS9-X");
    CHECK_THROWS_WITH(
        store.enterBenchmarks(std::array{national("77", Stage::Validated), unknown}),
        Contains("KS9-X"));
    CHECK(store.load().record == numbered(sampleRecord()));
    CHECK(store.auditTrail().size() == 1);
}
