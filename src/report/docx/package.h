#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace outturn::report::docx {

/// A part of the package and its bytes.
struct Part
{
    std::string name; ///< path inside the package: "word/document.xml"
    std::string bytes;
};

/// Zips @p parts in their order. Every entry carries the same fixed date, so the same parts give
/// the same bytes. Throws Error{Store} when the library cannot write them.
[[nodiscard]] std::string zipped(const std::vector<Part>& parts);

} // namespace outturn::report::docx
