#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>

namespace outturn::store::test {

/// Lets the program store_writer write @p what to @p file for a while and kills it. Returns the
/// last number that it printed in full: of what the store had acknowledged by then.
[[nodiscard]] std::int64_t
lastBeforeKill(const std::filesystem::path& file, const char* what, std::chrono::milliseconds time);

} // namespace outturn::store::test
