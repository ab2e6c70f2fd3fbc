#pragma once

#include <app/search/search_entry.h>

#include <optional>
#include <vector>

namespace outturn::app {

/// How far @p entry is from what was typed; less is nearer. Nothing when one of the typed words is
/// neither in its text nor in its detail.
///
/// Letters count whatever their case and accents. A word at the beginning of the text is nearest,
/// then one at the beginning of any word, then one inside a word; the text goes before the detail.
[[nodiscard]] std::optional<int> distance(const QString& typed, const SearchEntry& entry);

/// The places in @p entries of what fits, nearest first, else as they stand. Everything fits when
/// nothing is typed.
[[nodiscard]] std::vector<std::size_t>
ranked(const QString& typed, const std::vector<SearchEntry>& entries);

} // namespace outturn::app
