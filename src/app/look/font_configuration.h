#pragma once

#include <future>

namespace outturn::app {

/// Begins to read the machine's font configuration on another thread: the one part of setting a
/// first letter that needs no Qt application, and where fontconfig is used the dearest. Wait for
/// what it gives before the first text is measured, or Qt reads everything again. Invalid where
/// fonts are not found with fontconfig.
[[nodiscard]] std::future<void> readFontConfiguration();

} // namespace outturn::app
