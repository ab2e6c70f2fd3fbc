#pragma once

#include <report/document.h>

#include <string>

namespace outturn::report::html {

/// @p document as one HTML file that needs nothing else: its style is within it, it has no script
/// and may load nothing. Written as XML that HTML readers take too, so that either kind of tool can
/// check it. All text is escaped; what XML cannot carry is dropped (legalText()). Sections,
/// numbered paragraphs and tables have anchors: #section-3, #section-3-2, #paragraph-3-2, #table-4.
/// A figure in a table is a link to its provenance at the end: #figure-KS1-R2B-2013.
[[nodiscard]] std::string htmlText(const Document& document);

} // namespace outturn::report::html
