#pragma once

#include <domain/reporting/front_matter.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace outturn::planfile {

/// Reads what an author wrote for a paper: who it is to and by, its subject, the texts of its
/// parts. Errors as readPlanDocument().
[[nodiscard]] FrontMatter readFrontMatter(std::string_view json);

/// The same from a file; errors name it.
[[nodiscard]] FrontMatter loadFrontMatter(const std::filesystem::path& file);

/// @p front as a document that reads back as it was.
[[nodiscard]] std::string writeFrontMatter(const FrontMatter& front);

} // namespace outturn::planfile
