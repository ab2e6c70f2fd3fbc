#include "authors.h"
#include "raw_database.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/plan_store.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

TEST_CASE("a record comes back from its file as it was given")
{
    const TemporaryFolder folder;
    const PlanRecord record = GENERATE(sampleRecord(), plentifulRecord());
    {
        const PlanStore created = PlanStore::create(
            folder / "plan.outturn", record, adviser, stoppedAt("2013-10-04T09:15:00Z"));
        CHECK(created.load().record == numbered(record));
        CHECK(created.access() == Access::ReadWrite);
    }
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const PlanStore store = PlanStore::open(folder / "plan.outturn", access, adviser);
        const Snapshot snapshot = store.load();
        CHECK(snapshot.record == numbered(record));
        CHECK(snapshot.outturns.size() == record.outturns.size());
        CHECK(snapshot.changeSequence == 1);
        CHECK(snapshot.actionRevisions.at(ActionCode("10")) == 1);
        CHECK(store.notices().empty());
        CHECK(store.verify().empty());
    }
}

TEST_CASE("a closed plan is one file, whatever was done to it while open")
{
    const TemporaryFolder folder;
    {
        PlanStore store = PlanStore::create(folder / "plan.outturn", sampleRecord(), adviser);
        const std::vector<Outturn> outturns{sampleOutturn(2013, "78")};
        store.enter(outturns);
        CHECK(listing(folder.path()) == "plan.outturn plan.outturn-shm plan.outturn-wal");
    }
    CHECK(listing(folder.path()) == "plan.outturn");
    // Format version 1 is the rollback journal, 2 the write-ahead log.
    CHECK(readBytes(folder / "plan.outturn").at(18) == 1);
}

TEST_CASE("looking at a plan leaves the file bit for bit as it was, also while it is open")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "plan.outturn";
    (void)PlanStore::create(file, sampleRecord(), adviser);
    const std::string before = readBytes(file);
    {
        const PlanStore store = PlanStore::open(file, Access::ReadWrite, adviser);
        CHECK(store.access() == Access::ReadWrite);
        (void)store.load();
        CHECK(store.verify().empty());
        CHECK(listing(folder.path()) == "plan.outturn");
        CHECK(readBytes(file) == before);
    }
    CHECK(readBytes(file) == before);
}

TEST_CASE("the last to close leaves one sealed file, even if it only looked")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "plan.outturn";
    (void)PlanStore::create(file, sampleRecord(), adviser);
    {
        const PlanStore reader = PlanStore::open(file, Access::ReadWrite, adviser);
        (void)reader.load();
        {
            PlanStore writer = PlanStore::open(file, Access::ReadWrite, adviser);
            const std::vector<Outturn> outturns{sampleOutturn(2013, "78")};
            writer.enter(outturns);
            (void)reader.load();
        }
        CHECK(reader.load().outturns.size() == sampleRecord().outturns.size() + 1);
    }
    CHECK(listing(folder.path()) == "plan.outturn");
    CHECK(readBytes(file).size() % 4096 == 48);
}

TEST_CASE("creating begins the audit trail with who, where, when and what")
{
    const TemporaryFolder folder;
    const PlanStore store = PlanStore::create(
        folder / "plan.outturn", sampleRecord(), adviser, stoppedAt("2013-10-04T09:15:00Z"));
    const std::vector<AuditEntry> trail = store.auditTrail();
    REQUIRE(trail.size() == 1);
    CHECK(trail[0].sequence == 1);
    CHECK(trail[0].at == "2013-10-04T09:15:00Z");
    CHECK(trail[0].user == "a.two");
    CHECK(trail[0].host == "desk-7");
    CHECK(trail[0].what == "plan created");
    CHECK_THAT(trail[0].newValue, Contains("\"indicators\":4"));
    CHECK(trail[0].hash.size() == 64);
    CHECK(store.auditHead() == trail[0].hash);
}

TEST_CASE("creating refuses to replace a file and leaves it as it is")
{
    const TemporaryFolder folder;
    writeBytes(folder / "plan.outturn", "mine");
    CHECK_THROWS_WITH(
        PlanStore::create(folder / "plan.outturn", sampleRecord(), adviser),
        Contains("plan.outturn") && Contains("exists already"));
    CHECK(readBytes(folder / "plan.outturn") == "mine");
    CHECK(listing(folder.path()) == "plan.outturn");
}

TEST_CASE("creating refuses a plan that refers to nothing and leaves no file")
{
    const TemporaryFolder folder;
    PlanRecord record = sampleRecord();
    record.plan.indicators[0].priority = PriorityNumber(7);
    try {
        static_cast<void>(PlanStore::create(folder / "plan.outturn", record, adviser));
        FAIL("the plan was taken");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Input);
        CHECK_THAT(error.place(), Contains("/indicators/0"));
    }
    CHECK(listing(folder.path()).empty());
}

TEST_CASE("a folder that does not exist is named")
{
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(
        PlanStore::create(folder / "nowhere/plan.outturn", sampleRecord(), adviser),
        Contains("nowhere/plan.outturn") && Contains("no such folder"));
    CHECK_THROWS_WITH(
        PlanStore::open(folder / "plan.outturn", Access::ReadOnly, adviser),
        Contains("plan.outturn") && Contains("no such file"));
}

TEST_CASE("every table whose rows carry a digest has a head, and no other")
{
    const TemporaryFolder folder;
    {
        const PlanStore store = PlanStore::create(folder / "plan.outturn", sampleRecord(), adviser);
    }
    RawDatabase raw(folder / "plan.outturn");
    const std::string names = "SELECT group_concat(name) FROM (SELECT name FROM ";
    const std::string withDigests = raw.value(
        names +
        "sqlite_schema AS t WHERE type = 'table' AND 2 = (SELECT count(*) FROM "
        "pragma_table_info(t.name) WHERE name IN ('digest', 'rev')) ORDER BY name)");
    CHECK_THAT(withDigests, Contains("outturn") && Contains("dataset"));
    CHECK(
        raw.value(names + "table_head WHERE name <> 'audit_entry' ORDER BY name)") == withDigests);
}

TEST_CASE("file names with spaces, quotes, signs and accents are taken as they are")
{
    const TemporaryFolder folder;
    const std::string name = "Plan 'A' \"b\" = 50%? #1;é.outturn";
    {
        const PlanStore store = PlanStore::create(folder / name, sampleRecord(), adviser);
        CHECK(store.file() == folder / name);
        store.backUp(folder / "copy of it's.outturn");
    }
    CHECK(listing(folder.path()) == name + " copy of it's.outturn");
    CHECK(
        PlanStore::open(folder / name, Access::ReadOnly, adviser).load().record ==
        numbered(sampleRecord()));
}

TEST_CASE("the machine's clock tells the time in UTC to the second")
{
    const std::string now = systemClock()();
    CHECK_THAT(now, Catch::Matchers::Matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
}
