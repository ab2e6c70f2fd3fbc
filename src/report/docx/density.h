#pragma once

#include <report/document.h>

#include <string>

namespace outturn::report::docx {

/// The size of a document's text, in points.
[[nodiscard]] constexpr double bodySize(Density density)
{
    return density == Density::Close ? 9.5 : 11;
}

/// word/styles.xml for lines and paragraphs as close as @p density has them.
[[nodiscard]] std::string stylesFor(Density density);

} // namespace outturn::report::docx
