#include "authors.h"
#include "sample_record.h"
#include "temporary_folder.h"

#include <domain/error.h>
#include <store/plan_store.h>
#include <store/sqlite/seal.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <string>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::store::test;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t pieceSize = 256 * 1024; // of the seal's digest

/// A closed plan with a table of so many cells that its seal is of many pieces.
fs::path largePlan(const TemporaryFolder& folder)
{
    constexpr int rows = 80'000;
    Dataset table{
        {DatasetSource::KeyStage2, AcademicYear(2019), Stage::Validated, "936"},
        {"ks2.csv", std::string(64, 'a'), 1234, Date(2019, 12, 12), {}, {}},
        {},
        {}};
    for (int row = 0; row < rows; ++row)
        table.keys.emplace_back(Urn(100'000 + row));
    for (int column = 0; column < 8; ++column) {
        DatasetColumn& made = table.columns.emplace_back();
        made.heading.name = "PTM" + std::to_string(column) + "_EXP";
        for (int row = 0; row < rows; ++row)
            made.cells.push_back(row * 1000 + column);
    }
    const fs::path file = folder / "plan.outturn";
    PlanStore::create(file, sampleRecord(), adviser).importDataset(table, {});
    return file;
}

bool isRefused(const fs::path& file)
{
    try {
        static_cast<void>(PlanStore::open(file, Access::ReadWrite, adviser));
    } catch (const Error& error) {
        CHECK_THAT(error.what(), Contains("has changed since it was last closed"));
        return true;
    }
    return false;
}

} // namespace

TEST_CASE(
    "a flipped bit in any piece of a large plan is found, and so are pieces that changed places")
{
    const TemporaryFolder folder;
    const fs::path file = largePlan(folder);
    const std::string sound = readBytes(file);
    REQUIRE(sound.size() > 9 * pieceSize); // two stretches on two cores, and some pieces behind
    for (std::size_t at = pieceSize - 1; at < sound.size(); at += pieceSize - 1) {
        std::string flipped = sound;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        writeBytes(file, flipped);
        INFO(at);
        CHECK(isRefused(file));
    }
    std::string swapped = sound;
    std::swap_ranges(
        swapped.begin() + 2 * pieceSize,
        swapped.begin() + 3 * pieceSize,
        swapped.begin() + 6 * pieceSize);
    writeBytes(file, swapped);
    CHECK(isRefused(file));
    writeBytes(file, sound);
    CHECK_FALSE(isRefused(file));
}

TEST_CASE(
    "a seal of the former kind counts as none: the file is checked, and sealed anew when closed")
{
    const TemporaryFolder folder;
    const fs::path file = folder / "plan.outturn";
    static_cast<void>(PlanStore::create(file, sampleRecord(), adviser));
    const std::string sealed = readBytes(file);
    constexpr std::size_t sealSize = 48;
    writeBytes(
        file,
        sealed.substr(0, sealed.size() - sealSize) + "Outturn sealed 1" +
            std::string(sealSize - 16, 'x'));
    {
        const PlanStore store = PlanStore::open(file, Access::ReadOnly, adviser);
        CHECK(store.notices().empty());
        CHECK(store.verify().empty());
    }
    {
        const PlanStore store = PlanStore::open(file, Access::ReadWrite, adviser);
        CHECK(store.load().record == numbered(sampleRecord()));
    }
    CHECK_THAT(readBytes(file), Contains("Outturn sealed 2"));
    const SqliteFile closed(file, SqliteFile::Opening::ReadOnly);
    CHECK(checkSeal(closed) == Seal::Intact);
}

TEST_CASE("what stands behind a plan and is no seal is damage")
{
    const TemporaryFolder folder;
    const fs::path file = folder / "plan.outturn";
    static_cast<void>(PlanStore::create(file, sampleRecord(), adviser));
    const std::string sealed = readBytes(file);
    for (const std::string& end :
         {sealed.substr(0, sealed.size() - 1),
          sealed + "x",
          sealed.substr(0, sealed.size() - 48) + "Outturn sealed 3" + std::string(32, 'x')}) {
        writeBytes(file, end);
        CHECK(isRefused(file));
    }
}
