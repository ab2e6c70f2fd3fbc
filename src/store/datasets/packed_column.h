#pragma once

#include <domain/dataset/dataset.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::store {

// The bytes of a column in the file: cells as 32-bit integers with the least byte first, words each
// with its length before it. Whoever reads them distrusts them: what does not fit throws
// Error{Store}.

/// The bytes of @p cells; on a machine that holds them in that order, those cells themselves.
[[nodiscard]] std::string packCells(std::span<const PackedCell> cells);

[[nodiscard]] std::vector<PackedCell> unpackCells(std::string_view bytes, std::size_t count);

[[nodiscard]] std::string packWords(std::span<const std::string> words);

[[nodiscard]] std::vector<std::string> unpackWords(std::string_view bytes);

/// A column whose cells are all what its kind allows: words that are in its list, days that exist.
void requireSound(const DatasetColumn& column);

} // namespace outturn::store
