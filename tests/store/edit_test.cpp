#include "authors.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/plan_store.h>

#include <catch2/catch.hpp>

#include <array>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace {

Clock clockAt(std::string time)
{
    return [time = std::move(time)] {
        return time;
    };
}

PlanStore planOfOctober(const TemporaryFolder& folder)
{
    return PlanStore::create(
        folder / "plan.outturn", sampleRecord(), adviser, clockAt("2013-10-04T09:15:00Z"));
}

} // namespace

TEST_CASE("an outturn that is entered gets its number, author and time, and its audit entry")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOctober(folder);
    const std::array outturns{sampleOutturn(2013, "78"), sampleOutturn(2014, "79.25")};
    const std::vector<StoredOutturn> entered = store.enter(outturns);

    REQUIRE(entered.size() == 2);
    CHECK(entered[1].id == 5);
    CHECK(entered[1].revision == 1);
    CHECK(entered[1].outturn.sequence == 5);
    CHECK(entered[1].outturn.enteredBy == "a.two");
    CHECK(entered[1].outturn.enteredAt == "2013-10-04T09:15:00Z");

    const Snapshot snapshot = store.load();
    CHECK(snapshot.changeSequence == 3);
    REQUIRE(snapshot.record.outturns.size() == 5);
    CHECK(snapshot.record.outturns[4] == entered[1].outturn);

    const std::vector<AuditEntry> trail = store.auditTrail();
    REQUIRE(trail.size() == 3);
    CHECK(trail[2].what == "outturn entered");
    CHECK(trail[2].subject == "KS1-R 2013/14");
    CHECK(trail[2].oldValue.empty());
    CHECK_THAT(trail[2].newValue, Contains("\"value\":\"79.25\""));
    CHECK(store.verify().empty());
}

TEST_CASE("outturns are entered all or none")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOctober(folder);
    Outturn unknown = sampleOutturn(2013, "78");
    unknown.indicator = IndicatorCode("KS9-X");
    const std::array outturns{sampleOutturn(2013, "78"), unknown};
    CHECK_THROWS_WITH(store.enter(outturns), Contains("KS9-X"));
    CHECK(store.load().record == numbered(sampleRecord()));
    CHECK(store.auditTrail().size() == 1);
}

TEST_CASE("an entry is undone and done again, and the trail tells both")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOctober(folder);
    const std::array outturns{sampleOutturn(2013, "78")};
    const StoredOutturn entered = store.enter(outturns).front();

    const StoredOutturn undone = store.setWithdrawn(entered.id, entered.revision, true);
    CHECK(undone.isWithdrawn);
    CHECK(undone.revision == 2);
    CHECK(store.load().record.outturns.size() == 3);
    CHECK(store.load().outturns.size() == 4);

    const StoredOutturn redone = store.setWithdrawn(undone.id, undone.revision, false);
    CHECK_FALSE(redone.isWithdrawn);
    CHECK(redone.outturn == entered.outturn);
    CHECK(store.load().record.outturns.size() == 4);

    const std::vector<AuditEntry> trail = store.auditTrail();
    REQUIRE(trail.size() == 4);
    CHECK(trail[2].what == "outturn withdrawn");
    CHECK_THAT(trail[2].newValue, Contains("\"withdrawn\":true"));
    CHECK(trail[3].what == "outturn brought back");
    CHECK_THAT(trail[3].oldValue, Contains("\"withdrawn\":true"));
    CHECK(store.verify().empty());
}

TEST_CASE("of two who change the same outturn the second is told both values")
{
    const TemporaryFolder folder;
    PlanStore first = planOfOctober(folder);
    const std::array outturns{sampleOutturn(2013, "78")};
    const StoredOutturn entered = first.enter(outturns).front();
    PlanStore second = PlanStore::open(folder / "plan.outturn", Access::ReadWrite, colleague);
    REQUIRE(second.load().outturns.back() == entered);

    first.setWithdrawn(entered.id, entered.revision, true);
    try {
        second.setWithdrawn(entered.id, entered.revision, true);
        FAIL("the second change was taken");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Conflict);
        CHECK_THAT(error.what(), Contains("KS1-R 2012/13"));
        CHECK_THAT(error.what(), Contains("\"withdrawn\":true") && Contains("revision 2"));
        CHECK_THAT(error.what(), Contains("revision 1"));
    }
    CHECK(second.auditTrail().size() == 3);

    const StoredOutturn seen = second.load().outturns.back();
    CHECK_FALSE(second.setWithdrawn(seen.id, seen.revision, false).isWithdrawn);
    CHECK(first.load().outturns.back().revision == 3);
    CHECK(first.auditTrail().back().user == "s.one");
    CHECK(first.verify().empty());
}

TEST_CASE("the undo of a pasted block is all or none")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOctober(folder);
    const std::array outturns{sampleOutturn(2013, "78"), sampleOutturn(2014, "79")};
    std::vector<StoredOutturn> entered = store.enter(outturns);
    std::vector<StoredOutturn> withdrawn = store.setWithdrawn(entered, true);
    CHECK(store.load().record.outturns.size() == 3);

    withdrawn[1].revision = 1;
    CHECK_THROWS_WITH(store.setWithdrawn(withdrawn, false), Contains("changed this first"));
    CHECK(store.load().record.outturns.size() == 3);
}

TEST_CASE("progress on an action adds its note and gives the action its status")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOctober(folder);
    const ActionCode action("10");
    const ProgressNote note{Date(2013, 10, 4), "Sam One", ActionStatus::Complete, "Done."};
    store.recordProgress(action, 1, note);

    PlanRecord expected = sampleRecord();
    expected.plan.actions[0].status = ActionStatus::Complete;
    expected.plan.actions[0].notes.push_back(note);
    const Snapshot snapshot = store.load();
    CHECK(snapshot.record == numbered(expected));
    CHECK(snapshot.actionRevisions.at(action) == 2);
    CHECK(store.auditTrail().back().subject == "action 10");

    try {
        store.recordProgress(action, 1, note);
        FAIL("a stale revision was taken");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Conflict);
    }
    CHECK_THROWS_WITH(store.recordProgress(ActionCode("99"), 1, note), Contains("'99'"));
    CHECK(store.load().record == numbered(expected));
    CHECK(store.verify().empty());
}

TEST_CASE("a finding is accepted with its reason, and again with a better one")
{
    const TemporaryFolder folder;
    PlanStore store = planOfOctober(folder);
    Acceptance acceptance{"no-benchmark", "KS1-R", "not published", "Sam One", RiskCode("SSI 2")};
    store.accept(acceptance);
    acceptance.reason = "published in January";
    store.accept(acceptance);

    PlanRecord expected = sampleRecord();
    expected.acceptances.push_back(acceptance);
    CHECK(store.load().record == numbered(expected));
    CHECK_THAT(store.auditTrail().back().oldValue, Contains("not published"));
    acceptance.risk = RiskCode("SSI 9");
    CHECK_THROWS_WITH(store.accept(acceptance), Contains("SSI 9"));
    CHECK(store.verify().empty());
}
