#include "review_desk.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/terms/terms.h>

#include <catch2/catch.hpp>

#include <array>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace {

const Author postHolder{"p.officer", "desk-9"};
const TermStage summer{
    .year = AcademicYear(2013), .term = Term::Summer, .stage = Stage::Provisional};

Outturn figure(const char* value, Stage stage = Stage::Provisional)
{
    return {
        .indicator = sampleRecord().plan.indicators.front().code,
        .year = AcademicYear(2013),
        .stage = stage,
        .value = *Decimal::tryParse(value)};
}

StoredOutturn entered(PlanStore& plan, const char* value, Stage stage = Stage::Provisional)
{
    return plan.enter(std::array{figure(value, stage)}).front();
}

PlanStore as(const Author& author, const TemporaryFolder& folder)
{
    return PlanStore::open(folder / "plan.outturn", Access::ReadWrite, author, [] {
        return std::string("2013-11-21T10:00:00Z");
    });
}

EntryState stateOf(PlanStore& plan, const StoredOutturn& stored)
{
    const Terms::Steps steps = Terms(plan).steps();
    const auto found = steps.find(stored.id);
    return found == steps.end() ? EntryState::Submitted : found->second.state();
}

} // namespace

TEST_CASE("a locked term takes no figure of its stage and gives none back; others go on")
{
    const TemporaryFolder folder;
    PlanStore plan = newPlan(folder);
    const StoredOutturn before = entered(plan, "70");
    const TermLock lock = Terms(plan).lock(summer);
    CHECK(lock.by == "a.two");
    CHECK(plan.auditTrail().back().what == "term locked");
    CHECK_THROWS_WITH(
        entered(plan, "71"),
        Contains("summer term 2012/13, provisional, was locked by a.two on 20 November 2013"));
    CHECK_THROWS_AS(plan.setWithdrawn(before.id, before.revision, true), Error);
    CHECK(plan.load().outturns.back() == before);
    CHECK_NOTHROW(entered(plan, "72", Stage::Validated));
    CHECK_THROWS_WITH(Terms(plan).lock(summer), Contains("was locked by a.two"));

    Terms(plan).unlock(summer);
    CHECK(Terms(plan).locks().empty());
    CHECK_NOTHROW(entered(plan, "71"));
    CHECK_THROWS_WITH(Terms(plan).unlock(summer), Contains("is not locked"));
    CHECK(plan.verify().empty());
}

TEST_CASE("a figure is reviewed and accepted by others than who entered it, step by step")
{
    const TemporaryFolder folder;
    const StoredOutturn stored = [&] {
        PlanStore plan = newPlan(folder);
        const StoredOutturn own = entered(plan, "70");
        CHECK_THROWS_WITH(
            Terms(plan).take(std::array{own.id}, EntryState::Reviewed),
            Contains("somebody else has to say"));
        return own;
    }();
    PlanStore plan = as(postHolder, folder);
    Terms terms(plan);
    CHECK_THROWS_WITH(
        terms.take(std::array{stored.id}, EntryState::Accepted), Contains("reviewed, then"));
    terms.take(std::array{stored.id}, EntryState::Reviewed);
    terms.take(std::array{stored.id}, EntryState::Accepted);
    CHECK(stateOf(plan, stored) == EntryState::Accepted);
    CHECK(terms.steps().at(stored.id).reviewed->by == "p.officer");
    CHECK(plan.auditTrail().back().what == "outturn accepted");

    terms.takeBack(std::array{stored.id});
    CHECK(stateOf(plan, stored) == EntryState::Reviewed);
    terms.takeBack(std::array{stored.id});
    CHECK(stateOf(plan, stored) == EntryState::Submitted);
    CHECK_THROWS_WITH(terms.takeBack(std::array{stored.id}), Contains("only submitted"));
    CHECK(plan.verify().empty());
}

TEST_CASE("where the plan asks for review, a term is locked only on accepted figures")
{
    const TemporaryFolder folder;
    std::int64_t first = 0;
    {
        PlanStore plan = newPlan(folder);
        Terms(plan).setAsksForReview(true);
        CHECK(Terms(plan).asksForReview());
        (void)entered(plan, "69"); // replaced by the next: nobody need accept it
        first = entered(plan, "70").id;
        CHECK_THROWS_WITH(Terms(plan).lock(summer), Contains("1 figure of the summer term"));
    }
    PlanStore plan = as(postHolder, folder);
    Terms(plan).take(std::array{first}, EntryState::Reviewed);
    CHECK_THROWS_AS(Terms(plan).lock(summer), Error);
    Terms(plan).take(std::array{first}, EntryState::Accepted);
    CHECK_NOTHROW(Terms(plan).lock(summer));
    CHECK_THROWS_WITH(Terms(plan).takeBack(std::array{first}), Contains("was locked by p.officer"));
    Terms(plan).unlock(summer);
    (void)entered(plan, "71"); // begins anew
    CHECK_THROWS_AS(Terms(plan).lock(summer), Error);
    Terms(plan).setAsksForReview(false);
    CHECK_NOTHROW(Terms(plan).lock(summer));
    CHECK(plan.verify().empty());
}

TEST_CASE("of several figures all take a step or none does")
{
    const TemporaryFolder folder;
    std::array<std::int64_t, 2> ids{};
    {
        PlanStore plan = newPlan(folder);
        ids[0] = entered(plan, "70").id;
    }
    PlanStore plan = as(postHolder, folder);
    ids[1] = entered(plan, "72", Stage::Validated).id; // the officer's own
    CHECK_THROWS_AS(Terms(plan).take(ids, EntryState::Reviewed), Error);
    CHECK(Terms(plan).steps().empty());
}
