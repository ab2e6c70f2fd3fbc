#include <domain/error.h>
#include <store/datasets/packed_column.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <limits>
#include <string>
#include <vector>

using namespace outturn;
using namespace outturn::store;

namespace {

constexpr PackedCell highest = std::numeric_limits<PackedCell>::max();

/// How many bytes a column of @p cells takes for each.
std::size_t widthOf(const std::vector<PackedCell>& cells)
{
    const std::string bytes = packCells(cells);
    CHECK(unpackCells(bytes, cells.size()) == cells);
    return bytes.size() / cells.size();
}

rc::Gen<PackedCell> genCell(PackedCell lowestDrawn, PackedCell highestDrawn)
{
    return rc::gen::oneOf(
        rc::gen::inRange<PackedCell>(lowestDrawn, highestDrawn),
        rc::gen::map(
            rc::gen::inRange<std::size_t>(0, EnumCodes<Marker>::table.size()),
            [](std::size_t index) { return packed(EnumCodes<Marker>::table.at(index).first); }));
}

} // namespace

TEST_CASE("cells are kept in as few bytes as hold every number of their column")
{
    const PackedCell marker = packed(EnumCodes<Marker>::table.back().first);
    CHECK(widthOf({0, 100, marker}) == 1);
    CHECK(widthOf({-96, 127}) == 1);
    CHECK(widthOf({-97, 0}) == 2);
    CHECK(widthOf({0, 128}) == 2);
    CHECK(widthOf({-32'512, 32'767, marker}) == 2);
    CHECK(widthOf({-32'513}) == 4);
    CHECK(widthOf({32'768}) == 4);
    CHECK(widthOf({lowestNumber, highest, marker}) == 4);
    CHECK(widthOf({marker, packed(Marker::Absent)}) == 1);
    CHECK(packCells({}).empty());
    CHECK(unpackCells({}, 0).empty());
}

TEST_CASE("any column of numbers and markers comes back as it was")
{
    const bool holds = rc::check([] {
        const auto reach = *rc::gen::element<PackedCell>(90, 200, 30'000, 40'000, highest);
        const auto cells = *rc::gen::container<std::vector<PackedCell>>(genCell(-reach / 2, reach));
        RC_ASSERT(unpackCells(packCells(cells), cells.size()) == cells);
    });
    CHECK(holds);
}

TEST_CASE("cells of four bytes are read however small they are, as files had them once")
{
    using namespace std::string_literals;
    CHECK(
        unpackCells("\x01\0\0\0\xFF\xFF\xFF\xFF\x03\0\0\x80"s, 3) ==
        std::vector<PackedCell>{1, -1, packed(Marker::Suppressed)});
}

TEST_CASE("bytes that are not a cell for every row are refused")
{
    for (const std::size_t bytes : {0, 1, 2, 4, 5, 7, 9, 11, 13})
        CHECK_THROWS_AS(unpackCells(std::string(bytes, '\0'), 3), Error);
    CHECK_THROWS_AS(unpackCells("x", 0), Error);
}

TEST_CASE("a marker that there is none of is refused in each width")
{
    for (const std::string& bytes :
         {std::string("\x9F"), std::string("\x80\x80"), std::string("\xFF\0\0\x80", 4)}) {
        const DatasetColumn column{{}, unpackCells(bytes, 1), {}};
        CHECK(isMarker(column.cells[0]));
        CHECK_THROWS_AS(requireSound(column), Error);
    }
}

TEST_CASE("words come back as they were, and what ends in the middle is refused")
{
    const WordList words{"Ash", "", "Bée"};
    const std::string bytes = packWords(words);
    CHECK(unpackWords(bytes) == words);
    for (std::size_t size = 1; size < bytes.size(); ++size)
        if (size != 7 && size != 11) // where a word ends
            CHECK_THROWS_AS(unpackWords(std::string_view(bytes).substr(0, size)), Error);
}
