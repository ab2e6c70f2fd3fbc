#include "authors.h"
#include "child_process.h"
#include "raw_database.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/folder_kind.h>
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

constexpr std::uint64_t ext4 = 0xEF53;

std::string openAs(const Author& author, const fs::path& file, Access access)
{
    return inChild([&] {
        const PlanStore store =
            PlanStore::open(file, access, author, stoppedAt("2013-10-04T09:15:00Z"));
        return std::string("opened");
    });
}

} // namespace

TEST_CASE("a folder's kind shows in its file system and in its name")
{
    CHECK(folderKind("/home/a/plans", ext4) == FolderKind::Local);
    CHECK(folderKind("/mnt/share", 0x6969) == FolderKind::Network);
    CHECK(folderKind("/mnt/share", 0xFF534D42) == FolderKind::Network);
    CHECK(folderKind("/mnt/share", 0xFE534D42) == FolderKind::Network);
    CHECK(folderKind("/home/a/cloud", 0x65735546) == FolderKind::Network);
    CHECK(folderKind("/home/a/OneDrive - Sample Council/plans", ext4) == FolderKind::Synchronised);
    CHECK(folderKind("/home/a/Dropbox (Work)", ext4) == FolderKind::Synchronised);
    CHECK(folderKind("/home/a/Google Drive/My Drive", ext4) == FolderKind::Synchronised);
    CHECK(folderKind("/home/a/Nextcloud", 0x6969) == FolderKind::Synchronised);
    CHECK(folderKind("/home/a/Dropboxes", ext4) == FolderKind::Local);
    CHECK(folderKind("/home/a/my Dropbox notes", ext4) == FolderKind::Local);
    CHECK(fileSystemType("/proc") == 0x9FA0);
}

TEST_CASE("a plan in a synchronised folder has one writer, who is named to the next")
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "Dropbox");
    const fs::path file = folder / "Dropbox/plan.outturn";
    {
        PlanStore store =
            PlanStore::create(file, sampleRecord(), adviser, stoppedAt("2013-10-04T09:15:00Z"));
        REQUIRE(store.notices().size() == 1);
        CHECK_THAT(store.notices()[0], Contains("synchronised"));
        store.enter(std::array{sampleOutturn(2013, "78")});
        CHECK(store.verify().empty());
        // The one file carries every change at once: no log that could be left behind.
        CHECK_THAT(listing(folder / "Dropbox"), !Contains("-wal") && !Contains("-shm"));

        for (const Access access : {Access::ReadWrite, Access::ReadOnly})
            CHECK_THAT(
                openAs(colleague, file, access),
                Contains("a.two on desk-7 has the file open since 2013-10-04T09:15:00Z"));
        CHECK(store.enter(std::array{sampleOutturn(2014, "79")}).size() == 1);
    }
    CHECK(listing(folder / "Dropbox") == "plan.outturn");
    CHECK(openAs(colleague, file, Access::ReadWrite) == "opened");
    CHECK(PlanStore::open(file, Access::ReadOnly, adviser).load().outturns.size() == 5);
}

TEST_CASE("a plan whose writer's computer is elsewhere is refused; their own crash is not")
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "OneDrive");
    const fs::path file = folder / "OneDrive/plan.outturn";
    static_cast<void>(
        PlanStore::create(file, sampleRecord(), adviser, stoppedAt("2013-10-04T09:15:00Z")));
    // The process ends without closing: what a crash, or a copy that is synchronised, leaves.
    CHECK(inChild([&] {
              auto* abandoned = new PlanStore(PlanStore::open(
                  file, Access::ReadWrite, adviser, stoppedAt("2013-10-04T09:15:00Z")));
              abandoned->enter(std::array{sampleOutturn(2013, "78")});
              return std::string("entered");
          }) == "entered");

    const std::string before = readBytes(file);
    CHECK_THAT(
        openAs(colleague, file, Access::ReadWrite),
        Contains("a.two on desk-7") && Contains("copy the file to a folder on this computer"));
    CHECK(readBytes(file) == before);

    fs::copy_file(file, folder / "copy.outturn");
    CHECK(openAs(colleague, folder / "copy.outturn", Access::ReadWrite) == "opened");
    CHECK(PlanStore::open(file, Access::ReadWrite, adviser).load().outturns.size() == 4);
    CHECK(openAs(colleague, file, Access::ReadWrite) == "opened");
}
