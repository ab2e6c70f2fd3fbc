#pragma once

#include <domain/dataset/dataset.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::store {

// The bytes of a column in the file. Cells are integers of one, two or four bytes, as few as hold
// all of the column, the least byte first; of each width the lowest numbers stand for the markers,
// 32 of one byte and 256 of the others. Words each have their length before them. Whoever reads
// them distrusts them: what does not fit throws Error{Store}.

[[nodiscard]] std::string packCells(std::span<const PackedCell> cells);

/// The @p count cells that @p bytes are; their number tells the width.
[[nodiscard]] std::vector<PackedCell> unpackCells(std::string_view bytes, std::size_t count);

[[nodiscard]] std::string packWords(const WordList& words);

[[nodiscard]] WordList unpackWords(std::string_view bytes);

/// A column whose cells are all what its kind allows: words that are in its list, days that exist.
void requireSound(const DatasetColumn& column);

} // namespace outturn::store
