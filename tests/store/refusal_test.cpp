#include "authors.h"
#include "child_process.h"
#include "raw_database.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/plan_store.h>
#include <store/schema/schema.h>

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include <chrono>
#include <filesystem>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

namespace {

fs::path closedPlan(const TemporaryFolder& folder)
{
    const fs::path file = folder / "plan.outturn";
    static_cast<void>(PlanStore::create(file, plentifulRecord(), adviser));
    return file;
}

/// What opening says, whichever way; checks that the file is not touched.
void checkRefused(const fs::path& file, const std::string& expected)
{
    const std::string before = readBytes(file);
    const std::string beside = listing(file.parent_path());
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        try {
            static_cast<void>(PlanStore::open(file, access, adviser));
            FAIL("the file was opened");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::Store);
            CHECK(error.place() == file.string());
            CHECK_THAT(error.message(), Contains(expected));
        }
        CHECK(readBytes(file) == before);
        CHECK(listing(file.parent_path()) == beside);
    }
}

} // namespace

TEST_CASE("a file that is no plan is refused and not touched")
{
    const TemporaryFolder folder;
    const fs::path file = folder / "plan.outturn";
    SECTION("text")
    {
        writeBytes(file, std::string(5000, 'x'));
        checkRefused(file, "not an Outturn plan file");
    }
    SECTION("a few letters")
    {
        writeBytes(file, "plan");
        checkRefused(file, "not an Outturn plan file");
    }
    SECTION("nothing at all")
    {
        writeBytes(file, "");
        checkRefused(file, "the file is empty");
    }
    SECTION("another program's database")
    {
        RawDatabase(file).run("CREATE TABLE t (a); INSERT INTO t VALUES (1)");
        checkRefused(file, "database of another program");
    }
    SECTION("another program's database with a log of its own")
    {
        RawDatabase other(file);
        other.run("PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)");
        checkRefused(file, "database of another program");
    }
    SECTION("a folder")
    {
        fs::create_directory(file);
        CHECK_THROWS_WITH(PlanStore::open(file, Access::ReadOnly, adviser), Contains("not a file"));
    }
    SECTION("a link to a plan")
    {
        closedPlan(folder);
        fs::rename(file, folder / "real.outturn");
        fs::create_symlink(folder / "real.outturn", file);
        checkRefused(file, "link to another file");
    }
}

TEST_CASE("a plan of a newer version is refused and not touched")
{
    const TemporaryFolder folder;
    const fs::path file = closedPlan(folder);
    const int latest = latestVersion(schemaScripts());
    RawDatabase(file).run("PRAGMA user_version = " + std::to_string(latest + 1));
    checkRefused(
        file,
        "newer Outturn (schema version " + std::to_string(latest + 1) + "; this one knows up to " +
            std::to_string(latest) + ")");
}

TEST_CASE("a plan with anything more or less in its schema is refused and not touched")
{
    const TemporaryFolder folder;
    const fs::path file = closedPlan(folder);
    removeSeal(file);
    const auto [sql, named] = GENERATE(table<const char*, const char*>(
        {{"CREATE TABLE extra (a)", "table 'extra'"},
         {"CREATE VIEW extra AS SELECT 1", "view 'extra'"},
         {"CREATE INDEX extra ON officer (name)", "index 'extra'"},
         {"CREATE TRIGGER extra AFTER INSERT ON outturn BEGIN DELETE FROM outturn; END",
          "trigger 'extra'"},
         {"CREATE VIRTUAL TABLE extra USING fts5(a)", "table 'extra'"},
         {"DROP TABLE lock_holder", "table 'lock_holder'"},
         {"ALTER TABLE officer ADD COLUMN extra TEXT", "table 'officer'"}}));
    RawDatabase(file).run(sql);
    checkRefused(file, named);
}

TEST_CASE("a view that never ends does not keep opening from refusing")
{
    const TemporaryFolder folder;
    const fs::path file = closedPlan(folder);
    removeSeal(file);
    RawDatabase(file).run(
        "DROP TABLE lock_holder; CREATE VIEW lock_holder AS WITH RECURSIVE n(i) AS (SELECT 1 UNION "
        "ALL SELECT i + 1 FROM n) SELECT i AS id, i AS user_name, i AS host, i AS at FROM n");
    const auto start = std::chrono::steady_clock::now();
    checkRefused(file, "view 'lock_holder'");
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}

TEST_CASE("a damaged plan is refused and not touched")
{
    const TemporaryFolder folder;
    const fs::path file = closedPlan(folder);
    std::string bytes = readBytes(file);
    SECTION("cut short")
    {
        writeBytes(file, bytes.substr(0, bytes.size() / 2));
        checkRefused(file, "cut short");
    }
    SECTION("a page overwritten, and the seal gone")
    {
        bytes.resize(bytes.size() - bytes.size() % 4096);
        bytes.replace(8 * 4096, 4096, std::string(4096, '\x5A'));
        writeBytes(file, bytes);
        checkRefused(file, "damaged");
    }
    SECTION("the first page overwritten behind the header")
    {
        bytes.resize(bytes.size() - bytes.size() % 4096);
        bytes.replace(100, 3996, std::string(3996, '\x5A'));
        writeBytes(file, bytes);
        checkRefused(file, "damaged");
    }
}

TEST_CASE("a plan that changed since it was closed opens for reading only, with a notice")
{
    const TemporaryFolder folder;
    const fs::path file = closedPlan(folder);
    RawDatabase(file).run("UPDATE officer SET name = 'Somebody Else' WHERE id = 1");
    CHECK_THROWS_WITH(
        PlanStore::open(file, Access::ReadWrite, adviser),
        Contains("has changed since it was last closed"));

    const PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
    REQUIRE(store.notices().size() == 1);
    CHECK_THAT(store.notices()[0], Contains("has changed since it was last closed"));
    CHECK_THROWS_WITH(store.load(), Contains("officer, row 1"));
    const std::vector<IntegrityProblem> problems = store.verify();
    REQUIRE(problems.size() >= 2);
    CHECK(problems[0].place == "file");
    CHECK(problems[1].place == "officer, row 1");
}

TEST_CASE("a plan that another program holds is refused within seconds and not touched")
{
    const TemporaryFolder folder;
    const fs::path file = closedPlan(folder);
    const std::string before = readBytes(file);
    RawDatabase other(file);
    other.run("BEGIN EXCLUSIVE");
    for (const char* access : {"read", "write"}) {
        const auto start = std::chrono::steady_clock::now();
        const std::string said = inChild([&] {
            const PlanStore store = PlanStore::open(
                file, *access == 'r' ? Access::ReadOnly : Access::ReadWrite, adviser);
            return std::string("opened");
        });
        CHECK_THAT(said, Contains("plan.outturn") && Contains("in use by another program"));
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
    }
    other.run("ROLLBACK");
    CHECK(readBytes(file) == before);
}

TEST_CASE("an edit that another program keeps waiting is refused and changes nothing")
{
    const TemporaryFolder folder;
    const fs::path file = closedPlan(folder);
    PlanStore store = PlanStore::open(file, Access::ReadWrite, adviser);
    const std::int64_t before = store.load().changeSequence;
    RawDatabase other(file);
    other.run("BEGIN IMMEDIATE");
    const std::vector<Outturn> outturns{sampleOutturn(2013, "78")};
    CHECK_THROWS_WITH(store.enter(outturns), Contains("in use by another program"));
    other.run("ROLLBACK");
    CHECK(store.load().changeSequence == before);
    CHECK(store.enter(outturns).size() == 1);
}

namespace {

/// Opens for writing where that cannot be, reads, and tries an edit; says how it went.
std::string useReadOnly(const fs::path& file)
{
    PlanStore store = PlanStore::open(file, Access::ReadWrite, adviser);
    std::string said = store.access() == Access::ReadOnly ? "read-only; " : "writable; ";
    for (const std::string& notice : store.notices())
        said += notice + "; ";
    said += store.load().record == numbered(plentifulRecord()) ? "same; " : "different; ";
    try {
        const std::vector<Outturn> outturns{sampleOutturn(2013, "78")};
        store.enter(outturns);
    } catch (const Error& error) {
        said += error.message();
    }
    return said;
}

} // namespace

TEST_CASE("a file or folder that cannot be written opens for reading only")
{
    if (!canBecomeNobody()) {
        WARN("skipped: only root can become a user whom permissions bind");
        return;
    }
    const TemporaryFolder folder;
    const fs::path file = closedPlan(folder);
    SECTION("a read-only file")
    {
        ::chmod(folder.path().c_str(), 0777);
        ::chmod(file.c_str(), 0444);
    }
    SECTION("a read-only folder")
    {
        ::chmod(folder.path().c_str(), 0555);
        ::chmod(file.c_str(), 0666);
    }
    SECTION("a read-only folder with a file that was left in write-ahead mode")
    {
        RawDatabase(file).run("PRAGMA journal_mode = WAL");
        removeSeal(file);
        REQUIRE(listing(folder.path()) == "plan.outturn");
        ::chmod(folder.path().c_str(), 0555);
        ::chmod(file.c_str(), 0666);
    }
    const std::string before = readBytes(file);
    const std::string said = asNobody([&] { return useReadOnly(file); });
    CHECK_THAT(said, Contains("read-only; This file or its folder cannot be written"));
    CHECK_THAT(said, Contains("same; the file is open for reading only"));
    CHECK(readBytes(file) == before);
    CHECK(listing(folder.path()) == "plan.outturn");
}
