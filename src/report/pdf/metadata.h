#pragma once

#include <report/document.h>

#include <string>

namespace outturn::report::pdf {

/// What is said of the document in XMP (ISO 16684-1), with the mark of PDF/UA-1.
[[nodiscard]] std::string xmpPacket(const Document& document);

/// The same for readers that take the older dictionary.
[[nodiscard]] std::string informationDictionary(const Document& document);

} // namespace outturn::report::pdf
