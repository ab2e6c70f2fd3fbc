#include <domain/error.h>
#include <store/datasets/packed_column.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace outturn::store {

namespace {

[[noreturn]] void refuse(const std::string& what)
{
    throw Error(
        ErrorKind::Store,
        what + "; the file was damaged or changed by another program; restore it from a backup",
        "dataset_column");
}

/// @p value as the bytes of a file have it, the least first; and the other way round.
template <class Integer>
Integer inFileOrder(Integer value) noexcept
{
    if constexpr (std::endian::native == std::endian::big) {
        auto bytes = std::bit_cast<std::array<unsigned char, sizeof value>>(value);
        std::ranges::reverse(bytes);
        value = std::bit_cast<Integer>(bytes);
    }
    return value;
}

void append(std::string& bytes, std::uint32_t value)
{
    const auto little = std::bit_cast<std::array<char, sizeof value>>(inFileOrder(value));
    bytes.append(little.data(), little.size());
}

template <class Integer>
Integer valueAt(std::string_view bytes, std::size_t at) noexcept
{
    Integer value{};
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return inFileOrder(value);
}

/// How cells are kept as integers of one kind. None of its steps has a way past it, for they are
/// taken for many cells at a time.
template <class Kept>
struct Width
{
    static constexpr PackedCell markers = sizeof(Kept) == 1 ? 32 : cellsForMarkers;
    static constexpr PackedCell lowest = std::numeric_limits<Kept>::min() + markers; ///< number
    static constexpr PackedCell highest = std::numeric_limits<Kept>::max();
    static_assert(EnumCodes<Marker>::table.size() <= markers);

    /// How far the markers move.
    static constexpr std::uint32_t distance =
        static_cast<std::uint32_t>(PackedCell{std::numeric_limits<Kept>::min()}) -
        static_cast<std::uint32_t>(std::numeric_limits<PackedCell>::min());

    static Kept kept(PackedCell cell) noexcept
    {
        const std::uint32_t move = isMarker(cell) ? distance : 0;
        return static_cast<Kept>(static_cast<std::uint32_t>(cell) + move);
    }

    static PackedCell cell(Kept kept) noexcept
    {
        const std::uint32_t move = kept < lowest ? distance : 0;
        return static_cast<PackedCell>(static_cast<std::uint32_t>(PackedCell{kept}) - move);
    }
};

template <class Kept>
std::string packAs(std::span<const PackedCell> cells)
{
    std::string bytes(cells.size() * sizeof(Kept), '\0');
    char* at = bytes.data();
    for (const PackedCell cell : cells) {
        const Kept value = inFileOrder(Width<Kept>::kept(cell));
        std::memcpy(at, &value, sizeof value);
        at += sizeof value;
    }
    return bytes;
}

template <class Kept>
std::vector<PackedCell> unpackAs(std::string_view bytes)
{
    std::vector<PackedCell> cells(bytes.size() / sizeof(Kept));
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = Width<Kept>::cell(valueAt<Kept>(bytes, i * sizeof(Kept)));
    return cells;
}

/// The lowest and highest number among some cells, and the last marker; the other end of what there
/// can be where there is none.
struct Extremes
{
    PackedCell lowest = std::numeric_limits<PackedCell>::max();
    PackedCell highest = std::numeric_limits<PackedCell>::min();
    PackedCell lastMarker = std::numeric_limits<PackedCell>::min();

    explicit Extremes(std::span<const PackedCell> cells) noexcept
    {
        for (const PackedCell cell : cells) {
            const bool isNumber = !isMarker(cell);
            lowest = std::min(lowest, isNumber ? cell : std::numeric_limits<PackedCell>::max());
            highest = std::max(highest, isNumber ? cell : std::numeric_limits<PackedCell>::min());
            lastMarker =
                std::max(lastMarker, isNumber ? std::numeric_limits<PackedCell>::min() : cell);
        }
    }

    template <class Kept>
    [[nodiscard]] bool fit() const noexcept
    {
        return lowest >= Width<Kept>::lowest && highest <= Width<Kept>::highest &&
            lastMarker < std::numeric_limits<PackedCell>::min() + Width<Kept>::markers;
    }
};

} // namespace

std::string packCells(std::span<const PackedCell> cells)
{
    const Extremes extremes(cells);
    if (extremes.fit<std::int8_t>())
        return packAs<std::int8_t>(cells);
    if (extremes.fit<std::int16_t>())
        return packAs<std::int16_t>(cells);
    return packAs<std::int32_t>(cells);
}

std::vector<PackedCell> unpackCells(std::string_view bytes, std::size_t count)
{
    if (bytes.size() == count)
        return unpackAs<std::int8_t>(bytes);
    if (count > 0 && bytes.size() % count == 0) { // a number out of the file may be any
        if (bytes.size() / count == sizeof(std::int16_t))
            return unpackAs<std::int16_t>(bytes);
        if (bytes.size() / count == sizeof(std::int32_t))
            return unpackAs<std::int32_t>(bytes);
    }
    refuse("a column has not a cell for every row");
}

std::string packWords(const WordList& words)
{
    std::string bytes;
    bytes.reserve(words.size() * sizeof(std::uint32_t) + words.bytes());
    for (const std::string_view word : words) {
        append(bytes, static_cast<std::uint32_t>(word.size()));
        bytes += word;
    }
    return bytes;
}

WordList unpackWords(std::string_view bytes)
{
    WordList words;
    while (!bytes.empty()) {
        if (bytes.size() < sizeof(std::uint32_t))
            refuse("the words of a column end in the middle");
        const std::size_t length = valueAt<std::uint32_t>(bytes, 0);
        bytes.remove_prefix(sizeof(std::uint32_t));
        if (length > bytes.size())
            refuse("the words of a column end in the middle");
        words.push_back(bytes.substr(0, length));
        bytes.remove_prefix(length);
    }
    return words;
}

void requireSound(const DatasetColumn& column)
{
    // All cells are looked at, whatever is found: counting so is what a processor does sixteen
    // bytes at a time.
    constexpr PackedCell lastMarker = packed(EnumCodes<Marker>::table.back().first);
    int unsound = 0;
    if (column.heading.kind == ColumnKind::Text) {
        const auto words = static_cast<std::int64_t>(column.words.size());
        for (const PackedCell cell : column.cells)
            unsound += static_cast<int>(cell > lastMarker) &
                (static_cast<int>(cell < 0) | static_cast<int>(cell >= words));
    } else {
        for (const PackedCell cell : column.cells)
            unsound += static_cast<int>(cell > lastMarker) & static_cast<int>(cell < lowestNumber);
    }
    if (unsound > 0)
        refuse("a cell of the column '" + column.heading.name + "' stands for nothing");
    if (column.heading.decimals < 0 || column.heading.decimals > Decimal::maxDecimals)
        refuse("the column '" + column.heading.name + "' has an impossible number of decimals");
}

} // namespace outturn::store
