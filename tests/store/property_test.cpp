#include "authors.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>
#include <store/plan_store.h>
#include <store/snapshot_changes.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;

namespace {

template <class E>
E anyOf()
{
    const auto& codes = EnumCodes<E>::table;
    return codes[*rc::gen::inRange<std::size_t>(0, codes.size())].first;
}

/// Any number that can be written, with the ends of the range more often than chance would have
/// them.
Decimal anyDecimal()
{
    constexpr std::int64_t end = std::numeric_limits<std::int64_t>::max();
    const auto millionths = *rc::gen::oneOf(
        rc::gen::arbitrary<std::int64_t>(), rc::gen::element(-end, std::int64_t{0}, end));
    return Decimal::millionths(std::max(millionths, -end));
}

Outturn anyOutturn()
{
    Outturn outturn = sampleOutturn(*rc::gen::inRange(1990, 2101), "0");
    if (*rc::gen::arbitrary<bool>())
        outturn.term = anyOf<Term>();
    outturn.stage = anyOf<Stage>();
    outturn.value = *rc::gen::arbitrary<bool>() ? OutturnValue(anyDecimal()) : Suppressed{};
    const std::int64_t denominator = *rc::gen::inRange<std::int64_t>(1, 100'000'001);
    if (*rc::gen::arbitrary<bool>())
        outturn.cohort =
            Cohort::make(*rc::gen::inRange<std::int64_t>(0, denominator + 1), denominator);
    // Any bytes: quotes, NUL, what is not UTF-8.
    outturn.comment = *rc::gen::arbitrary<std::string>();
    outturn.source = *rc::gen::arbitrary<std::string>();
    return outturn;
}

} // namespace

TEST_CASE("any figure and any text come back as they were entered")
{
    const TemporaryFolder folder;
    PlanStore store = PlanStore::create(folder / "plan.outturn", sampleRecord(), adviser);
    CHECK(rc::check([&] {
        std::vector<Outturn> outturns(1, anyOutturn());
        while (outturns.size() < 4)
            outturns.push_back(anyOutturn());
        const std::vector<StoredOutturn> entered = store.enter(outturns);
        const std::vector<StoredOutturn> held = store.load().outturns;
        RC_ASSERT(held.size() >= entered.size());
        const std::vector<StoredOutturn> last(
            held.end() - static_cast<std::ptrdiff_t>(entered.size()), held.end());
        RC_ASSERT(last == entered);
        for (std::size_t i = 0; i < outturns.size(); ++i) {
            Outturn expected = outturns[i];
            expected.sequence = entered[i].id;
            expected.enteredBy = "a.two";
            expected.enteredAt = entered[i].outturn.enteredAt;
            RC_ASSERT(entered[i].outturn == expected);
        }
    }));
    CHECK(store.verify().empty());
}

TEST_CASE("what an edit gives back, taken in, is what loading the file again gives")
{
    const TemporaryFolder folder;
    PlanStore store = PlanStore::create(folder / "plan.outturn", sampleRecord(), adviser);
    Snapshot kept = store.load();
    CHECK(rc::check([&] {
        const bool enters = *rc::gen::inRange(0, 3) > 0;
        std::vector<StoredOutturn> changed;
        if (enters) {
            const std::vector<Outturn> outturns(*rc::gen::inRange<std::size_t>(1, 4), anyOutturn());
            changed = store.enter(outturns);
        } else {
            // Any of them, taken back or brought back.
            const auto at = *rc::gen::inRange<std::size_t>(0, kept.outturns.size());
            const std::vector<StoredOutturn> one{kept.outturns[at]};
            changed = store.setWithdrawn(one, !one.front().isWithdrawn);
        }
        const std::int64_t before = kept.changeSequence;
        takeIn(kept, changed);
        kept.changeSequence = store.changeSequence();
        // What OpenPlan goes by to know that nobody else was there.
        RC_ASSERT(kept.changeSequence == before + static_cast<std::int64_t>(changed.size()));
        const Snapshot loaded = store.load();
        RC_ASSERT(kept.outturns == loaded.outturns);
        RC_ASSERT(kept.record == loaded.record);
        RC_ASSERT(kept.planRevision == loaded.planRevision);
        RC_ASSERT(kept.actionRevisions == loaded.actionRevisions);
        RC_ASSERT(kept.changeSequence == loaded.changeSequence);
    }));
}

TEST_CASE("every sample plan comes back from its file as its document has it")
{
    const TemporaryFolder folder;
    REQUIRE_FALSE(planfile::samplePlans().empty());
    for (const planfile::SamplePlan& sample : planfile::samplePlans()) {
        INFO(sample.name);
        const PlanRecord record = planfile::readPlanDocument(sample.json);
        const PlanStore store =
            PlanStore::create(folder / (std::string(sample.name) + ".outturn"), record, adviser);
        CHECK(store.load().record == numbered(record));
        CHECK(store.verify().empty());
    }
}
