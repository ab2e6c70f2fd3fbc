#pragma once

#include <report/document.h>

#include <string>
#include <string_view>

namespace outturn::report {

/// @p text with the apostrophe of print, U+2019, where a straight one stands within a word or after
/// the s of a plural: beside quotation marks that are curly already, a straight one looks like a
/// slip. Straight single quotes around words stay as they are.
[[nodiscard]] std::string withApostrophes(std::string_view text);

/// The same for all that a reader of @p document sees.
[[nodiscard]] Document withApostrophes(Document document);

} // namespace outturn::report
