#include "killed_writer.h"
#include "review_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;

namespace fs = std::filesystem;

TEST_CASE("a program that is killed while it signs off leaves whole reviews and nothing between")
{
    std::mt19937 random(20131120);
    for (int round = 0; round < 4; ++round) {
        const TemporaryFolder folder;
        const fs::path file = folder / "plan.outturn";
        {
            const PlanStore made = newPlan(folder);
        }
        const std::chrono::milliseconds time(120 + random() % 150);
        const std::int64_t last = lastBeforeKill(file, "reviews", time);
        PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
        const auto reviews = Reviews(store).all();
        const auto isSigned = [](const StoredReview& each) {
            return each.review.state == ReviewState::SignedOff;
        };
        CHECK(std::ranges::count_if(reviews, isSigned) >= last);
        for (const StoredReview& each : reviews) {
            CHECK(isSigned(each) == each.signOff.has_value());
            if (isSigned(each))
                CHECK(Reviews(store).issued(each.review.code).size() == 2);
        }
        CHECK(store.verify().empty());
    }
}
