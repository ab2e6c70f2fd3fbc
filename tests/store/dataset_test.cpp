#include "authors.h"
#include "raw_database.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/plan_store.h>
#include <store/sqlite/seal.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

namespace {

const std::string digestOfFirst(64, 'a');
const std::string digestOfSecond(64, 'b');

Dataset table(Stage stage = Stage::Validated, const std::string& sha256 = digestOfFirst)
{
    Dataset dataset{
        {DatasetSource::KeyStage2, AcademicYear(2019), stage, "936"},
        {"ks2.csv", sha256, 1234, Date(2019, 12, 12), {}, {}},
        {RowKey(Urn(100001)), RowKey(Urn(100002)), RowKey(AreaCode(936))},
        {}};
    dataset.columns = {
        {{"PTRWM_EXP", ColumnKind::Number, 1, true}, {605, packed(Marker::Suppressed), -7}, {}},
        {{"SCHNAME", ColumnKind::Text, 0, false}, {1, 0, packed(Marker::Space)}, {"Ash", "Bée"}},
        {{"OPENED", ColumnKind::Date, 0, false},
         {20130901, packed(Marker::Absent), packed(Marker::Blank)},
         {}}};
    return dataset;
}

ImportReport report()
{
    return {
        4,
        1,
        {{3, "URN", "12", "'12' is not a school's number", true}, {5, {}, "x", "twice", false}}};
}

bool isSealed(const fs::path& file)
{
    const SqliteFile closed(file, SqliteFile::Opening::ReadOnly);
    return checkSeal(closed) == Seal::Intact;
}

class PlanFile
{
public:
    PlanFile()
        : m_file(m_folder / "plan.outturn")
        , m_store(PlanStore::create(
              m_file, sampleRecord(), adviser, [] { return std::string("2020-01-07T09:15:00Z"); }))
    {
    }

    PlanStore& store() { return *m_store; }

    /// Closes the file, which is then only a file.
    const fs::path& closed()
    {
        m_store.reset();
        return m_file;
    }

    PlanStore reopened(Access access = Access::ReadOnly)
    {
        return PlanStore::open(closed(), access, adviser);
    }

private:
    TemporaryFolder m_folder;
    fs::path m_file;
    std::optional<PlanStore> m_store;
};

} // namespace

TEST_CASE("an imported table is given back cell by cell with where it came from")
{
    PlanFile file;
    CHECK(file.store().datasets().empty());
    const DatasetImport import = file.store().importDataset(table(), report());
    CHECK_FALSE(import.same);
    CHECK_FALSE(import.superseded);
    CHECK(import.changes == DatasetChanges{3, 0, 0});

    const PlanStore store = file.reopened();
    const std::vector<StoredDataset> datasets = store.datasets();
    REQUIRE(datasets.size() == 1);
    CHECK(datasets[0].identity == table().identity);
    CHECK(datasets[0].origin.importedBy == "a.two");
    CHECK(datasets[0].origin.importedAt == "2020-01-07T09:15:00Z");
    CHECK(datasets[0].origin.asAt == Date(2019, 12, 12));
    CHECK(datasets[0].rows == 3);
    CHECK(datasets[0].columns == 3);
    CHECK(datasets[0].report == report());
    Dataset expected = table();
    expected.origin = datasets[0].origin;
    CHECK(store.readDataset(datasets[0].id) == expected);
    CHECK(store.datasetColumns(datasets[0].id)[1] == expected.columns[1].heading);
    CHECK(store.verify().empty());
    CHECK(store.auditTrail().back().what == "dataset imported");
}

TEST_CASE("an import that is stopped between two columns leaves nothing of itself")
{
    PlanFile file;
    const std::string head = file.store().auditHead();
    std::size_t seen = 0;
    const auto stopAtLast = [&seen](std::size_t done, std::size_t total) {
        CHECK(total == 3);
        seen = done;
        return done + 1 < total;
    };
    CHECK_THROWS_WITH(
        file.store().importDataset(table(), report(), stopAtLast), Contains("nothing was taken"));
    CHECK(seen == 2);
    CHECK(file.store().datasets().empty());
    CHECK(file.store().auditHead() == head);
    CHECK_FALSE(file.store().importDataset(table(), report()).same);
    CHECK(file.reopened().verify().empty());
}

TEST_CASE("a table is imported while another program has the file open, which then sees it")
{
    PlanFile file;
    PlanStore other = PlanStore::open(file.store().file(), Access::ReadWrite, adviser);
    other.accept({"target-easier", "KS1-R2B", "agreed", "a.two", {}});
    CHECK_FALSE(file.store().importDataset(table(), report()).same);
    CHECK(other.datasets().size() == 1);
    CHECK(other.setDatasetWithdrawn(other.datasets()[0].id, 1, true).isWithdrawn);
    CHECK(file.store().datasets()[0].isWithdrawn);
}

TEST_CASE("a table, a figure and a table again are written by one who has the file open")
{
    PlanFile file;
    const fs::path path = file.closed();
    {
        PlanStore store = PlanStore::open(path, Access::ReadWrite, adviser);
        const auto hasLog = [&path] {
            return fs::exists(path.string() + "-wal");
        };
        CHECK_FALSE(store.importDataset(table(), report()).same);
        CHECK_FALSE(hasLog());
        CHECK(isSealed(path));
        store.enter(std::array{sampleOutturn(2013, "78.5")});
        CHECK(hasLog());
        CHECK_FALSE(isSealed(path));
        CHECK_FALSE(store.importDataset(table(Stage::Validated, digestOfSecond), report()).same);
        CHECK(hasLog());
        store.enter(std::array{sampleOutturn(2013, "79.5")});
        CHECK(store.verify().empty());
    }
    CHECK_FALSE(fs::exists(path.string() + "-wal"));
    PlanStore again = PlanStore::open(path, Access::ReadOnly, adviser);
    CHECK(again.notices().empty());
    CHECK(again.datasets().size() == 2);
    CHECK(again.load().outturns.size() == 5);
    CHECK(again.verify().empty());
}

TEST_CASE("one who imports and another who writes leave a sealed file, whoever closes first")
{
    PlanFile file;
    const fs::path path = file.closed();
    {
        PlanStore importer = PlanStore::open(path, Access::ReadWrite, adviser);
        importer.importDataset(table(), report());
        {
            PlanStore other = PlanStore::open(path, Access::ReadWrite, adviser);
            other.enter(std::array{sampleOutturn(2013, "78.5")});
        }
        CHECK(isSealed(path));
        const StoredDataset stored = importer.datasets().front();
        SECTION("then an edit is refused")
        {
            CHECK_THROWS_AS(
                importer.setDatasetWithdrawn(stored.id, stored.revision + 1, true), Error);
        }
        SECTION("then an edit is made that takes no more room")
        {
            static_cast<void>(importer.setDatasetWithdrawn(stored.id, stored.revision, true));
            importer.importDataset(table(), report());
        }
        SECTION("then one is stopped")
        {
            CHECK_THROWS_AS(
                importer.importDataset(
                    table(Stage::Validated, digestOfSecond),
                    report(),
                    [](std::size_t, std::size_t) { return false; }),
                Error);
        }
        SECTION("then another looks on while one more is imported")
        {
            const PlanStore reader = PlanStore::open(path, Access::ReadWrite, adviser);
            importer.importDataset(table(Stage::Validated, digestOfSecond), report());
            CHECK(reader.datasets().size() == 2);
        }
    }
    CHECK(isSealed(path));
    const PlanStore again = PlanStore::open(path, Access::ReadWrite, adviser);
    CHECK(again.load().outturns.size() == 4);
    CHECK(again.verify().empty());
}

TEST_CASE("an import that is stopped as the first edit leaves the file as sealed as it was")
{
    PlanFile file;
    const fs::path path = file.closed();
    PlanStore store = PlanStore::open(path, Access::ReadWrite, adviser);
    CHECK_THROWS_AS(
        store.importDataset(table(), report(), [](std::size_t, std::size_t) { return false; }),
        Error);
    CHECK(isSealed(path));
    CHECK(store.datasets().empty());
}

TEST_CASE("single columns of a table are read without the others")
{
    PlanFile file;
    file.store().importDataset(table(), {});
    const auto id = file.store().datasets()[0].id;
    const std::array<std::string, 2> names{"SCHNAME", "none such"};
    const Dataset read = file.store().readDataset(id, names);
    REQUIRE(read.columns.size() == 1);
    CHECK(read.columns[0] == table().columns[1]);
    CHECK(read.keys == table().keys);
    CHECK_THROWS_WITH(file.store().readDataset(99), Contains("no such dataset"));
}

TEST_CASE("the same file makes no second dataset")
{
    PlanFile file;
    file.store().importDataset(table(), report());
    const auto entries = file.store().auditTrail().size();
    const DatasetImport again = file.store().importDataset(table(), report());
    REQUIRE(again.same);
    CHECK(again.same->id == 1);
    CHECK(file.store().datasets().size() == 1);
    CHECK(file.store().auditTrail().size() == entries);
}

TEST_CASE("a revised file is a new dataset that supersedes the old one, which stays")
{
    PlanFile file;
    file.store().importDataset(table(Stage::Provisional), {});
    Dataset revised = table(Stage::Validated, digestOfSecond);
    revised.columns[0].cells[0] = 615;
    CHECK(file.store().previewImport(revised).changes == DatasetChanges{0, 1, 0});
    const DatasetImport import = file.store().importDataset(revised, {});
    REQUIRE(import.superseded);
    CHECK(import.superseded->id == 1);
    CHECK(import.changes == DatasetChanges{0, 1, 0});
    CHECK_FALSE(import.isBehind);

    const std::vector<StoredDataset> datasets = file.store().datasets();
    REQUIRE(datasets.size() == 2);
    CHECK(effectiveDataset(datasets, revised.identity)->id == 2);
    CHECK(file.store().readDataset(1).columns == table().columns);
    CHECK(file.store().readDataset(2).columns == revised.columns);

    Dataset late = table(Stage::Provisional, std::string(64, 'c'));
    CHECK(file.store().importDataset(late, {}).isBehind);
    CHECK(effectiveDataset(file.store().datasets(), late.identity)->id == 2);
    CHECK(file.store().verify().empty());
}

TEST_CASE("an import is taken back as a whole, and the version before it counts again")
{
    PlanFile file;
    file.store().importDataset(table(), {});
    file.store().importDataset(table(Stage::Validated, digestOfSecond), {});
    const StoredDataset second = file.store().datasets()[1];
    const StoredDataset gone = file.store().setDatasetWithdrawn(second.id, second.revision, true);
    CHECK(gone.isWithdrawn);
    CHECK(effectiveDataset(file.store().datasets(), second.identity)->id == 1);
    CHECK(file.store().auditTrail().back().what == "dataset withdrawn");
    CHECK_THROWS_AS(file.store().setDatasetWithdrawn(second.id, second.revision, true), Error);

    const DatasetImport back =
        file.store().importDataset(table(Stage::Validated, digestOfSecond), {});
    CHECK_FALSE(back.same);
    CHECK(file.store().datasets().size() == 2);
    CHECK(effectiveDataset(file.store().datasets(), second.identity)->id == 2);
    CHECK(file.store().auditTrail().back().what == "dataset brought back");
    CHECK(file.store().verify().empty());
}

TEST_CASE("verify finds any change to a dataset's cells, words, keys or headings")
{
    PlanFile file;
    file.store().importDataset(table(), report());
    const fs::path path = file.closed();
    removeSeal(path);
    const char* change = GENERATE(
        "UPDATE dataset_column SET cells = x'010000000200000003000000' WHERE position = 1",
        "UPDATE dataset_column SET words = CAST('xxxx' AS BLOB) WHERE position = 2",
        "UPDATE dataset_column SET cells = zeroblob(12) WHERE position = 0",
        "UPDATE dataset_column SET decimals = 2 WHERE position = 1",
        "UPDATE dataset_column SET name = 'PTMAT_EXP' WHERE position = 1",
        "DELETE FROM dataset_column WHERE position = 3",
        "UPDATE dataset SET year = 2018",
        "UPDATE dataset_remark SET message = ''");
    INFO(change);
    RawDatabase(path).run(change);
    CHECK_FALSE(PlanStore::open(path, Access::ReadOnly, adviser).verify().empty());
}

TEST_CASE("a dataset whose bytes make no cells is refused, not read as something else")
{
    PlanFile file;
    file.store().importDataset(table(), {});
    const fs::path path = file.closed();
    removeSeal(path);
    const char* change = GENERATE(
        "UPDATE dataset_column SET cells = x'01' WHERE position = 1",
        "UPDATE dataset_column SET cells = zeroblob(16) WHERE position = 1",
        "UPDATE dataset_column SET cells = x'9F0000' WHERE position = 1",
        "UPDATE dataset_column SET cells = x'000002' WHERE position = 2",
        "UPDATE dataset_column SET cells = x'090000000000000000000000' WHERE position = 2",
        "UPDATE dataset_column SET words = x'FFFFFF7F' WHERE position = 2",
        "UPDATE dataset_column SET kind = 'secret' WHERE position = 1",
        "UPDATE dataset_column SET decimals = 60 WHERE position = 1",
        "UPDATE dataset_column SET cells = zeroblob(12) WHERE position = 0",
        "DELETE FROM dataset_column WHERE position = 0");
    INFO(change);
    RawDatabase(path).run(change);
    const PlanStore store = PlanStore::open(path, Access::ReadOnly, adviser);
    CHECK_THROWS_AS(store.readDataset(1), Error);
}

TEST_CASE("a backup holds the datasets")
{
    PlanFile file;
    file.store().importDataset(table(), {});
    const TemporaryFolder folder;
    file.store().backUp(folder / "copy.outturn");
    const PlanStore copy = PlanStore::open(folder / "copy.outturn", Access::ReadOnly, adviser);
    CHECK(copy.readDataset(1).columns == table().columns);
    CHECK(copy.verify().empty());
}
