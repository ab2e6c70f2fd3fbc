#pragma once

#include <report/document.h>

namespace outturn::report::layout {

/// How particulars are set, in points.
struct TermColumn
{
    double width = 0; ///< before the texts: that of the longest term, if not the usual
    double room = 0;  ///< what the texts have
};

/// For text of @p size on lines @p width long.
[[nodiscard]] TermColumn termColumn(const Particulars& particulars, double size, double width);

/// The size at which @p text has no word that is wider than @p room, as a digest may be: @p size,
/// or down to three quarters of it. Smaller type would not be legible; such a word is broken.
[[nodiscard]] double sizeWithin(const std::string& text, double size, double room);

} // namespace outturn::report::layout
