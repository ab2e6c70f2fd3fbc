#include "authors.h"
#include "raw_database.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/audit_trail.h>
#include <store/opening.h>
#include <store/verify.h>

#include <catch2/catch.hpp>

#include <array>
#include <filesystem>
#include <set>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

namespace {

constexpr auto today = "2013-10-04T09:15:00Z";

/// The copy that is kept of a plan of today's version.
std::string backupName()
{
    return "plan.v" + std::to_string(latestVersion(schemaScripts())) +
        "-20131004T091500Z.backup.outturn";
}

std::vector<SchemaScript> withOneMoreStep(const std::string& sql)
{
    std::vector<SchemaScript> scripts(schemaScripts().begin(), schemaScripts().end());
    scripts.push_back({latestVersion(schemaScripts()) + 1, sql, {}});
    return scripts;
}

fs::path closedPlan(const TemporaryFolder& folder)
{
    const fs::path file = folder / "plan.outturn";
    static_cast<void>(PlanStore::create(file, sampleRecord(), adviser));
    return file;
}

} // namespace

TEST_CASE("the schema's scripts are numbered from 1 without gaps")
{
    int expected = 0;
    for (const SchemaScript& script : schemaScripts())
        CHECK(script.version == ++expected);
    CHECK(latestVersion(schemaScripts()) == expected);
}

TEST_CASE("the schema's scripts know the fingerprint of what they lead to")
{
    for (const SchemaScript& script : schemaScripts()) {
        const std::vector<SchemaObject> made = expectedSchema(schemaScripts(), script.version);
        CHECK(script.fingerprint == fingerprint(made));
    }
}

TEST_CASE("any letter of a schema changes its fingerprint")
{
    const std::vector<SchemaObject> sound =
        expectedSchema(schemaScripts(), latestVersion(schemaScripts()));
    std::set<std::string> fingerprints{fingerprint(sound)};
    for (std::size_t at = 0; at < sound.size(); ++at) {
        std::vector<SchemaObject> other = sound;
        other[at].sql += ' ';
        fingerprints.insert(fingerprint(other));
        other = sound;
        other.erase(other.begin() + static_cast<std::ptrdiff_t>(at));
        fingerprints.insert(fingerprint(other));
    }
    CHECK(fingerprints.size() == 1 + 2 * sound.size());
}

TEST_CASE("a plan of an older version is backed up, then brought up to date")
{
    const TemporaryFolder folder;
    const fs::path file = closedPlan(folder);
    const auto scripts = withOneMoreStep(
        "ALTER TABLE priority ADD COLUMN colour TEXT;"
        "ALTER TABLE officer ADD COLUMN grade INTEGER NOT NULL DEFAULT 3;"
        "CREATE TABLE visit (id INTEGER PRIMARY KEY, rev INTEGER NOT NULL, digest TEXT NOT NULL, "
        "content TEXT NOT NULL) STRICT;");
    {
        OpenedFile opened = openPlanFile(file, Access::ReadWrite, adviser, today, scripts);
        CHECK(opened.database->pragmaValue("user_version") == latestVersion(scripts));
        CHECK(integrityProblems(*opened.database, scripts).empty());
        const std::vector<AuditEntry> trail = readAuditTrail(*opened.database);
        REQUIRE(trail.size() == 2);
        CHECK(trail[1].what == "file brought up to date");
        CHECK(trail[1].user == "a.two");
        REQUIRE(opened.notices.size() == 1);
        CHECK_THAT(opened.notices[0], Contains(backupName()));
        closeCleanly(*opened.database);
    }
    CHECK(listing(folder.path()) == "plan.outturn " + backupName());
    CHECK(openPlanFile(file, Access::ReadOnly, adviser, today, scripts).seal == Seal::Intact);

    const PlanStore backup = PlanStore::open(folder / backupName(), Access::ReadOnly, adviser);
    CHECK(backup.load().record == numbered(sampleRecord()));
    CHECK(backup.verify().empty());
    CHECK_THROWS_WITH(PlanStore::open(file, Access::ReadOnly, adviser), Contains("newer Outturn"));
}

TEST_CASE("a step that fails or loses something leaves the plan as it was, and the backup")
{
    const TemporaryFolder folder;
    const fs::path file = closedPlan(folder);
    const auto [sql, reason] = GENERATE(table<const char*, const char*>(
        {{"ALTER TABLE priority ADD COLUMN colour TEXT; CREATE TABLE officer (a);",
          "already exists"},
         {"DELETE FROM tenure; DELETE FROM action_note;", "'action_note'"},
         {"DROP TABLE acceptance;", "'acceptance'"},
         {"DELETE FROM audit_entry;", "audit_entry"}}));
    CHECK_THROWS_WITH(
        openPlanFile(file, Access::ReadWrite, adviser, today, withOneMoreStep(sql)),
        Contains(reason));

    CHECK(listing(folder.path()) == "plan.outturn " + backupName());
    const PlanStore store = PlanStore::open(file, Access::ReadWrite, adviser);
    CHECK(store.load().record == numbered(sampleRecord()));
    CHECK(store.auditTrail().size() == 1);
    CHECK(store.verify().empty());
}

TEST_CASE("a plan that is damaged is not brought up to date")
{
    const TemporaryFolder folder;
    const fs::path file = closedPlan(folder);
    removeSeal(file);
    RawDatabase(file).run("UPDATE officer SET name = 'X' WHERE id = 2");
    CHECK_THROWS_WITH(
        openPlanFile(
            file,
            Access::ReadWrite,
            adviser,
            today,
            withOneMoreStep("ALTER TABLE priority ADD COLUMN colour TEXT;")),
        Contains("officer, row 2"));
    CHECK(listing(folder.path()) == "plan.outturn");
    CHECK(
        RawDatabase(file).value("PRAGMA user_version") ==
        std::to_string(latestVersion(schemaScripts())));
}
