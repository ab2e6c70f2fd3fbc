#include "authors.h"
#include "child_process.h"
#include "raw_database.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/plan_store.h>
#include <store/reviews/reviews.h>
#include <store/schema/schema.h>
#include <store/schools/school_log_store.h>
#include <store/sqlite/file_header.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

namespace {

constexpr auto versionOneBackup = "plan.v1-20141004T091500Z.backup.outturn";

/// A file as version @p version of the schema left it.
fs::path planOfVersion(int version, const TemporaryFolder& folder)
{
    fs::path file = folder / "plan.outturn";
    const std::string number = std::to_string(version);
    RawDatabase raw(file);
    raw.run("PRAGMA page_size = " + std::to_string(planPageSize));
    raw.run("PRAGMA application_id = " + std::to_string(planApplicationId));
    for (const SchemaScript& script : schemaScripts().first(static_cast<std::size_t>(version)))
        raw.run(script.sql);
    raw.run(readBytes(fs::path(STORE_FIXTURES) / ("version_" + number + ".sql")));
    raw.run("PRAGMA user_version = " + number);
    return file;
}

/// What the file of version 1 holds, in today's words: the sample without what version 1 did not
/// know, and what was recorded after.
PlanRecord recordOfVersionOne()
{
    PlanRecord record = sampleRecord();
    Plan& plan = record.plan;
    plan.posts.pop_back();
    plan.indicators[0].isUndated = false;
    plan.indicators[1].councilAverage.reset();
    plan.indicators[1].base.clear();
    plan.indicators[1].targetsFor = TargetsFor::Council;
    plan.reporting.clear();
    plan.papers.clear();
    plan.consultations.clear();
    plan.equality.clear();
    plan.categories.reset();
    plan.workAreas.clear();
    plan.remarks.clear();
    plan.statedVariances.clear();
    plan.actions[1].status = ActionStatus::OnTrack;
    plan.actions[1].notes.push_back(
        {Date(2013, 10, 4), "Sam One", ActionStatus::OnTrack, "First evening held."});
    record.benchmarks[0].comment.clear();
    record.benchmarks[0].value = Decimal::parse("76.8");
    record.benchmarks[0].stage = Stage::Validated;
    record = numbered(std::move(record));
    Outturn entered = sampleOutturn(2013, "78.5");
    entered.sequence = 5;
    entered.enteredBy = "a.two";
    entered.enteredAt = "2013-10-04T09:13:00Z";
    record.outturns.push_back(entered);
    return record;
}

/// The table that the file of version 3 holds, each of its cells in four bytes.
std::vector<DatasetColumn> columnsOfVersionThree()
{
    return {
        {{"PTRWM_EXP", ColumnKind::Number, 0, true}, {60, packed(Marker::Suppressed)}, {}},
        {{"SCHNAME", ColumnKind::Text, 0, false}, {0, 1}, {"Ash", "Anyshire"}}};
}

} // namespace

TEST_CASE("a plan of version 1 is brought up to date with all it holds, and its backup kept")
{
    const TemporaryFolder folder;
    const fs::path file = planOfVersion(1, folder);
    {
        PlanStore store =
            PlanStore::open(file, Access::ReadWrite, adviser, stoppedAt("2014-10-04T09:15:00Z"));
        REQUIRE(store.notices().size() == 1);
        CHECK_THAT(store.notices()[0], Contains(versionOneBackup));
        CHECK(store.load().record == recordOfVersionOne());
        CHECK(store.load().outturns.size() == 5);
        CHECK(store.auditTrail().size() == 7);
        CHECK(store.auditTrail().back().what == "file brought up to date");
        CHECK(store.verify().empty());

        const PlanRecord wanted = sampleRecord();
        store.revisePlan(wanted.plan, {}, store.load().planRevision);
        CHECK(store.load().record.plan == wanted.plan);
        const ProgressNote note{Date(2014, 10, 4), "Sam One", ActionStatus::Complete, "Done."};
        const auto revision = store.load().actionRevisions.at(ActionCode("10"));
        store.recordProgress(ActionCode("10"), revision, note);
        CHECK(store.load().record.plan.actions[0].notes.back() == note);
        CHECK(store.verify().empty());
    }
    CHECK(listing(folder.path()) == std::string("plan.outturn ") + versionOneBackup);
    const PlanStore backup = PlanStore::open(folder / versionOneBackup, Access::ReadOnly, adviser);
    CHECK(backup.load().record == recordOfVersionOne());
    CHECK(backup.auditTrail().size() == 6);
    CHECK(backup.verify().empty());
}

TEST_CASE("a plan of version 1 is read as it lies where it may not be changed")
{
    const TemporaryFolder folder;
    const fs::path file = planOfVersion(1, folder);
    const std::string before = readBytes(file);
    {
        PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
        REQUIRE(store.notices().size() == 1);
        CHECK_THAT(store.notices()[0], Contains("older Outturn"));
        CHECK(store.load().record == recordOfVersionOne());
        CHECK(store.load().changeSequence == 6);
        CHECK(store.auditHead() == store.auditTrail().back().hash);
        CHECK(store.auditTrail().size() == 6);
        CHECK(store.verify().empty());
        CHECK_THROWS_WITH(
            store.enter(std::array{sampleOutturn(2014, "80")}), Contains("reading only"));
        store.backUp(folder / "copy.outturn");
    }
    CHECK(readBytes(file) == before);
    CHECK(listing(folder.path()) == "copy.outturn plan.outturn");
    CHECK(RawDatabase(folder / "copy.outturn").value("PRAGMA user_version") == "1");
    CHECK(
        PlanStore::open(folder / "copy.outturn", Access::ReadOnly, adviser).load().record ==
        recordOfVersionOne());
}

TEST_CASE("a plan of version 1 that its reader cannot write is read, and says both")
{
    if (!canBecomeNobody()) {
        WARN("skipped: this process may not change its user");
        return;
    }
    const TemporaryFolder folder;
    const fs::path file = planOfVersion(1, folder);
    fs::permissions(folder.path(), fs::perms(0555));
    fs::permissions(file, fs::perms(0444));
    const std::string said = asNobody([&] {
        const PlanStore store = PlanStore::open(file, Access::ReadWrite, adviser);
        std::string text = store.load().record == recordOfVersionOne() ? "same; " : "different; ";
        for (const std::string& notice : store.notices())
            text += notice + " ";
        return text;
    });
    CHECK_THAT(
        said, Contains("same;") && Contains("older Outturn") && Contains("cannot be written"));
    fs::permissions(folder.path(), fs::perms(0755));
}

TEST_CASE("a plan of version 1 that was tampered with is neither read nor brought up to date")
{
    const TemporaryFolder folder;
    const fs::path file = planOfVersion(1, folder);
    RawDatabase(file).run("UPDATE target SET value = 1 WHERE id = 2");
    const PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
    CHECK_THROWS_WITH(store.load(), Contains("target, row 2"));
    REQUIRE_FALSE(store.verify().empty());
    CHECK(store.verify().front().place == "target, row 2");
    CHECK_THROWS_WITH(
        PlanStore::open(file, Access::ReadWrite, adviser, stoppedAt("2014-10-04T09:15:00Z")),
        Contains("target, row 2"));
    CHECK(listing(folder.path()) == "plan.outturn");
    CHECK(RawDatabase(file).value("PRAGMA user_version") == "1");
}

TEST_CASE("a plan of version 1 in use, its changes in a log, is read with them")
{
    const TemporaryFolder folder;
    const fs::path file = planOfVersion(1, folder);
    RawDatabase writer(file);
    writer.run("PRAGMA journal_mode = WAL; UPDATE lock_holder SET at = at WHERE id = 1;"
               "BEGIN; CREATE TABLE gone (a); DROP TABLE gone; COMMIT;");
    const PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
    CHECK(store.load().record == recordOfVersionOne());
    CHECK(store.verify().empty());
}

TEST_CASE("a plan of version 2 is brought up to date and can then take published tables")
{
    const TemporaryFolder folder;
    const fs::path file = planOfVersion(2, folder);
    constexpr auto backupOfTwo = "plan.v2-20141004T091500Z.backup.outturn";
    {
        PlanStore store =
            PlanStore::open(file, Access::ReadWrite, adviser, stoppedAt("2014-10-04T09:15:00Z"));
        REQUIRE(store.notices().size() == 1);
        CHECK_THAT(store.notices()[0], Contains(backupOfTwo));
        CHECK(store.load().record == numbered(sampleRecord()));
        CHECK(store.load().outturns.back().isWithdrawn);
        CHECK(store.auditTrail().size() == 4);
        CHECK(store.datasets().empty());
        CHECK(store.verify().empty());
        const Dataset table{
            {DatasetSource::KeyStage2, AcademicYear(2019), Stage::Validated, "936"},
            {},
            {RowKey(Urn(100001))},
            {}};
        store.importDataset(table, {});
        CHECK(store.datasets().size() == 1);
        CHECK(store.verify().empty());
    }
    CHECK(listing(folder.path()) == std::string("plan.outturn ") + backupOfTwo);
    const PlanStore backup = PlanStore::open(folder / backupOfTwo, Access::ReadOnly, adviser);
    CHECK(backup.load().record == numbered(sampleRecord()));
    CHECK(backup.verify().empty());
}

TEST_CASE("a plan of version 2 is read as it lies, without published tables")
{
    const TemporaryFolder folder;
    const fs::path file = planOfVersion(2, folder);
    const std::string before = readBytes(file);
    {
        const PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
        CHECK(store.load().record == numbered(sampleRecord()));
        CHECK(store.datasets().empty());
        CHECK(store.verify().empty());
    }
    CHECK(readBytes(file) == before);
}

TEST_CASE("a plan of version 3 is brought up to date and can then take what is done with schools")
{
    const TemporaryFolder folder;
    const fs::path file = planOfVersion(3, folder);
    {
        PlanStore store =
            PlanStore::open(file, Access::ReadWrite, adviser, stoppedAt("2014-10-04T09:15:00Z"));
        CHECK(store.load().record == numbered(sampleRecord()));
        REQUIRE(store.datasets().size() == 1);
        CHECK(store.readDataset(1).columns == columnsOfVersionThree());
        SchoolLogStore schools(store);
        CHECK(schools.load().empty());
        schools.enter(std::array<LogEntry, 1>{InterventionEvent{
            Urn(100001), Date(2014, 9, 1), InterventionStep::WarningNotice, "Results"}});
        CHECK(schools.load().size() == 1);
        CHECK(store.verify().empty());
    }
    const PlanStore backup = PlanStore::open(
        folder / "plan.v3-20141004T091500Z.backup.outturn", Access::ReadOnly, adviser);
    CHECK(backup.datasets().size() == 1);
    CHECK(backup.verify().empty());
}

TEST_CASE("the columns of a plan of version 6 are read as they were written, before and after")
{
    const TemporaryFolder folder;
    const fs::path file = planOfVersion(6, folder);
    const std::array names{std::string("SCHNAME")};
    {
        const PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
        CHECK(store.readDataset(1).columns == columnsOfVersionThree());
        REQUIRE(store.readDataset(1, names).columns.size() == 1);
        CHECK(store.readDataset(1, names).columns[0] == columnsOfVersionThree()[1]);
        CHECK(store.verify().empty());
    }
    {
        const PlanStore store = PlanStore::open(file, Access::ReadWrite, adviser);
        REQUIRE(store.notices().size() == 1);
        CHECK_THAT(store.notices()[0], Contains("plan.v6-"));
        CHECK(store.load().record == numbered(sampleRecord()));
        REQUIRE(store.readDataset(1, names).columns.size() == 1);
        CHECK(store.readDataset(1, names).columns[0] == columnsOfVersionThree()[1]);
        CHECK(store.verify().empty());
    }
    CHECK(
        RawDatabase(file).value(
            "SELECT count(*) FROM sqlite_schema WHERE name = 'dataset_column_name'") == "1");
}

TEST_CASE("a plan of version 3 is brought up to date and can then be reviewed")
{
    const TemporaryFolder folder;
    const fs::path file = planOfVersion(3, folder);
    PlanStore store =
        PlanStore::open(file, Access::ReadWrite, adviser, stoppedAt("2014-10-04T09:15:00Z"));
    REQUIRE(store.notices().size() == 1);
    CHECK_THAT(store.notices()[0], Contains("plan.v3-20141004T091500Z.backup.outturn"));
    CHECK(store.load().record == numbered(sampleRecord()));
    REQUIRE(store.datasets().size() == 1);
    CHECK(store.readDataset(store.datasets().front().id).keys.size() == 2);
    Reviews reviews(store);
    CHECK(reviews.all().empty());
    reviews.open(
        {.code = ReviewCode("mid-year"),
         .kind = ReviewKind::MidYear,
         .year = AcademicYear(2013),
         .scope = {},
         .date = Date(2013, 11, 20)});
    CHECK(reviews.all().size() == 1);
    CHECK(store.verify().empty());
}

TEST_CASE("a plan of version 3 is read as it lies, with nothing about schools and without reviews")
{
    const TemporaryFolder folder;
    const fs::path file = planOfVersion(3, folder);
    const std::string before = readBytes(file);
    {
        PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
        CHECK(store.datasets().size() == 1);
        CHECK(SchoolLogStore(store).load().empty());
        CHECK(store.load().record == numbered(sampleRecord()));
        CHECK(Reviews(store).all().empty());
        CHECK_THROWS_AS(Reviews(store).signedOff(ReviewCode("mid-year")), Error);
        CHECK(store.verify().empty());
    }
    CHECK(readBytes(file) == before);
}
