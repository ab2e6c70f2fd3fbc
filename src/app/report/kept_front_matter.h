#pragma once

#include <domain/reporting/front_matter.h>

#include <filesystem>

namespace outturn::app {

class Settings;

/// What the author of the papers of plan @p file has written under "Export report" and @p settings
/// keep; empty where nothing is kept, or nothing that can still be read.
[[nodiscard]] FrontMatter
keptFrontMatter(const Settings& settings, const std::filesystem::path& file);

} // namespace outturn::app
