#include <domain/error.h>
#include <store/datasets/packed_column.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace outturn::store {

namespace {

constexpr unsigned bitsInByte = 8;

[[noreturn]] void refuse(const std::string& what)
{
    throw Error(
        ErrorKind::Store,
        what + "; the file was damaged or changed by another program; restore it from a backup",
        "dataset_column");
}

void append(std::string& bytes, std::uint32_t value)
{
    std::array<char, sizeof value> little{};
    for (unsigned i = 0; i < sizeof value; ++i)
        little[i] = static_cast<char>((value >> (bitsInByte * i)) & 0xFFU);
    bytes.append(little.data(), little.size());
}

std::uint32_t valueAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (unsigned i = 0; i < sizeof value; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i]))
            << (bitsInByte * i);
    return value;
}

} // namespace

std::string packCells(std::span<const PackedCell> cells)
{
    std::string bytes;
    if constexpr (std::endian::native == std::endian::little) {
        bytes.resize(cells.size_bytes());
        if (!cells.empty())
            std::memcpy(bytes.data(), cells.data(), cells.size_bytes());
    } else {
        bytes.reserve(cells.size_bytes());
        for (const PackedCell cell : cells)
            append(bytes, static_cast<std::uint32_t>(cell));
    }
    return bytes;
}

std::vector<PackedCell> unpackCells(std::string_view bytes, std::size_t count)
{
    if (bytes.size() % sizeof(PackedCell) != 0 || bytes.size() / sizeof(PackedCell) != count)
        refuse("a column has not a cell for every row");
    std::vector<PackedCell> cells(count);
    if constexpr (std::endian::native == std::endian::little) {
        if (count > 0)
            std::memcpy(cells.data(), bytes.data(), bytes.size());
    } else {
        for (std::size_t i = 0; i < count; ++i)
            cells[i] = static_cast<PackedCell>(valueAt(bytes, i * sizeof(PackedCell)));
    }
    return cells;
}

std::string packWords(std::span<const std::string> words)
{
    std::string bytes;
    std::size_t size = words.size() * sizeof(std::uint32_t);
    for (const std::string& word : words)
        size += word.size();
    bytes.reserve(size);
    for (const std::string& word : words) {
        append(bytes, static_cast<std::uint32_t>(word.size()));
        bytes += word;
    }
    return bytes;
}

std::vector<std::string> unpackWords(std::string_view bytes)
{
    std::vector<std::string> words;
    while (!bytes.empty()) {
        if (bytes.size() < sizeof(std::uint32_t))
            refuse("the words of a column end in the middle");
        const std::size_t length = valueAt(bytes, 0);
        bytes.remove_prefix(sizeof(std::uint32_t));
        if (length > bytes.size())
            refuse("the words of a column end in the middle");
        words.emplace_back(bytes.substr(0, length));
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
