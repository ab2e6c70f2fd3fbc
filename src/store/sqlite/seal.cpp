#include <store/digest.h>
#include <store/sqlite/file_header.h>
#include <store/sqlite/seal.h>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace outturn::store {

namespace {

constexpr std::string_view mark = "Outturn sealed 1";
constexpr std::size_t markSize = 16;
constexpr std::size_t sealSize = markSize + 32;
constexpr std::size_t chunkSize = std::size_t{256} * planPageSize;
static_assert(mark.size() == markSize);

/// BLAKE2b over the first @p size bytes: as strong as SHA-256 and several times as fast, and the
/// whole file passes through it before the first window is painted.
Digest digestOfFile(const SqliteFile& file, std::uint64_t size)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof(Digest::bytes));
    for (std::uint64_t offset = 0; offset < size; offset += chunkSize) {
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(chunkSize, size - offset));
        const std::vector<unsigned char> bytes = file.readBytes(offset, count);
        crypto_generichash_update(&state, bytes.data(), bytes.size());
    }
    Digest digest;
    crypto_generichash_final(&state, digest.bytes.data(), digest.bytes.size());
    return digest;
}

/// True when the file's header says that it is written with a log. None that is has a seal, for it
/// is put on when the log is gone: what stands behind its last whole page is a page that did not
/// fit on the disk any more, and the log still has it.
bool isWrittenWithLog(const SqliteFile& file)
{
    constexpr std::uint64_t versionsAt = 18; // of the format for writing and for reading
    constexpr unsigned char withLog = 2;
    const std::vector<unsigned char> versions = file.readBytes(versionsAt, 2);
    return std::ranges::all_of(versions, [](unsigned char byte) { return byte == withLog; });
}

} // namespace

Seal checkSeal(const SqliteFile& file)
{
    const std::uint64_t size = file.size();
    const std::uint64_t surplus = size % planPageSize;
    if (surplus == 0 || isWrittenWithLog(file))
        return Seal::Absent;
    const std::vector<unsigned char> tail =
        file.readBytes(size - surplus, static_cast<std::size_t>(surplus));
    // A power cut while the seal was written can leave zeros, which claim nothing.
    if (std::ranges::all_of(tail, [](unsigned char byte) { return byte == 0; }))
        return Seal::Absent;
    if (surplus != sealSize ||
        !std::equal(mark.begin(), mark.end(), tail.begin(), [](char a, unsigned char b) {
            return static_cast<unsigned char>(a) == b;
        }))
        return Seal::Broken;
    const Digest digest = digestOfFile(file, size - sealSize);
    return std::equal(digest.bytes.begin(), digest.bytes.end(), tail.begin() + markSize)
        ? Seal::Intact
        : Seal::Broken;
}

void putSeal(SqliteFile& file)
{
    const Transaction nobodyElse(file, Transaction::Kind::Exclusive);
    const std::uint64_t size = file.size();
    if (size % planPageSize != 0)
        return;
    const Digest digest = digestOfFile(file, size);
    std::array<unsigned char, sealSize> seal{};
    std::ranges::transform(
        mark, seal.begin(), [](char letter) { return static_cast<unsigned char>(letter); });
    std::ranges::copy(digest.bytes, seal.begin() + markSize);
    file.writeBytes(size, seal);
    file.syncToDisk();
}

void breakSeal(SqliteFile& file)
{
    const Transaction nobodyElse(file, Transaction::Kind::Exclusive);
    const std::uint64_t size = file.size();
    if (size % planPageSize == 0)
        return;
    file.truncateTo(size - size % planPageSize);
    file.syncToDisk();
}

} // namespace outturn::store
