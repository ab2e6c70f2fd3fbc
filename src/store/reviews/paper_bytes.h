#pragma once

#include <store/edit.h>
#include <store/reviews/reviews.h>
#include <store/sql/tables.h>
#include <store/sqlite/sqlite_file.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::store {

// Issued papers: their rows, and their bytes, which are read and written through SQLite's own
// handle.

/// Writes row and bytes of a paper under the next id.
IssuedPaper writePaper(
    Edit& edit,
    SqliteFile& file,
    const ReviewCode& review,
    const Paper& paper,
    const Author& author);

/// The papers of a review, in order of issue.
[[nodiscard]] std::vector<IssuedPaper> readPapers(const Reading& reading, const ReviewCode& review);

/// The bytes under the id of a paper, as they stand; nothing when they are missing.
[[nodiscard]] std::optional<std::string> readPaperBytes(const SqliteFile& file, std::int64_t id);

} // namespace outturn::store
