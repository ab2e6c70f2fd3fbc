#pragma once

#include <report/document.h>

#include <string>

namespace outturn::report::pdf {

/// A document as a tagged PDF for publication (ISO 32000-1, PDF/UA-1): title and language, every
/// part in its structure and reading order, tables with the headings of columns and rows, figures
/// with alternative text, a list of contents and bookmarks that lead to the headings, fonts
/// embedded. The same document and fonts give the same bytes. Throws Error{Store} when there is no
/// font to embed.
[[nodiscard]] std::string pdfBytes(const Document& given);

} // namespace outturn::report::pdf
