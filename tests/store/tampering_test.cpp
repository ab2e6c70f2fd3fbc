#include "authors.h"
#include "raw_database.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/plan_store.h>

#include <catch2/catch.hpp>

#include <array>
#include <filesystem>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

namespace {

/// A closed plan with three entries after its creation, its seal off.
fs::path editedPlan(const TemporaryFolder& folder)
{
    const fs::path file = folder / "plan.outturn";
    {
        PlanStore store = PlanStore::create(file, sampleRecord(), adviser);
        const std::array outturns{sampleOutturn(2013, "78"), sampleOutturn(2014, "79")};
        const StoredOutturn entered = store.enter(outturns).front();
        store.setWithdrawn(entered.id, entered.revision, true);
        REQUIRE(store.verify().empty());
    }
    removeSeal(file);
    return file;
}

std::string problemsIn(const fs::path& file)
{
    std::string text;
    for (const IntegrityProblem& problem :
         PlanStore::open(file, Access::ReadOnly, adviser).verify())
        text += problem.place + ": " + problem.message + "\n";
    return text;
}

} // namespace

TEST_CASE("whatever another program does to a row, verify and loading find it")
{
    const TemporaryFolder folder;
    const fs::path file = editedPlan(folder);
    const auto [sql, place] = GENERATE(table<const char*, const char*>(
        {{"UPDATE outturn SET value = 77000000 WHERE id = 1", "outturn, row 1"},
         {"UPDATE outturn SET withdrawn = 0 WHERE id = 4", "outturn, row 4"},
         {"UPDATE outturn SET rev = 1 WHERE id = 4", "outturn, row 4"},
         {"UPDATE target SET value = NULL WHERE id = 2", "target, row 2"},
         {"UPDATE plan SET council = 'Another'", "plan, row 1"},
         {"UPDATE tenure SET held_to = '2013-09-01' WHERE id = 1", "tenure, row 1"},
         {"DELETE FROM outturn WHERE id = 2", "outturn"},
         {"DELETE FROM acceptance", "acceptance"},
         {"INSERT INTO officer SELECT 9, rev, digest, 9, 'x', name FROM officer WHERE id = 1",
          "officer, row 9"},
         {"UPDATE table_head SET row_count = 9 WHERE name = 'risk'", "risk"},
         {"DELETE FROM table_head WHERE name = 'risk'", "risk"}}));
    RawDatabase(file).run(std::string("PRAGMA foreign_keys = OFF; ") + sql);
    INFO(sql);
    CHECK_THAT(problemsIn(file), Contains(place));
    try {
        static_cast<void>(PlanStore::open(file, Access::ReadWrite, adviser).load());
        FAIL("the plan was loaded");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Store);
        CHECK_THAT(error.what(), Contains(place) && Contains("restore it from a backup"));
    }
}

TEST_CASE("whatever another program does to the audit trail, verify finds it")
{
    const TemporaryFolder folder;
    const fs::path file = editedPlan(folder);
    const auto [sql, place] = GENERATE(table<const char*, const char*>(
        {{"UPDATE audit_entry SET user_name = 's.one' WHERE sequence = 2", "entry 2"},
         {"UPDATE audit_entry SET at = '2012-01-01T00:00:00Z' WHERE sequence = 1", "entry 1"},
         {"UPDATE audit_entry SET new_value = '' WHERE sequence = 3", "entry 3"},
         {"UPDATE audit_entry SET state = hash WHERE sequence = 4", "entry 4"},
         {"DELETE FROM audit_entry WHERE sequence = 2", "entries are missing"},
         {"DELETE FROM audit_entry WHERE sequence = 4", "does not end with the last entry"},
         {"UPDATE audit_entry SET sequence = 7 WHERE sequence = 4", "entries are missing"},
         {"DELETE FROM audit_entry", "does not end with the last entry"}}));
    RawDatabase(file).run(sql);
    INFO(sql);
    CHECK_THAT(problemsIn(file), Contains(place));
}

TEST_CASE("a trail cut back together with its recorded end no longer fits the plan")
{
    const TemporaryFolder folder;
    const fs::path file = editedPlan(folder);
    RawDatabase(file).run(
        "DELETE FROM audit_entry WHERE sequence = 4; UPDATE table_head SET row_count = 3, digest = "
        "(SELECT hash FROM audit_entry WHERE sequence = 3) WHERE name = 'audit_entry'");
    CHECK_THAT(problemsIn(file), Contains("not as the last entry of the trail left them"));
}

TEST_CASE("a table that another program puts into an open plan hides nothing else that it did")
{
    const TemporaryFolder folder;
    const fs::path file = editedPlan(folder);
    const PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
    RawDatabase(file).run("CREATE TABLE notes (words TEXT); UPDATE plan SET council = 'Another'");
    std::string problems;
    for (const IntegrityProblem& problem : store.verify())
        problems += problem.place + ": " + problem.message + "\n";
    CHECK_THAT(
        problems,
        Contains("the file has a table 'notes' that no plan file has") && Contains("plan, row 1"));
}

TEST_CASE("a row that refers to nothing is found")
{
    const TemporaryFolder folder;
    const fs::path file = editedPlan(folder);
    RawDatabase(file).run("PRAGMA foreign_keys = OFF; UPDATE risk_indicator SET indicator = 'X'");
    CHECK_THAT(problemsIn(file), Contains("risk_indicator: a row refers to something"));
}

TEST_CASE("a backup is a whole plan of its own and never replaces a file")
{
    const TemporaryFolder folder;
    const fs::path copy = folder / "copy.outturn";
    {
        PlanStore store = PlanStore::create(folder / "plan.outturn", sampleRecord(), adviser);
        store.enter(std::array{sampleOutturn(2013, "78")});
        store.backUp(copy);
        CHECK_THROWS_WITH(store.backUp(copy), Contains("exists already"));
        store.enter(std::array{sampleOutturn(2014, "79")});
    }
    CHECK(listing(folder.path()) == "copy.outturn plan.outturn");
    const PlanStore store = PlanStore::open(copy, Access::ReadOnly, adviser);
    CHECK(store.load().outturns.size() == 4);
    CHECK(store.load().changeSequence == 2);
    CHECK(store.verify().empty());
    CHECK(store.notices().empty());
}

TEST_CASE("a backup of what is damaged is refused and leaves no file")
{
    const TemporaryFolder folder;
    const fs::path file = editedPlan(folder);
    RawDatabase(file).run("UPDATE officer SET name = 'X' WHERE id = 2");
    const PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
    CHECK_THROWS_WITH(store.backUp(folder / "copy.outturn"), Contains("officer, row 2"));
    CHECK(listing(folder.path()) == "plan.outturn");
}
