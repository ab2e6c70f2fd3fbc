#pragma once

#include <report/pdf/composer.h>

namespace outturn::report::pdf {

/// Writes the bookmarks that lead to @p headings (ISO 32000-1, 12.3.3). Nothing without any.
[[nodiscard]] std::optional<ObjectId> writeOutline(
    ObjectFile& file,
    const std::vector<HeadingPlace>& headings,
    const std::vector<ObjectId>& pages);

/// A place on a page as a destination.
[[nodiscard]] std::string destination(ObjectId page, double top);

} // namespace outturn::report::pdf
