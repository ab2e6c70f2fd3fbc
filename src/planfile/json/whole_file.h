#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace outturn::planfile {

/// What @p file holds, at most maxDocumentBytes. Throws Error{Input} naming the file, and
/// @p expected ("a plan document"), when it cannot be read.
[[nodiscard]] std::string wholeFile(const std::filesystem::path& file, std::string_view expected);

} // namespace outturn::planfile
