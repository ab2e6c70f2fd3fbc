#pragma once

#include <app/search/search_entry.h>

#include <vector>

class QMenuBar;

namespace outturn::app {

/// The commands in the menus that can be given now, each with its shortcut; menus that fill as they
/// open are filled.
[[nodiscard]] std::vector<SearchEntry> commandEntries(const QMenuBar& menus);

} // namespace outturn::app
