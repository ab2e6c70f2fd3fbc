#include "planfile/arbitrary_plan.h"
#include "temporary_folder.h"

#include <domain/plan/integrity.h>
#include <store/plan_store.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;

namespace {

PlanRecord withNothingRecorded(PlanRecord record)
{
    record.outturns.clear();
    record.benchmarks.clear();
    record.judgements.clear();
    record.acceptances.clear();
    return record;
}

/// Parts of another plan in place of some of one's own, where the plan still holds together.
Plan blended(const PlanRecord& record, const Plan& other)
{
    PlanRecord blend = record;
    const auto take = [&](auto member) {
        if (!*rc::gen::arbitrary<bool>())
            return;
        PlanRecord candidate = blend;
        candidate.plan.*member = other.*member;
        if (integrityFaults(candidate).empty())
            blend = std::move(candidate);
    };
    take(&Plan::identity);
    take(&Plan::policy);
    take(&Plan::narrative);
    take(&Plan::posts);
    take(&Plan::actions);
    take(&Plan::indicators);
    take(&Plan::milestones);
    take(&Plan::risks);
    take(&Plan::support);
    take(&Plan::reporting);
    take(&Plan::papers);
    take(&Plan::consultations);
    take(&Plan::equality);
    take(&Plan::categories);
    take(&Plan::workAreas);
    take(&Plan::remarks);
    return blend.plan;
}

} // namespace

TEST_CASE("any plan takes the place of any other, and goes back")
{
    int round = 0;
    const TemporaryFolder folder;
    CHECK(rc::check([&] {
        const PlanRecord first = withNothingRecorded(*outturn::test::arbitraryPlan());
        const PlanRecord second = withNothingRecorded(*outturn::test::arbitraryPlan());
        const std::vector<Plan> plans{
            blended(first, second.plan), second.plan, first.plan, second.plan};
        PlanStore store = PlanStore::create(
            folder / (std::to_string(++round) + ".outturn"), first, {"a.two", "desk-7"});
        std::int64_t revision = 1;
        for (const Plan& plan : plans) {
            revision = store.revisePlan(plan, second.measures, revision);
            RC_ASSERT(store.load().record.plan == plan);
            RC_ASSERT(store.load().planRevision == revision);
            RC_ASSERT(store.verify().empty());
        }
    }));
}
