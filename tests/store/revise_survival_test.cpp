#include "killed_writer.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <store/plan_store.h>

#include <catch2/catch.hpp>

#include <array>
#include <filesystem>
#include <random>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;

namespace fs = std::filesystem;

TEST_CASE("twenty kills in the middle of revising leave one whole plan or the other")
{
    const TemporaryFolder folder;
    const fs::path file = folder / "plan.outturn";
    const Author adviser{"a.two", "desk-7"};
    static_cast<void>(PlanStore::create(file, sampleRecord(), adviser));
    const std::array plans{sampleRecord().plan, plentifulRecord().plan};
    std::mt19937 random(20150401);
    std::int64_t acknowledged = 1;
    for (int round = 0; round < 20; ++round) {
        INFO("round " << round);
        const std::int64_t last = lastBeforeKill(
            file,
            "revisions",
            std::chrono::milliseconds(std::uniform_int_distribution(0, 60)(random)));
        REQUIRE(last > acknowledged);
        const PlanStore store = PlanStore::open(file, Access::ReadWrite, adviser);
        const Snapshot held = store.load();
        REQUIRE(held.planRevision >= last);
        // The sample stands under odd revisions, the plentiful plan under even ones.
        REQUIRE(held.record.plan == plans.at(held.planRevision % 2 == 1 ? 0 : 1));
        REQUIRE(store.verify().empty());
        acknowledged = held.planRevision;
    }
}
