#include <store/digest.h>
#include <store/sqlite/file_header.h>
#include <store/sqlite/seal.h>

#include <algorithm>
#include <array>
#include <future>
#include <span>
#include <string_view>
#include <vector>

namespace outturn::store {

namespace {

constexpr std::size_t markSize = 16;
constexpr std::size_t sealSize = markSize + sizeof(Digest::bytes);
constexpr std::string_view mark = "Outturn sealed 2";
/// Of the seals that were put on up to schema version 6, with a digest that is worked out no more.
constexpr std::string_view formerMark = "Outturn sealed 1";
static_assert(mark.size() == markSize && formerMark.size() == markSize);

/// Part of the format: the file is digested in pieces of this many bytes.
constexpr std::size_t pieceSize = std::size_t{256} * 1024;

/// Goes through the first bytes of a file a few pieces at a time.
class Stretches
{
public:
    Stretches(const SqliteFile& file, std::uint64_t size)
        : m_file(file)
        , m_size(size)
    {
    }

    [[nodiscard]] std::uint64_t left() const noexcept { return m_size - m_at; }

    /// Reads the next @p pieces, or what is left, into @p place, which is used again and again.
    [[nodiscard]] std::span<const unsigned char>
    next(std::size_t pieces, std::vector<unsigned char>& place)
    {
        place.resize(static_cast<std::size_t>(std::min<std::uint64_t>(pieces * pieceSize, left())));
        m_file.readBytes(m_at, place);
        m_at += place.size();
        return place;
    }

private:
    const SqliteFile& m_file;
    std::uint64_t m_size;
    std::uint64_t m_at = 0;
};

std::vector<unsigned char> digestsOf(std::span<const unsigned char> stretch)
{
    std::vector<unsigned char> digests;
    for (; !stretch.empty(); stretch = stretch.subspan(std::min(pieceSize, stretch.size()))) {
        const Digest digest = sha256(stretch.first(std::min(pieceSize, stretch.size())));
        digests.insert(digests.end(), digest.bytes.begin(), digest.bytes.end());
    }
    return digests;
}

/// The SHA-256 of the digests of the pieces of the first @p size bytes. Of a large file two
/// stretches are digested at a time: all of it passes through here before the first window is
/// painted.
Digest digestOfPieces(const SqliteFile& file, std::uint64_t size)
{
    constexpr std::size_t manyPieces = 4; // for which to begin on another core is worth while
    Stretches stretches(file, size);
    std::vector<unsigned char> place;
    std::vector<unsigned char> otherPlace;
    std::vector<unsigned char> digests;
    const auto add = [&digests](const std::vector<unsigned char>& some) {
        digests.insert(digests.end(), some.begin(), some.end());
    };
    while (stretches.left() > manyPieces * pieceSize) {
        auto some = std::async(digestsOf, stretches.next(manyPieces, place));
        const std::vector<unsigned char> next = digestsOf(stretches.next(manyPieces, otherPlace));
        add(some.get());
        add(next);
    }
    while (stretches.left() > 0)
        add(digestsOf(stretches.next(1, place)));
    return sha256(digests);
}

bool startsWith(std::span<const unsigned char> bytes, std::string_view text)
{
    return bytes.size() >= text.size() &&
        std::equal(text.begin(), text.end(), bytes.begin(), [](char a, unsigned char b) {
               return static_cast<unsigned char>(a) == b;
           });
}

bool isSeal(std::span<const unsigned char> tail)
{
    return tail.size() == sealSize && startsWith(tail, mark);
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
    if (startsWith(tail, formerMark))
        return Seal::Absent;
    if (!isSeal(tail))
        return Seal::Broken;
    const Digest digest = digestOfPieces(file, size - sealSize);
    return std::equal(digest.bytes.begin(), digest.bytes.end(), tail.begin() + markSize)
        ? Seal::Intact
        : Seal::Broken;
}

void putSeal(SqliteFile& file)
{
    const Transaction nobodyElse(file, Transaction::Kind::Exclusive);
    const std::uint64_t surplus = file.size() % planPageSize;
    const std::uint64_t size = file.size() - surplus;
    if (surplus != 0) {
        // Another program closed the file before this one, and this one has changed it since.
        if (!isSeal(file.readBytes(size, static_cast<std::size_t>(surplus))))
            return;
        file.truncateTo(size);
    }
    const Digest digest = digestOfPieces(file, size);
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
