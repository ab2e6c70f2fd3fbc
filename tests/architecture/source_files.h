#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace outturn::architecture {

/// A source file as the rules see it.
struct SourceFile
{
    std::string path;   ///< below src, with forward slashes: "domain/plan/plan.h"
    std::string folder; ///< the first part of it: "domain"
    std::string code;   ///< the text with every comment blanked out, string literals kept
    std::vector<std::string> includes; ///< as written, with their brackets: "<domain/error.h>"
};

/// Every .h and .cpp (and .h.in and .cpp.in) file below @p root, in order.
[[nodiscard]] std::vector<SourceFile> sourceFiles(const std::filesystem::path& root);

/// @p text without comments; strings and character literals stay as they are.
[[nodiscard]] std::string withoutComments(const std::string& text);

/// What the string literals of @p code say, one after the other.
[[nodiscard]] std::string literalsOf(const std::string& code);

} // namespace outturn::architecture
