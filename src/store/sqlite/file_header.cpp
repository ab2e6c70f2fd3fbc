#include <domain/error.h>
#include <store/sqlite/file_header.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::store {

namespace {

// Offsets in the header of a SQLite database (https://www.sqlite.org/fileformat2.html, 1.3).
constexpr std::size_t headerSize = 100;
constexpr std::size_t atPageSize = 16;
constexpr std::size_t atChangeCounter = 24;
constexpr std::size_t atPageCount = 28;
constexpr std::size_t atUserVersion = 60;
constexpr std::size_t atApplicationId = 68;
constexpr std::size_t atValidFor = 92;
constexpr std::string_view magic("SQLite format 3\0", 16);

std::uint32_t
bigEndian(const std::vector<unsigned char>& bytes, std::size_t offset, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8U | bytes[offset + i];
    return value;
}

[[noreturn]] void refuseHeader(const SqliteFile& file, const std::string& sentence)
{
    throw Error(ErrorKind::Store, sentence, file.path().string());
}

} // namespace

void requirePlanHeader(const SqliteFile& file, int latestVersion, bool isComplete)
{
    const std::uint64_t size = file.size();
    if (size == 0)
        refuseHeader(
            file,
            "the file is empty, so it is no plan file; choose another or restore it from "
            "a backup");
    if (size < headerSize)
        refuseHeader(file, "this is not an Outturn plan file; choose a file made by Outturn");
    const std::vector<unsigned char> header = file.readBytes(0, headerSize);
    if (!std::equal(magic.begin(), magic.end(), header.begin(), [](char a, unsigned char b) {
            return static_cast<unsigned char>(a) == b;
        }))
        refuseHeader(file, "this is not an Outturn plan file; choose a file made by Outturn");
    if (bigEndian(header, atApplicationId, 4) != planApplicationId)
        refuseHeader(
            file,
            "this is a database of another program, not an Outturn plan file; choose a file made "
            "by Outturn");
    const std::uint32_t version = bigEndian(header, atUserVersion, 4);
    if (version > static_cast<std::uint32_t>(latestVersion))
        refuseHeader(
            file,
            "the file was written by a newer Outturn (schema version " + std::to_string(version) +
                "; this one knows up to " + std::to_string(latestVersion) +
                "); update Outturn to open it");
    if (version == 0 || bigEndian(header, atPageSize, 2) != planPageSize)
        refuseHeader(file, "the file's header is damaged; restore it from a backup");

    // The page count counts only while the two counters agree, which a plain write keeps true.
    const bool countIsValid =
        bigEndian(header, atChangeCounter, 4) == bigEndian(header, atValidFor, 4);
    const std::uint64_t expected = std::uint64_t{bigEndian(header, atPageCount, 4)} * planPageSize;
    if (isComplete && countIsValid && size < expected)
        refuseHeader(
            file,
            "the file is cut short (" + std::to_string(size) + " bytes of " +
                std::to_string(expected) + "); restore it from a backup");
}

} // namespace outturn::store
