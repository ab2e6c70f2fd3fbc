#pragma once

#include <report/document.h>

#include <string>
#include <string_view>

namespace outturn::report {

/// @p document as Markdown (CommonMark with tables), for an e-mail. No text in it can become a
/// heading, a link, an image, a list or HTML. Ends with a new line.
[[nodiscard]] std::string markdownText(const Document& document);

/// @p text so that Markdown shows it as it stands, on one line: within a line, or where a line
/// starts.
[[nodiscard]] std::string escapedForMarkdown(std::string_view text);
[[nodiscard]] std::string escapedAtLineStart(std::string_view text);

} // namespace outturn::report
