#pragma once

#include <report/document.h>

#include <vector>

namespace outturn::report::layout {

// What stays on one page, whoever lays the pages out.

/// Whether the paragraph or the last of the particulars at @p place stays with what follows: the
/// list or table that it introduces, the next of several short texts under leads, and what stands
/// between a heading and its table, so that no heading is left at the foot of a page.
[[nodiscard]] bool staysWithNext(const std::vector<Block>& blocks, std::size_t place);

/// Whether @p particulars are few and short enough to be kept whole.
[[nodiscard]] bool isKeptWhole(const Particulars& particulars);

/// Whether @p table, @p height points high, is kept whole: of few rows, and well within a page.
[[nodiscard]] bool isKeptWhole(const Table& table, double height);

/// Whether a row of a table or of particulars stays with the one after it, so that neither the
/// first nor the last is left by itself.
[[nodiscard]] bool isAtAnEnd(std::size_t row, std::size_t rows);

} // namespace outturn::report::layout
