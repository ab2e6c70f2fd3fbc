#pragma once

#include <report/document.h>

#include <string>

namespace outturn::report::docx {

/// @p document as the bytes of a Word document (WordprocessingML): real heading styles, captions
/// that Word numbers, header rows that repeat and are marked as such, language en-GB, "Page x of y"
/// in the footer. The same document gives the same bytes.
[[nodiscard]] std::string docxBytes(const Document& document);

} // namespace outturn::report::docx
