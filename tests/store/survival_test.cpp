#include "authors.h"
#include "child_process.h"
#include "killed_writer.h"
#include "raw_database.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/plan_store.h>

#include <catch2/catch.hpp>
#include <sys/mount.h>
#include <sys/resource.h>

#include <array>
#include <charconv>
#include <csignal>
#include <filesystem>
#include <random>
#include <thread>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

namespace {

/// Enters until the store refuses; says how many it took and what the refusal was.
std::string enterUntilRefused(PlanStore& store)
{
    Outturn outturn = sampleOutturn(2013, "78");
    outturn.comment = std::string(2000, 'c');
    const std::array outturns{outturn};
    std::int64_t last = 0;
    try {
        for (int i = 0; i < 10'000; ++i)
            last = store.enter(outturns).front().id;
    } catch (const Error& error) {
        // A smaller thing may still fit; that the store can be read is what counts.
        static_cast<void>(store.load());
        return std::to_string(last) + " " + error.message();
    }
    return "never refused";
}

void checkNothingLost(const fs::path& file, const std::string& said)
{
    INFO(said);
    std::int64_t last = 0;
    std::from_chars(said.data(), said.data() + said.size(), last);
    CHECK(last > 3);
    const PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
    CHECK(store.load().outturns.size() == static_cast<std::size_t>(last));
    const auto problems = store.verify();
    for (const IntegrityProblem& problem : problems)
        UNSCOPED_INFO(problem.place << ": " << problem.message);
    CHECK(problems.empty());
}

} // namespace

TEST_CASE("a hundred kills in the middle of writing lose nothing that was acknowledged")
{
    const TemporaryFolder folder;
    const fs::path file = folder / "plan.outturn";
    static_cast<void>(PlanStore::create(file, sampleRecord(), adviser));
    std::mt19937 random(20131004);
    std::int64_t acknowledged = 3;
    for (int round = 0; round < 100; ++round) {
        const std::int64_t last = lastBeforeKill(
            file,
            "outturns",
            std::chrono::milliseconds(std::uniform_int_distribution(0, 40)(random)));
        REQUIRE(last > acknowledged);
        acknowledged = last;
        const PlanStore store =
            PlanStore::open(file, round % 10 == 0 ? Access::ReadWrite : Access::ReadOnly, adviser);
        const Snapshot snapshot = store.load();
        REQUIRE(snapshot.outturns.size() >= static_cast<std::size_t>(acknowledged));
        // One audit entry for each that was entered, and one for the creation.
        REQUIRE(snapshot.changeSequence == static_cast<std::int64_t>(snapshot.outturns.size()) - 2);
        REQUIRE(store.verify().empty());
        acknowledged = static_cast<std::int64_t>(snapshot.outturns.size());
    }
    CHECK(acknowledged > 103);
}

TEST_CASE("a program that is killed while it imports leaves whole tables and nothing between")
{
    std::mt19937 random(20191212);
    for (int round = 0; round < 12; ++round) {
        const TemporaryFolder folder;
        const fs::path file = folder / "plan.outturn";
        static_cast<void>(PlanStore::create(file, sampleRecord(), adviser));
        const std::int64_t last = lastBeforeKill(
            file,
            "tables",
            std::chrono::milliseconds(std::uniform_int_distribution(0, 60)(random)));
        PlanStore store =
            PlanStore::open(file, round % 2 == 0 ? Access::ReadWrite : Access::ReadOnly, adviser);
        const auto tables = store.datasets();
        CHECK(last > 0);
        CHECK(tables.size() >= static_cast<std::size_t>(last));
        for (const StoredDataset& table : tables)
            CHECK(
                store.readDataset(table.id).columns.back().cells.back() ==
                static_cast<PackedCell>(table.id) * 1000);
        CHECK(store.verify().empty());
    }
}

TEST_CASE("a file that may not grow any more takes what fits and says so")
{
    const TemporaryFolder folder;
    const fs::path file = folder / "plan.outturn";
    static_cast<void>(PlanStore::create(file, sampleRecord(), adviser));
    const std::string said = inChild([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        PlanStore store = PlanStore::open(file, Access::ReadWrite, adviser);
        const rlimit limit{600'000, 600'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        return enterUntilRefused(store);
    });
    CHECK_THAT(said, Contains("disk") && Contains("nothing was changed"));
    checkNothingLost(file, said);
}

namespace {

/// A disk of a given size that is gone when the test is over, however it ends.
class SmallDisk
{
public:
    SmallDisk(fs::path folder, const char* size)
        : m_folder(std::move(folder))
    {
        fs::create_directory(m_folder);
        m_isMounted = ::mount("tmpfs", m_folder.c_str(), "tmpfs", 0, size) == 0;
    }

    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }

    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    SmallDisk(SmallDisk&&) = delete;
    SmallDisk& operator=(SmallDisk&&) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }

    fs::path operator/(const char* name) const { return m_folder / name; }

private:
    fs::path m_folder;
    bool m_isMounted = false;
};

} // namespace

TEST_CASE("a full disk takes what fits and says so")
{
    const TemporaryFolder folder;
    const SmallDisk disk(folder / "disk", "size=1500k");
    if (!disk.isMounted()) {
        WARN("skipped: a small disk cannot be mounted here");
        return;
    }
    const fs::path file = disk / "plan.outturn";
    static_cast<void>(PlanStore::create(file, sampleRecord(), adviser));
    const std::string said = inChild([&] {
        PlanStore store = PlanStore::open(file, Access::ReadWrite, adviser);
        return enterUntilRefused(store);
    });
    CHECK_THAT(said, Contains("the disk is full; nothing was changed"));
    checkNothingLost(file, said);
    fs::remove(file);
    const std::string created = inChild([&] {
        writeBytes(disk / "filler", std::string(1'400'000, 'f'));
        static_cast<void>(PlanStore::create(file, plentifulRecord(), adviser));
        return std::string("created");
    });
    CHECK_THAT(created, Contains("the disk is full"));
    CHECK_FALSE(fs::exists(file));
}

namespace {

/// Opening, reading or verifying says that something is wrong with the file.
bool isFound(const fs::path& file)
{
    try {
        const PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
        if (!store.verify().empty())
            return true;
        static_cast<void>(store.load());
        return false;
    } catch (const Error&) {
        return true;
    }
}

std::string withBitFlipped(std::string bytes, std::mt19937& random)
{
    const std::size_t bit =
        std::uniform_int_distribution<std::size_t>(0, bytes.size() * 8 - 1)(random);
    bytes[bit / 8] =
        static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << bit % 8));
    return bytes;
}

} // namespace

TEST_CASE("each of two hundred flipped bits anywhere in a closed plan is found")
{
    const TemporaryFolder folder;
    const fs::path file = folder / "plan.outturn";
    static_cast<void>(PlanStore::create(file, plentifulRecord(), adviser));
    const std::string bytes = readBytes(file);
    REQUIRE_FALSE(isFound(file));
    std::mt19937 random(2013);
    int found = 0;
    int refusedForWriting = 0;
    for (int trial = 0; trial < 200; ++trial) {
        writeBytes(file, withBitFlipped(bytes, random));
        found += isFound(file) ? 1 : 0;
        try {
            static_cast<void>(PlanStore::open(file, Access::ReadWrite, adviser));
        } catch (const Error&) {
            ++refusedForWriting;
        }
    }
    CHECK(found == 200);
    CHECK(refusedForWriting == 200);
}

TEST_CASE("under a seal that is gone, each flipped bit is found or has changed nothing")
{
    const TemporaryFolder folder;
    const fs::path file = folder / "plan.outturn";
    const PlanRecord record = plentifulRecord();
    static_cast<void>(PlanStore::create(file, record, adviser));
    removeSeal(file);
    const std::string bytes = readBytes(file);
    const std::string head = PlanStore::open(file, Access::ReadOnly, adviser).auditHead();
    std::mt19937 random(2014);
    int found = 0;
    for (int trial = 0; trial < 200; ++trial) {
        writeBytes(file, withBitFlipped(bytes, random));
        if (isFound(file)) {
            ++found;
            continue;
        }
        const PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
        REQUIRE(store.load().record == numbered(record));
        REQUIRE(store.auditHead() == head);
    }
    INFO(found << " of 200 found");
    // Most of a small file is pages that are not full: a flip there changes nothing.
    CHECK(found > 25);
}
